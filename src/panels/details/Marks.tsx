import { Archive, TriangleAlert } from "lucide-react";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { detailTexts } from "@/texts/details";

/** Word and icon for what one must know of a partnership: that it has ended, that its list is incomplete. */
export function Marks({ entry }: { readonly entry: PartnershipOnDate }) {
  const { hasEnded, partnership } = entry;
  return (
    <>
      {hasEnded && (
        <span className="sk-mark">
          <Archive aria-hidden size={16} /> {detailTexts.ended}
        </span>
      )}
      {!partnership.hasAllParticipants && (
        <span className="sk-mark sk-mark--caution">
          <TriangleAlert aria-hidden size={16} /> {detailTexts.incomplete}
        </span>
      )}
    </>
  );
}

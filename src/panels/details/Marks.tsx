import { Archive, FlaskConical, TriangleAlert } from "lucide-react";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { detailTexts } from "@/texts/details";
import { WHAT_IF } from "@/texts/trial";

/** Word and icon for what one must know of a partnership: a trial, its end, an incomplete list. */
export function Marks({ entry }: { readonly entry: PartnershipOnDate }) {
  const { hasEnded, partnership, isTried } = entry;
  return (
    <>
      {isTried && (
        <span className="sk-mark sk-mark--tried">
          <FlaskConical aria-hidden size={16} /> {WHAT_IF}
        </span>
      )}
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

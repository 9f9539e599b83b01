import { Archive, TriangleAlert } from "lucide-react";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { partnershipTexts } from "@/texts/partnership";

/** What one must know before reading the rest: that it has ended, that the list of participants is incomplete. */
export function PartnershipNotes({ entry: { hasEnded, partnership } }: { readonly entry: PartnershipOnDate }) {
  return (
    <>
      {hasEnded && (
        <p className="sk-note">
          <Archive aria-hidden size={20} />
          <span>
            <strong>{partnershipTexts.ended(partnership.end)}</strong> {partnershipTexts.endedParticipants}
          </span>
        </p>
      )}
      {!partnership.hasAllParticipants && (
        <p className="sk-note sk-note--caution">
          <TriangleAlert aria-hidden size={20} />
          <span>
            <strong>{partnershipTexts.incomplete}</strong> {partnershipTexts.incompleteMore}
          </span>
        </p>
      )}
    </>
  );
}

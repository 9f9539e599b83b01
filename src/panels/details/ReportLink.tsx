import { Mail } from "lucide-react";
import type { Partnership } from "@/domain/partnership";
import { useAppStore } from "@/state/store";
import { visitToQuery } from "@/state/urlCodec";
import { chooseAddresseeSentence, partnershipTexts, reportMail } from "@/texts/partnership";

/**
 * "Wijziging melden": a mail with the record's id, name and address filled in. Where no address is configured the mail has
 * no addressee, and the line beneath says who keeps the record.
 */
export function ReportLink({ partnership }: { readonly partnership: Partnership }) {
  const email = useAppStore((state) => state.config.correctionsEmail);
  const permalink = useAppStore(({ home }) => {
    const query = visitToQuery({ ...home, partnerships: [partnership.id] }, home);
    return new URL(`?${query}`, window.location.href).href;
  });
  return (
    <div className="sk-off-paper">
      <a className="sk-safe-link" href={reportMail(email ?? "", partnership, permalink)}>
        <Mail aria-hidden size={18} /> {partnershipTexts.report}
      </a>
      {!email && <p className="sk-quiet">{chooseAddresseeSentence(partnership)}</p>}
    </div>
  );
}

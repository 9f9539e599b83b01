import { Mail } from "lucide-react";
import type { Partnership } from "@/domain/partnership";
import { useAppStore } from "@/state/store";
import { visitToQuery } from "@/state/urlCodec";
import { partnershipTexts, reportMail } from "@/texts/partnership";

/** "Wijziging melden": a mail with the record's id, name and address filled in; absent when no address is configured. */
export function ReportLink({ partnership }: { readonly partnership: Partnership }) {
  const email = useAppStore((state) => state.config.correctionsEmail);
  const permalink = useAppStore(({ home }) => {
    const query = visitToQuery({ ...home, partnerships: [partnership.id] }, home);
    return new URL(`?${query}`, window.location.href).href;
  });
  if (!email) return null;
  return (
    <p>
      <a className="sk-safe-link" href={reportMail(email, partnership, permalink)}>
        <Mail aria-hidden size={18} /> {partnershipTexts.report}
      </a>
    </p>
  );
}

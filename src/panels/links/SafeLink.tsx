import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";

interface Props {
  readonly href: string;
  /** Said to everyone after the text: "(andere website)". */
  readonly leavesSite: string;
  readonly children: ReactNode;
}

/** A link that leaves the site and says so; an address that is not http(s) is shown as text only. */
export function SafeLink({ href, leavesSite, children }: Props) {
  if (!/^https?:\/\//i.test(href)) return <span>{children}</span>;
  return (
    <a className="sk-safe-link" href={href} rel="noopener noreferrer">
      {children} <ExternalLink aria-hidden size={16} />
      <span className="sk-hidden"> {leavesSite}</span>
    </a>
  );
}

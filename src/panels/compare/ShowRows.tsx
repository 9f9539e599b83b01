import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

interface Props {
  /** What opens: "Toon 14 verbanden". */
  readonly label: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** The rows behind a number: closed until someone asks, unless they are the answer itself. */
export function ShowRows({ label, isOpen = false, children }: Props) {
  return (
    <details className="sk-compare__rows" open={isOpen}>
      <summary className="sk-compare__summary">
        <ChevronRight aria-hidden size={18} className="sk-compare__arrow" /> {label}
      </summary>
      <div className="sk-compare__opened">{children}</div>
    </details>
  );
}

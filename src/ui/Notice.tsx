import { Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import "./notice.css";

interface Props {
  readonly kind?: "info" | "warning";
  readonly title?: string;
  /** True for news that may interrupt, such as a failed file. */
  readonly isUrgent?: boolean;
  /** True for what says nothing of the page that is printed. */
  readonly isOffPaper?: boolean;
  readonly children: ReactNode;
}

/** A message within the page, with an icon beside its words. */
export function Notice({ kind = "info", title, isUrgent = false, isOffPaper = false, children }: Props) {
  const Icon = kind === "warning" ? TriangleAlert : Info;
  return (
    <div
      className={`sk-notice sk-notice--${kind}${isOffPaper ? " sk-off-paper" : ""}`}
      role={isUrgent ? "alert" : undefined}
    >
      <Icon aria-hidden size={20} />
      <div className="sk-notice__body">
        {title && <p className="sk-notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

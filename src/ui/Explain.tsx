import { type ReactNode, useId, useState } from "react";
import { useIsPrinting } from "./useIsPrinting";
import "./explain.css";

interface Props {
  /** What the button is called: "Uitleg over openbaar lichaam". */
  readonly label: string;
  /** What stands on the button when there is room for words; a question mark otherwise. */
  readonly text?: string;
  /** True when the paper tells it, opened or not. */
  readonly isPrinted?: boolean;
  readonly children: ReactNode;
}

/** A dotted-underlined button that opens one or two sentences right below it. */
export function Explain({ label, text, isPrinted = false, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const isPrinting = useIsPrinting();
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="sk-explain"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={text ? undefined : label}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="sk-explain__mark">{text ?? "?"}</span>
      </button>
      {(isOpen || (isPrinted && isPrinting)) && (
        <div className="sk-explain__text" id={id}>
          {children}
        </div>
      )}
    </>
  );
}

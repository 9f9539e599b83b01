import { type ReactNode, useId, useState } from "react";
import "./explain.css";

interface Props {
  /** What the button is called: "Uitleg over openbaar lichaam". */
  readonly label: string;
  /** What stands on the button when there is room for words; a question mark otherwise. */
  readonly text?: string;
  readonly children: ReactNode;
}

/** A dotted-underlined button that opens one or two sentences right below it. */
export function Explain({ label, text, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
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
      {isOpen && (
        <div className="sk-explain__text" id={id}>
          {children}
        </div>
      )}
    </>
  );
}

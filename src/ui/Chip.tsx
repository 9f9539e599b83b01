import { X } from "lucide-react";
import type { ReactNode } from "react";
import "./chip.css";

interface Props {
  readonly label: ReactNode;
  /** What the button does, in full: "Wis filter Fase: initiatiefase". */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** One active choice, which a press removes. */
export function Chip({ label, removeLabel, onRemove }: Props) {
  return (
    <button type="button" className="sk-chip" aria-label={removeLabel} onClick={onRemove}>
      <span>{label}</span>
      <X aria-hidden size={16} />
    </button>
  );
}

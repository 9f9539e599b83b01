import { X } from "lucide-react";
import { useId, useRef } from "react";
import type { Organisation } from "@/domain/organisation";
import { useAppStore } from "@/state/store";
import { compareTexts } from "@/texts/compare";
import { MunicipalityOptions } from "../dossier/MunicipalityOptions";
import { COMPARE_LIMIT } from "./limits";

/** A native list per municipality, and one empty list until there are four. */
export function CompareChoice({ chosen }: { readonly chosen: readonly Organisation[] }) {
  const codes = chosen.map(({ code }) => code);
  const count = Math.min(COMPARE_LIMIT, Math.max(2, chosen.length + 1));
  const put = (place: number, code: string) => {
    const next = code
      ? [...codes.slice(0, place), code, ...codes.slice(place + 1)]
      : codes.filter((_, i) => i !== place);
    useAppStore.setState({ municipalities: next, partnerships: [], litClass: undefined });
  };
  return (
    <fieldset className="sk-compare__choice">
      <legend className="sk-hidden">{compareTexts.choice}</legend>
      {Array.from({ length: count }, (_, place) => place).map((place) => (
        <Slot
          key={place}
          place={place}
          chosen={chosen[place]}
          others={codes.filter((_, i) => i !== place)}
          onChoose={(code) => put(place, code)}
        />
      ))}
    </fieldset>
  );
}

interface SlotProps {
  readonly place: number;
  readonly chosen: Organisation | undefined;
  /** Codes that the other lists hold. */
  readonly others: readonly string[];
  readonly onChoose: (code: string) => void;
}

function Slot({ place, chosen, others, onChoose }: SlotProps) {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const remove = () => {
    onChoose("");
    select.current?.focus(); // the button may go away, the list stays
  };
  return (
    <div className="sk-compare__slot">
      <label htmlFor={id}>{compareTexts.slot(place + 1)}</label>
      <span className="sk-compare__field">
        <select
          ref={select}
          id={id}
          className="sk-select sk-dossier__select"
          value={chosen?.code ?? ""}
          onChange={({ target }) => onChoose(target.value)}
        >
          <option value="">{compareTexts.none}</option>
          <MunicipalityOptions except={others} />
        </select>
        {chosen && (
          <button
            type="button"
            className="sk-compare__remove"
            aria-label={compareTexts.remove(chosen.name)}
            onClick={remove}
          >
            <X aria-hidden size={18} />
          </button>
        )}
      </span>
    </div>
  );
}

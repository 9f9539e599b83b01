import { X } from "lucide-react";
import { useId, useRef } from "react";
import type { Organisation } from "@/domain/organisation";
import { useAppStore } from "@/state/store";
import { connectionTexts } from "@/texts/connections";
import { MunicipalityOptions } from "../dossier/MunicipalityOptions";

/** A native list of municipalities: the chosen one is in focus, and its lines are the only ones. The map chooses too. */
export function FocusChoice({ chosen }: { readonly chosen: Organisation | undefined }) {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const choose = useAppStore((state) => state.chooseMunicipality);
  const clear = () => {
    choose(undefined);
    select.current?.focus(); // the button goes away, the list stays
  };
  return (
    <div className="sk-connections__field sk-off-paper">
      <label htmlFor={id}>{connectionTexts.focus}</label>
      <span className="sk-connections__choice">
        <select
          ref={select}
          id={id}
          className="sk-select"
          value={chosen?.code ?? ""}
          onChange={({ target }) => choose(target.value || undefined)}
        >
          <option value="">{connectionTexts.everyone}</option>
          <MunicipalityOptions />
        </select>
        {chosen && (
          <button
            type="button"
            className="sk-connections__clear"
            aria-label={connectionTexts.clearFocus}
            onClick={clear}
          >
            <X aria-hidden size={18} />
          </button>
        )}
      </span>
    </div>
  );
}

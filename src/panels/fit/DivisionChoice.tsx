import { useId } from "react";
import type { Division } from "@/domain/division";
import { USUAL_DIVISION } from "@/state/selectFit";
import { useAppStore } from "@/state/store";
import { divisionName } from "@/texts/divisions";
import { divisionTexts } from "@/texts/fitDivision";

/** The divisions of the file, in its order; says so when the address asked for one that is not there. */
export function DivisionChoice({ chosen }: { readonly chosen: Division }) {
  const id = useId();
  const divisions = useAppStore((state) => (state.divisions.status === "ready" ? state.divisions.value : undefined));
  const asked = useAppStore((state) => state.division || USUAL_DIVISION);
  const setDivision = useAppStore((state) => state.setDivision);
  return (
    <div className="sk-fit__field">
      <label htmlFor={id}>{divisionTexts.choice}</label>
      <select
        id={id}
        className="sk-select"
        value={chosen.code}
        onChange={({ target: { value } }) => setDivision(value === USUAL_DIVISION ? "" : value)}
      >
        {divisions?.map((division) => (
          <option key={division.code} value={division.code}>
            {divisionName(division)}
          </option>
        ))}
      </select>
      {asked !== chosen.code && <p className="sk-note">{divisionTexts.unknown}</p>}
    </div>
  );
}

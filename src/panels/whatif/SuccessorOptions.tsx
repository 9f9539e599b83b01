import { compareNames } from "@/domain/names";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { whatIfTexts } from "@/texts/whatIf";
import { MunicipalityOptions } from "../dossier/MunicipalityOptions";
import { useNeighbours } from "../overlap/useNeighbours";

/** With whom a municipality can merge: its neighbours first, because that is what happens; then all others. */
export function SuccessorOptions({ municipality }: { readonly municipality: string }) {
  const { municipalities } = useAppStore(selectDataset);
  const fetched = useNeighbours();
  const around = fetched.status === "ready" ? fetched.value.get(municipality) : undefined;
  const neighbours = municipalities
    .filter(({ code }) => around?.has(code))
    .sort((a, b) => compareNames(a.name, b.name));
  return (
    <>
      {neighbours.length > 0 && (
        <optgroup label={whatIfTexts.groups.neighbours}>
          {neighbours.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
      <MunicipalityOptions except={[municipality, ...neighbours.map(({ code }) => code)]} />
    </>
  );
}

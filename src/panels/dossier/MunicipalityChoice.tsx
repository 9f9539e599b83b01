import { useId } from "react";
import { useAppStore } from "@/state/store";
import { dossierTexts } from "@/texts/dossier";
import { MunicipalityOptions } from "./MunicipalityOptions";

/** A native list of all municipalities, those of the area first: it works with any keyboard, phone and screen reader. */
export function MunicipalityChoice({ chosen }: { readonly chosen: string | undefined }) {
  const id = useId();
  const choose = useAppStore((state) => state.chooseMunicipality);
  return (
    <p className="sk-dossier__choice">
      <label htmlFor={id}>{chosen ? dossierTexts.chooseOther : dossierTexts.choose}</label>
      <select
        id={id}
        className="sk-select sk-dossier__select"
        value={chosen ?? ""}
        onChange={({ target }) => choose(target.value || undefined)}
      >
        <option value="">{dossierTexts.none}</option>
        <MunicipalityOptions />
      </select>
    </p>
  );
}

import { useId } from "react";
import { isInArea, NETHERLANDS } from "@/domain/area";
import type { Organisation } from "@/domain/organisation";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { dossierTexts } from "@/texts/dossier";

/** A native list of all municipalities, those of the area first: it works with any keyboard, phone and screen reader. */
export function MunicipalityChoice({ chosen }: { readonly chosen: string | undefined }) {
  const id = useId();
  const { municipalities } = useAppStore(selectDataset);
  const area = useAppStore((state) => state.area);
  const choose = useAppStore((state) => state.chooseMunicipality);
  const isInside = ({ province }: Organisation) => isInArea(province ? [province] : [], area);
  return (
    <p className="sk-dossier__choice">
      <label htmlFor={id}>{chosen ? dossierTexts.chooseOther : dossierTexts.choose}</label>
      <select
        id={id}
        className="sk-dossier__select"
        value={chosen ?? ""}
        onChange={({ target }) => choose(target.value || undefined)}
      >
        <option value="">{dossierTexts.none}</option>
        {area === NETHERLANDS ? (
          <Options municipalities={municipalities} />
        ) : (
          <>
            <optgroup label={dossierTexts.groups.area}>
              <Options municipalities={municipalities.filter(isInside)} />
            </optgroup>
            <optgroup label={dossierTexts.groups.other}>
              <Options municipalities={municipalities.filter((each) => !isInside(each))} />
            </optgroup>
          </>
        )}
      </select>
    </p>
  );
}

function Options({ municipalities }: { readonly municipalities: readonly Organisation[] }) {
  return municipalities.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
}

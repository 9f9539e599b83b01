import { isInArea, NETHERLANDS } from "@/domain/area";
import type { Organisation } from "@/domain/organisation";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { dossierTexts } from "@/texts/dossier";

interface Props {
  /** Codes that cannot be chosen here, because they are chosen elsewhere. */
  readonly except?: readonly string[];
}

/** All municipalities as options of a native list, those of the area first. */
export function MunicipalityOptions({ except = [] }: Props) {
  const dataset = useAppStore(selectDataset);
  const area = useAppStore((state) => state.area);
  const municipalities = dataset.municipalities.filter(({ code }) => !except.includes(code));
  const isInside = ({ province }: Organisation) => isInArea(province ? [province] : [], area);
  if (area === NETHERLANDS) return <Options municipalities={municipalities} />;
  return (
    <>
      <optgroup label={dossierTexts.groups.area}>
        <Options municipalities={municipalities.filter(isInside)} />
      </optgroup>
      <optgroup label={dossierTexts.groups.other}>
        <Options municipalities={municipalities.filter((each) => !isInside(each))} />
      </optgroup>
    </>
  );
}

function Options({ municipalities }: { readonly municipalities: readonly Organisation[] }) {
  return municipalities.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
}

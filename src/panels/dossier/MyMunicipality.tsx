import type { ReactNode } from "react";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { dossierTexts } from "@/texts/dossier";
import { useTriedTitle } from "../links/useTriedTitle";
import PrintFacts from "../picture/PrintFacts";
import { Answers } from "./Answers";
import { DayChoice } from "./DayChoice";
import { MunicipalityChoice } from "./MunicipalityChoice";
import "../details/details.css";
import "../details/lists.css";
import "../details/notes.css";
import "./dossier.css";

/**
 * "Mijn gemeente": choose once, then five answers for a councillor. The choice stands in the address. On paper a
 * dossier: also the map, and every partnership with who decides in it.
 */
export default function MyMunicipality({ map }: { readonly map?: ReactNode }) {
  const { organisations } = useAppStore(selectDataset);
  const municipality = useAppStore(({ municipalities }) => organisations.get(municipalities[0] ?? ""));
  const title = useTriedTitle(
    municipality ? dossierTexts.titleOf(municipality.name) : dossierTexts.title,
    municipality && dossierTexts.triedTitleOf(municipality.name),
  );
  return (
    <article className="sk-dossier">
      <header className="sk-dossier__header">
        <h2 className="sk-dossier__title">{title}</h2>
        {!municipality && <p className="sk-dossier__lead">{dossierTexts.lead}</p>}
        <MunicipalityChoice chosen={municipality?.code} />
        {municipality && <DayChoice />}
        {!municipality && <p className="sk-quiet">{dossierTexts.kept}</p>}
      </header>
      {municipality && (
        <>
          <PrintFacts />
          {map}
          <Answers key={municipality.code} municipality={municipality} />
        </>
      )}
    </article>
  );
}

import { type ReactNode, useMemo } from "react";
import type { Organisation } from "@/domain/organisation";
import { FIT_PARTS, type FitPart } from "@/state/appState";
import { selectAreaCodes } from "@/state/selectAreaCodes";
import { selectDataset, selectFilterResult, selectIsFiltered } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { fitScope, fitTexts } from "@/texts/fit";
import { FIT_PART_NAMES } from "@/texts/shell";
import { UnevenCoverage } from "../details/UnevenCoverage";
import { useFocusFollows } from "../details/useFocusFollows";
import { VisitLink } from "../links/VisitLink";
import { DivisionPart } from "./DivisionPart";
import { DoublesPart } from "./DoublesPart";
import { GapsPart } from "./GapsPart";
import { PartnersPart } from "./PartnersPart";
import "../details/details.css";
import "../details/lists.css";
import "../details/notes.css";
import "../dossier/dossier.css";
import "./fit.css";

/** What every part is about: the chosen municipality, or the area when there is none. */
export interface FitPartProps {
  readonly municipality: Organisation | undefined;
}

const PARTS: Readonly<Record<FitPart, (props: FitPartProps) => ReactNode>> = {
  partners: PartnersPart,
  indeling: DivisionPart,
  gaten: GapsPart,
  dubbelingen: DoublesPart,
};

/** "Past het?": four questions, one at a time, about the area or about the chosen municipality. */
export default function FitPanel() {
  const { organisations } = useAppStore(selectDataset);
  const part = useAppStore((state) => state.part);
  const municipality = useAppStore(({ municipalities }) => organisations.get(municipalities[0] ?? ""));
  const day = useAppStore((state) => state.referenceDate);
  const codes = useAppStore(selectAreaCodes);
  const { visible } = useAppStore(selectFilterResult);
  const isFiltered = useAppStore(selectIsFiltered);
  const area = useAppStore((state) => state.area);
  const panel = useFocusFollows(municipality?.code ?? "");
  const Part = PARTS[part];
  return (
    <div className="sk-details sk-fit" ref={panel}>
      <h2 className="sk-details__title" tabIndex={-1}>
        {municipality ? fitTexts.titleOf(municipality.name) : fitTexts.title}
      </h2>
      <p className="sk-quiet">{fitTexts.lead}</p>
      <PartTabs />
      {municipality && <AllMunicipalities />}
      <h3>{fitTexts.questions[part]}</h3>
      {fitTexts.meanings[part] && <p>{fitTexts.meanings[part]}</p>}
      {visible.length === 0 ? <p>{fitTexts.nothing}</p> : <Part municipality={municipality} />}
      <p className="sk-quiet sk-fit__scope">{fitScope(day, codes.length, visible.length, isFiltered)}</p>
      <UnevenCoverage areas={[area]} />
    </div>
  );
}

function PartTabs() {
  return (
    <nav className="sk-fit__tabs" aria-label={fitTexts.parts}>
      {FIT_PARTS.map((part) => (
        <PartTab key={part} part={part} />
      ))}
    </nav>
  );
}

function PartTab({ part }: { readonly part: FitPart }) {
  const isCurrent = useAppStore((state) => state.part === part);
  const change = useMemo(() => ({ part, partnerships: [] }), [part]);
  return (
    <VisitLink change={change} className="sk-fit__tab" aria-current={isCurrent ? "true" : undefined}>
      {FIT_PART_NAMES[part]}
    </VisitLink>
  );
}

const NO_MUNICIPALITY = { municipalities: [] };

function AllMunicipalities() {
  return (
    <p>
      <VisitLink change={NO_MUNICIPALITY}>{fitTexts.allMunicipalities}</VisitLink>
    </p>
  );
}

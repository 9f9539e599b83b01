import { useMemo } from "react";
import { partnershipsOf } from "@/domain/counts";
import type { Organisation } from "@/domain/organisation";
import { selectDataset, selectIsFiltered, selectSnapshot } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { dossierTexts } from "@/texts/dossier";
import { dateBackLabel } from "@/texts/filters";
import { FormerMunicipalities } from "../details/FormerMunicipalities";
import { KeptOpen, useKeptPlace } from "../details/keptPlace";
import { UnevenCoverage } from "../details/UnevenCoverage";
import { VisitLink } from "../links/VisitLink";
import { AnswerBorder } from "./AnswerBorder";
import { AnswerChanged } from "./AnswerChanged";
import { AnswerDecides } from "./AnswerDecides";
import { AnswerHow } from "./AnswerHow";
import { AnswerWho } from "./AnswerWho";
import { PaperList } from "./PaperList";

/** The five answers about one municipality, with the source and its date. */
export function Answers({ municipality }: { readonly municipality: Organisation }) {
  const { code, name } = municipality;
  const snapshot = useAppStore(selectSnapshot);
  // all of them: this view has no filters, so one that was set elsewhere may not leave anything out here
  const own = useMemo(() => partnershipsOf(snapshot, code).filter(({ hasEnded }) => !hasEnded), [snapshot, code]);
  const { anchor, open } = useKeptPlace("dossier", code);
  const toMap = useMemo(() => ({ view: "kaart" as const, municipalities: [code], partnerships: [] }), [code]);
  return (
    <KeptOpen value={open}>
      <p ref={anchor} className="sk-dossier__to-map">
        <VisitLink change={toMap}>{dossierTexts.toMap(name)}</VisitLink>
      </p>
      <ReferenceDay />
      <Unfiltered />
      <UnevenCoverage areas={[municipality.province ?? ""]} />
      <FormerMunicipalities municipality={municipality} partnerships={own} />
      <AnswerHow municipality={municipality} own={own} />
      <AnswerWho municipality={municipality} own={own} />
      <AnswerDecides municipality={municipality} own={own} />
      <AnswerBorder municipality={municipality} own={own} />
      <AnswerChanged municipality={municipality} />
      <PaperList municipality={municipality} own={own} />
      <SourceLine />
    </KeptOpen>
  );
}

/** The field for the date is closed at first, so this says when the day is another one than usual, and leads back. */
function ReferenceDay() {
  const day = useAppStore((state) => state.referenceDate);
  const usual = useAppStore(({ home }) => home.referenceDate);
  const change = useMemo(() => ({ referenceDate: usual }), [usual]);
  if (day === usual) return null;
  return (
    <p className="sk-note">
      <span>{dossierTexts.onDay(day)}</span> <VisitLink change={change}>{dateBackLabel(usual)}</VisitLink>
    </p>
  );
}

/** Who set filters elsewhere must know, before the first number, that they change nothing here. */
function Unfiltered() {
  const isFiltered = useAppStore(selectIsFiltered);
  return isFiltered ? <p className="sk-note">{dossierTexts.unfiltered}</p> : null;
}

function SourceLine() {
  const { sources } = useAppStore(selectDataset);
  const day = useAppStore((state) => state.referenceDate);
  const dated = sources.flatMap(({ name, asOf }) => (asOf ? [dossierTexts.sourceOn(name, asOf)] : []));
  return <p className="sk-dossier__source sk-quiet sk-off-paper">{dossierTexts.source(day, dated)}</p>;
}

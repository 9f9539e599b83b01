import { useMemo } from "react";
import { partnershipsOf } from "@/domain/counts";
import type { Organisation } from "@/domain/organisation";
import { countUnfiltered } from "@/domain/profile";
import { selectDataset, selectPassing, selectSnapshot } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { restrictedSentence } from "@/texts/details";
import { dossierTexts } from "@/texts/dossier";
import { ClearFilters } from "../details/ClearFilters";
import { VisitLink } from "../links/VisitLink";
import { AnswerBorder } from "./AnswerBorder";
import { AnswerChanged } from "./AnswerChanged";
import { AnswerDecides } from "./AnswerDecides";
import { AnswerHow } from "./AnswerHow";
import { AnswerWho } from "./AnswerWho";

/** The five answers about one municipality, with the source and its date. */
export function Answers({ municipality }: { readonly municipality: Organisation }) {
  const { code, name } = municipality;
  const passing = useAppStore(selectPassing);
  const snapshot = useAppStore(selectSnapshot);
  const phases = useAppStore((state) => state.choices.phase);
  const own = useMemo(() => partnershipsOf(passing, code), [passing, code]);
  const total = useMemo(() => countUnfiltered(snapshot, code, phases), [snapshot, code, phases]);
  const toMap = useMemo(() => ({ view: "kaart" as const, municipalities: [code], partnerships: [] }), [code]);
  return (
    <>
      <p className="sk-dossier__to-map">
        <VisitLink change={toMap}>{dossierTexts.toMap(name)}</VisitLink>
      </p>
      {own.length < total && (
        <div className="sk-note">
          <p>{restrictedSentence(own.length, total)}</p>
          <ClearFilters />
        </div>
      )}
      <AnswerHow municipality={municipality} own={own} />
      <AnswerWho municipality={municipality} own={own} />
      <AnswerDecides municipality={municipality} own={own} />
      <AnswerBorder municipality={municipality} own={own} />
      <AnswerChanged municipality={municipality} />
      <SourceLine />
    </>
  );
}

function SourceLine() {
  const { sources } = useAppStore(selectDataset);
  const day = useAppStore((state) => state.referenceDate);
  const dated = sources.flatMap(({ name, asOf }) => (asOf ? [dossierTexts.sourceOn(name, asOf)] : []));
  return <p className="sk-dossier__source sk-quiet">{dossierTexts.source(day, dated)}</p>;
}

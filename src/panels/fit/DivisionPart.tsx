import { useEffect, useMemo } from "react";
import { municipalitiesIn } from "@/domain/division";
import { needDivisions } from "@/state/loadReferences";
import { type PartnershipFit, selectDivision, selectDivisionFits } from "@/state/selectFit";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import {
  classOf,
  crossingSentence,
  divisionFacts,
  divisionTexts,
  FIT_CLASSES,
  ownCrossingSentence,
  partialSentence,
} from "@/texts/fitDivision";
import { DivisionChoice } from "./DivisionChoice";
import { FitClassList } from "./FitClassList";
import type { FitPartProps } from "./FitPanel";
import { Rule } from "./Rule";

/** How every partnership lies on a division that someone chooses, those that cross its borders first. */
export function DivisionPart({ municipality }: FitPartProps) {
  const status = useAppStore(({ divisions }) => divisions.status);
  const division = useAppStore(selectDivision);
  const { municipalities } = useAppStore(selectDataset);
  const all = useAppStore(selectDivisionFits);
  const fits = useMemo(
    () => (municipality ? all.filter(({ entry }) => entry.members.includes(municipality.code)) : all),
    [all, municipality],
  );
  useEffect(() => {
    void needDivisions();
  }, []);
  if (!division) return <p>{status === "failed" ? divisionTexts.failed : divisionTexts.waiting}</p>;
  const placed = municipalitiesIn(division);
  const partial = partialSentence(division, placed, municipalities.length);
  const crossing = countOf(fits, "crosses");
  return (
    <>
      <DivisionChoice chosen={division} />
      <p className="sk-details__lead">
        {municipality
          ? ownCrossingSentence(municipality.name, crossing, fits.length)
          : crossingSentence(crossing, fits.length)}
      </p>
      {partial && <p className="sk-note">{partial}</p>}
      <p className="sk-quiet">{divisionFacts(division, placed)}</p>
      <Rule lines={divisionTexts.rules} />
      {FIT_CLASSES.map((fitClass) => (
        <FitClassList key={fitClass} fitClass={fitClass} fits={fits.filter(({ fit }) => classOf(fit) === fitClass)} />
      ))}
    </>
  );
}

function countOf(fits: readonly PartnershipFit[], fitClass: string): number {
  return fits.filter(({ fit }) => classOf(fit) === fitClass).length;
}

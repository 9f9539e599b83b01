import type { ChangesInScope } from "@/state/selectChanges";
import { selectRealDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { changesTexts } from "@/texts/changes";
import { filtersLine, limitTexts, undatedPartiesSentence, undatedStartsSentence } from "@/texts/changesLimits";
import { dossierTexts } from "@/texts/dossier";
import { Answer } from "../dossier/Answer";
import { selectActiveFilters } from "../filters/activeFilters";

/** What the source cannot tell, and with which filters and sources this was made. */
export function Limits({ found: { days, entries } }: { readonly found: ChangesInScope }) {
  const { sources } = useAppStore(selectRealDataset);
  const filters = useAppStore(selectActiveFilters).filter(({ kind }) => kind !== "date");
  const inForce = [...entries.values()].filter(({ hasEnded }) => !hasEnded).map(({ partnership }) => partnership);
  const undated = inForce.filter(({ start }) => !start).length;
  const silent = inForce.filter(({ participations }) =>
    participations.every(({ from, until }) => !from && !until),
  ).length;
  const dated = sources.flatMap(({ name, asOf }) => (asOf ? [dossierTexts.sourceOn(name, asOf)] : []));
  return (
    <>
      <Answer question={changesTexts.questions.limits} sentences={[]}>
        <ul className="sk-plain-list sk-changes__limits">
          {undated > 0 && <li>{undatedStartsSentence(undated)}</li>}
          {silent > 0 && <li>{undatedPartiesSentence(silent)}</li>}
          <li>{limitTexts.starts}</li>
          <li>{limitTexts.leaving}</li>
          <li>{limitTexts.versions}</li>
          <li>{limitTexts.mergers}</li>
          {filters.length > 0 && <li>{limitTexts.filters}</li>}
        </ul>
      </Answer>
      <p className="sk-dossier__source sk-quiet">
        {filtersLine(filters.map(({ label }) => label))} {dossierTexts.source(days.to, dated)}
      </p>
    </>
  );
}

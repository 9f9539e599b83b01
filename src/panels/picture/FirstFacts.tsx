import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { allSources, filtersSentence, scopeSentence } from "@/texts/around";
import { areaInSentence } from "@/texts/map";
import { paperTexts } from "@/texts/shell";
import { selectActiveFilters } from "../filters/activeFilters";
import "./printFacts.css";

/**
 * What is told on a sheet that is printed before `PrintFacts` has been fetched: all but what the sources leave out and
 * the address, and it says that these lack. Little, for it comes with the first script.
 */
export function FirstFacts() {
  const state = useAppStore();
  const { organisations, sources } = selectDataset(state);
  const isOfArea = state.partnerships.length + state.municipalities.length === 0;
  const area = isOfArea ? areaInSentence(organisations.get(state.area)?.name) : undefined;
  const filters = selectActiveFilters(state).filter(({ kind }) => kind !== "date");
  const isFiltered = state.partnerships.length === 0; // what was chosen one by one stands there whatever the filters
  return (
    <div className="sk-print-facts">
      <p>
        {scopeSentence(area, state.referenceDate)}{" "}
        {filtersSentence(isFiltered ? filters.map(({ label }) => label) : [])}
      </p>
      <p className="sk-print-facts__caution">{paperTexts.noFacts}</p>
      <p>{allSources(sources)}</p>
    </div>
  );
}

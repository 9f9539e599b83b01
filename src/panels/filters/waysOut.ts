import { NETHERLANDS } from "@/domain/area";
import type { Dataset } from "@/domain/dataset";
import { applyFilter, type Choices, FACETS, type Facet, type Filter } from "@/domain/filter";
import { ENDED } from "@/domain/partnership";
import { matchText } from "@/domain/textMatch";
import type { AppState } from "@/state/appState";
import { derive } from "@/state/derive";
import { selectDataset, selectFilterResult, selectSnapshot } from "@/state/selectors";
import {
  filterLabel,
  filterTexts,
  nowhereInArea,
  nowhereOnDate,
  severalLabel,
  textLabel,
  wayOut,
  wayOutOfArea,
  wayToEnded,
} from "@/texts/filters";
import { areaInSentence } from "@/texts/map";
import { selectActiveFilters } from "./activeFilters";
import { optionName } from "./filterOptions";

/** One restriction that, taken away, gives something to see; or "ended": to see what is over. */
export interface WayOut {
  readonly restriction: Facet | "text" | "area" | "ended";
  /** How many there are to see then. */
  readonly count: number;
  /** "Wis 'Fase: initiatiefase' om er 12 te zien". */
  readonly sentence: string;
}

/**
 * When nothing passes the filters: whether there is something that is over, and which single one to take away to see
 * something, most first. Else nothing.
 */
export const selectWaysOut = derive(
  (state: AppState) => [
    selectFilterResult(state).visible.length,
    selectSnapshot(state),
    selectDataset(state),
    state.area,
    state.choices,
    state.text,
  ],
  (visible, snapshot, dataset, area, choices, text): readonly WayOut[] => {
    if (visible > 0) return [];
    const filter: Filter = { area, choices, textMatches: matchText(snapshot, dataset, text) };
    const countWith = (change: Partial<Filter>) => applyFilter(snapshot, { ...filter, ...change }).visible.length;
    const ways = FACETS.filter((facet) => choices[facet].length > 0).map((facet): WayOut => {
      const count = countWith({ choices: { ...choices, [facet]: [] } });
      return { restriction: facet, count, sentence: wayOut(labelOf(facet, choices, dataset), count) };
    });
    if (text.trim()) {
      const count = countWith({ textMatches: undefined });
      ways.push({ restriction: "text", count, sentence: wayOut(textLabel(text.trim()), count) });
    }
    if (area !== NETHERLANDS) {
      const count = countWith({ area: NETHERLANDS });
      ways.push({ restriction: "area", count, sentence: wayOutOfArea(count) });
    }
    ways.sort((a, b) => b.count - a.count);
    if (choices.phase.length === 0) {
      const count = countWith({ choices: { ...choices, phase: [ENDED] } });
      ways.unshift({ restriction: "ended", count, sentence: wayToEnded(count) }); // keeps all that was asked for
    }
    return ways.filter(({ count }) => count > 0);
  },
);

/** Takes the way out. */
export function takeWayOut({ restriction }: WayOut, state: AppState): void {
  const { clearChoices, setText, setArea, toggleChoice } = state;
  if (restriction === "text") setText("");
  else if (restriction === "ended") toggleChoice("phase", ENDED);
  else if (restriction === "area") setArea(NETHERLANDS);
  else clearChoices(restriction);
}

function labelOf(facet: Facet, choices: Choices, dataset: Dataset): string {
  const [first = "", ...others] = choices[facet];
  if (others.length > 0) return severalLabel(facet, others.length + 1);
  return filterLabel(facet, optionName(facet, first, dataset));
}

/** What is the matter when nothing passes: of a participant alone, that it takes part in nothing here or on this day. */
export const selectNothingTitle = derive(
  (state: AppState) => [
    selectActiveFilters(state),
    selectWaysOut(state),
    selectDataset(state),
    state.area,
    state.referenceDate,
  ],
  (active, ways, dataset, area, day): string => {
    const [only, ...others] = active.filter(({ kind }) => kind !== "date");
    if (!only) return filterTexts.nothingInArea;
    if (others.length > 0 || only.kind !== "choice" || only.facet !== "participant") return filterTexts.nothing;
    const name = optionName(only.facet, only.code, dataset);
    const isElsewhere = ways.some(({ restriction }) => restriction === "area");
    return isElsewhere
      ? nowhereInArea(name, areaInSentence(dataset.organisations.get(area)?.name))
      : nowhereOnDate(name, day);
  },
);

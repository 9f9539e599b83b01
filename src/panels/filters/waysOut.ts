import { NETHERLANDS } from "@/domain/area";
import type { Dataset } from "@/domain/dataset";
import { applyFilter, type Choices, FACETS, type Facet, type Filter } from "@/domain/filter";
import { matchText } from "@/domain/textMatch";
import type { AppState } from "@/state/appState";
import { derive } from "@/state/derive";
import { selectDataset, selectFilterResult, selectSnapshot } from "@/state/selectors";
import { filterLabel, severalLabel, textLabel, wayOut, wayOutOfArea } from "@/texts/filters";
import { optionName } from "./filterOptions";

/** One restriction that, taken away, gives something to see. */
export interface WayOut {
  readonly restriction: Facet | "text" | "area";
  /** How many there are to see then. */
  readonly count: number;
  /** "Wis 'Fase: initiatiefase' om er 12 te zien". */
  readonly sentence: string;
}

/** When nothing passes the filters: which single one to take away to see something, most first; else nothing. */
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
    return ways.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  },
);

/** Takes the way out. */
export function takeWayOut({ restriction }: WayOut, { clearChoices, setText, setArea }: AppState): void {
  if (restriction === "text") setText("");
  else if (restriction === "area") setArea(NETHERLANDS);
  else clearChoices(restriction);
}

function labelOf(facet: Facet, choices: Choices, { codeLists }: Dataset): string {
  const [first = "", ...others] = choices[facet];
  if (others.length > 0) return severalLabel(facet, others.length + 1);
  return filterLabel(facet, optionName(facet, first, codeLists));
}

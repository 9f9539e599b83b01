import { NETHERLANDS } from "@/domain/area";
import { applyFilter, FACETS, type Facet, type Filter } from "@/domain/filter";
import { matchText } from "@/domain/textMatch";
import type { AppState } from "@/state/appState";
import { derive } from "@/state/derive";
import { selectDataset, selectFilterResult, selectSnapshot } from "@/state/selectors";

/** One filter that, taken away, gives something to see; and how much. */
export type WayOut = { readonly count: number } & (
  | { readonly kind: "facet"; readonly facet: Facet }
  | { readonly kind: "text" }
  | { readonly kind: "area" }
);

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
    const chosen = FACETS.filter((facet) => choices[facet].length > 0);
    const ways: WayOut[] = [
      ...chosen.map((facet): WayOut => {
        return { kind: "facet", facet, count: countWith({ choices: { ...choices, [facet]: [] } }) };
      }),
      ...(text.trim() ? [{ kind: "text", count: countWith({ textMatches: undefined }) } as const] : []),
      ...(area !== NETHERLANDS ? [{ kind: "area", count: countWith({ area: NETHERLANDS }) } as const] : []),
    ];
    return ways.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  },
);

/** Takes the way out. */
export function takeWayOut(way: WayOut, state: AppState): void {
  if (way.kind === "facet") state.clearChoices(way.facet);
  else if (way.kind === "text") state.setText("");
  else state.setArea(NETHERLANDS);
}

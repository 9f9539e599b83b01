import type { AppState, View } from "@/state/appState";
import type { SearchHit } from "@/state/search";

/** Views that answer about everything, whatever is filtered. */
const UNFILTERED: readonly View[] = ["gemeente", "wat-als"];

/**
 * Does what choosing a search result promises: a municipality or partnership is chosen, a participant or theme filters,
 * in a view where that shows.
 */
export function chooseHit({ kind, code }: SearchHit, state: AppState): void {
  if (kind === "municipality") state.chooseMunicipality(code);
  if (kind === "partnership") {
    state.choosePartnership(code);
    if (state.view === "gemeente") state.setView("kaart");
  }
  if (kind !== "organisation" && kind !== "theme") return;
  const facet = kind === "theme" ? "theme" : "participant";
  if (!state.choices[facet].includes(code)) state.toggleChoice(facet, code);
  if (UNFILTERED.includes(state.view)) state.setView("kaart");
}

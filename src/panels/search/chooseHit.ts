import type { AppState } from "@/state/appState";
import type { SearchHit } from "@/state/search";

/** Does what choosing a search result promises: a municipality or partnership is chosen, the rest filters. */
export function chooseHit({ kind, code, label }: SearchHit, state: AppState): void {
  if (kind === "municipality") state.chooseMunicipality(code);
  if (kind === "partnership") {
    state.choosePartnership(code);
    if (state.view === "gemeente") state.setView("kaart");
  }
  if (kind === "organisation") state.setText(label);
  if (kind === "theme" && !state.choices.theme.includes(code)) state.toggleChoice("theme", code);
}

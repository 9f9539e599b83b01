import { NETHERLANDS } from "@/domain/area";
import { applyFilter, NO_CHOICES } from "@/domain/filter";
import { matchText } from "@/domain/textMatch";
import type { AppState } from "@/state/appState";
import { showsPart } from "@/state/embedParts";
import type { SearchHit } from "@/state/search";
import { selectDataset, selectIsFiltered, selectSnapshot } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { selectViews } from "@/state/viewsOn";
import { allInTable, allInTableNote } from "@/texts/toTable";

/** One more option under the first results: every partnership that holds the text, in the table. */
export interface TableOption extends Omit<SearchHit, "kind"> {
  readonly kind: "table";
}

/** What the list under the search box offers. */
export type SearchOption = SearchHit | TableOption;

/** As the search, the table then looks everywhere: an area or filters would leave out what was found. */
const EVERYWHERE = { area: NETHERLANDS, choices: NO_CHOICES };

/**
 * The way to all that holds this text, with how many the table will show. Undefined where the filter finds nothing, as
 * for a word with a typing error, and where the table is off or the filter could not be taken away again.
 */
export function tableOption(text: string, state: AppState): TableOption | undefined {
  if (!selectViews(state).includes("tabel") || !showsPart(state, "filters")) return undefined;
  const snapshot = selectSnapshot(state);
  const textMatches = matchText(snapshot, selectDataset(state), text);
  const count = textMatches ? applyFilter(snapshot, { ...EVERYWHERE, textMatches }).visible.length : 0;
  if (count < 2) return undefined;
  const note = allInTableNote({ leavesArea: state.area !== NETHERLANDS, dropsFilters: selectIsFiltered(state) });
  return { kind: "table", code: text.trim(), label: allInTable(count, text.trim()), detail: note };
}

/** Opens the table with the text as its only filter, as one step that "back" undoes. */
export function openTable({ code: text }: TableOption): void {
  useAppStore.setState({ ...EVERYWHERE, text, view: "tabel", litClass: undefined, litMunicipalities: undefined });
}

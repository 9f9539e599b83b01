import { MAP_VIEWS } from "@/state/appState";
import { showsPart } from "@/state/embedParts";
import { useAppStore } from "@/state/store";

/** Which parts of the page the present view has. */
export interface Parts {
  readonly hasSearch: boolean;
  /** "Mijn gemeente" and "Wat als" answer about everything, so they have no filters. */
  readonly hasFilters: boolean;
  /** Beside a map always; beside the other views when they would leave something chosen unseen. */
  readonly hasDetails: boolean;
}

/** The parts that belong to the view and to what is chosen; in another page only those that its address asks for. */
export function useParts(): Parts {
  const view = useAppStore((state) => state.view);
  const hasPartnership = useAppStore((state) => state.partnerships.length > 0);
  const hasChoice = useAppStore((state) => state.partnerships.length > 0 || state.municipalities.length > 0);
  const hasSearch = useAppStore((state) => showsPart(state, "zoeken"));
  const mayFilter = useAppStore((state) => showsPart(state, "filters"));
  const mayDetail = useAppStore((state) => showsPart(state, "details"));
  const hasDetails = MAP_VIEWS.includes(view) || (view === "tabel" ? hasChoice : hasPartnership);
  const isFilterable = view !== "gemeente" && view !== "wat-als";
  return { hasSearch, hasFilters: mayFilter && isFilterable, hasDetails: mayDetail && hasDetails };
}

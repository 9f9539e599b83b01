import { MAP_VIEWS } from "@/state/appState";
import { useAppStore } from "@/state/store";

/** Which parts of the page the present view has. */
export interface Parts {
  /** Header, tabs and footer: not when the page stands in another page. */
  readonly hasChrome: boolean;
  /** "Mijn gemeente" and "Wat als" answer about everything, so they have no filters. */
  readonly hasFilters: boolean;
  /** Beside a map always; beside the other views when they would leave something chosen unseen. */
  readonly hasDetails: boolean;
}

/** The parts that belong to the view and to what is chosen. */
export function useParts(): Parts {
  const view = useAppStore((state) => state.view);
  const hasChrome = useAppStore((state) => !state.isEmbedded);
  const hasPartnership = useAppStore((state) => state.partnerships.length > 0);
  const hasChoice = useAppStore((state) => state.partnerships.length > 0 || state.municipalities.length > 0);
  const hasDetails = MAP_VIEWS.includes(view) || (view === "tabel" ? hasChoice : hasPartnership);
  return { hasChrome, hasFilters: hasChrome && view !== "gemeente" && view !== "wat-als", hasDetails };
}

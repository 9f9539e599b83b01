import type { AppState } from "@/state/appState";
import { NOT_EMBEDDED } from "@/state/embedParts";
import { visitToQuery } from "@/state/urlCodec";
import { selectVisit } from "../links/visit";

/**
 * The address for what leaves the site, on paper or in a file: it names area and reference date even where they are as
 * usual, so that it shows the same after an update of the data.
 */
export function lastingAddress(state: AppState): string {
  const visit = { ...selectVisit(state), ...NOT_EMBEDDED, renderer: undefined };
  const query = visitToQuery(visit, { ...state.home, area: "", referenceDate: "" });
  return new URL(`?${query}`, window.location.href).href;
}

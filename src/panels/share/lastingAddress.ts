import { NO_CHOICES } from "@/domain/filter";
import type { AppState, Visit } from "@/state/appState";
import { NOT_EMBEDDED } from "@/state/embedParts";
import { visitToQuery } from "@/state/urlCodec";
import { selectVisit } from "../links/visit";

const NO_FILTERS = { choices: NO_CHOICES, text: "" } satisfies Partial<Visit>;

/**
 * The address for what leaves the site, on paper or in a file: it names area and reference date even where they are as
 * usual, so that it shows the same after an update of the data.
 *
 * @param isFiltered false where filters do not decide what is shown: then the address holds none either, as the words
 * beside it say
 */
export function lastingAddress(state: AppState, isFiltered = true): string {
  const filters = isFiltered ? {} : NO_FILTERS;
  const visit = { ...selectVisit(state), ...filters, ...NOT_EMBEDDED, renderer: undefined };
  const query = visitToQuery(visit, { ...state.home, area: "", referenceDate: "" });
  return new URL(`?${query}`, window.location.href).href;
}

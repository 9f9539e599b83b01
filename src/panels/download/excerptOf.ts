import { localDay } from "@/domain/dates";
import type { Excerpt } from "@/export/excerpt";
import type { Scope } from "@/export/scopes";
import type { AppState } from "@/state/appState";
import { NOT_EMBEDDED } from "@/state/embedParts";
import { selectDataset, selectMergers } from "@/state/selectors";
import { visitToQuery } from "@/state/urlCodec";
import { triedTitle } from "@/texts/trial";
import { selectActiveFilters } from "../filters/activeFilters";
import { selectVisit } from "../links/visit";

/** Everything that a file about this part of the data tells, on the day it is made. */
export function excerptOf(state: AppState, { subject, area, entries, isFiltered }: Scope, madeOn: Date): Excerpt {
  const isTrying = state.trials.length > 0;
  return {
    site: state.config.title,
    subject: isTrying ? triedTitle(subject) : subject,
    area,
    filters: isFiltered ? filterLabels(state) : [],
    referenceDate: state.referenceDate,
    madeOn: localDay(madeOn),
    permalink: lastingAddress(state),
    entries,
    dataset: selectDataset(state),
    ...(isTrying && { mergers: selectMergers(state) }),
  };
}

/** Each filter in words; the reference date is told apart from them. */
export function filterLabels(state: AppState): readonly string[] {
  return selectActiveFilters(state).flatMap(({ kind, label }) => (kind === "date" ? [] : [label]));
}

/** Names area and reference date even where they are as usual, so that it shows the same after an update of the data. */
function lastingAddress(state: AppState): string {
  const visit = { ...selectVisit(state), ...NOT_EMBEDDED, renderer: undefined };
  const query = visitToQuery(visit, { ...state.home, area: "", referenceDate: "" });
  return new URL(`?${query}`, window.location.href).href;
}

import { localDay } from "@/domain/dates";
import type { Excerpt } from "@/export/excerpt";
import type { Scope } from "@/export/scopes";
import type { AppState } from "@/state/appState";
import { selectDataset, selectMergers } from "@/state/selectors";
import { triedTitle } from "@/texts/trial";
import { selectActiveFilters } from "../filters/activeFilters";
import { lastingAddress } from "../share/lastingAddress";

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
    permalink: lastingAddress(state, isFiltered),
    entries,
    dataset: selectDataset(state),
    ...(isTrying && { mergers: selectMergers(state) }),
  };
}

/** Each filter in words; the reference date is told apart from them. */
export function filterLabels(state: AppState): readonly string[] {
  return selectActiveFilters(state).flatMap(({ kind, label }) => (kind === "date" ? [] : [label]));
}

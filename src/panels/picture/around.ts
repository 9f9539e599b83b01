import { localDay } from "@/domain/dates";
import type { AppState } from "@/state/appState";
import { selectDataset, selectFilterResult } from "@/state/selectors";
import { areaInSentence } from "@/texts/map";
import { allSources, filtersSentence, madeSentence, scopeSentence } from "@/texts/picture";
import { completenessLine } from "@/texts/shell";
import { selectActiveFilters } from "../filters/activeFilters";
import { linkTo } from "../share/linkTo";

/** The sentences that stand around everything that leaves the site: a picture, a page of paper. */
export interface Around {
  /** Area and reference date. */
  readonly scope: string;
  /** Every filter in words, or that there is none. */
  readonly filters: string;
  readonly source: string;
  /** When it was made, with what, and the address that shows the same. */
  readonly made: string;
}

/** What stands around the present view, made at this moment. */
export function aroundNow(state: AppState, now: Date): Around {
  const { organisations, sources } = selectDataset(state);
  const filters = selectActiveFilters(state).filter(({ kind }) => kind !== "date"); // the reference date is told anyway
  const { visible } = selectFilterResult(state);
  const incomplete = visible.filter(({ partnership }) => !partnership.hasAllParticipants).length;
  return {
    scope: scopeSentence(areaInSentence(organisations.get(state.area)?.name), state.referenceDate),
    filters: filtersSentence(filters.map(({ label }) => label)),
    source: `${allSources(sources)} ${completenessLine(incomplete, visible.length)}`.trim(),
    made: madeSentence(localDay(now), state.config.title, linkTo(state)),
  };
}

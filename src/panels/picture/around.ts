import { gapsIn } from "@/domain/coverage";
import { localDay } from "@/domain/dates";
import type { AppState } from "@/state/appState";
import { selectDataset, selectIsPartial } from "@/state/selectors";
import { allSources, cautionSentence, filtersSentence, madeSentence, scopeSentence } from "@/texts/around";
import { completenessLine } from "@/texts/footer";
import { areaInSentence } from "@/texts/map";
import { selectActiveFilters } from "../filters/activeFilters";
import { lastingAddress } from "../share/lastingAddress";
import { shownIn } from "./shown";

/** The sentences that stand around everything that leaves the site: a picture, a page of paper. */
export interface Around {
  /** Area, where it decides what is shown, and reference date. */
  readonly scope: string;
  /** Every filter in words, or that there is none. */
  readonly filters: string;
  /** What the sources leave out in what is shown; empty when they leave out nothing. */
  readonly caution: string;
  readonly source: string;
  /** When it was made, with what, and the address that shows the same. */
  readonly made: string;
}

/** What stands around the present view, made at this moment. */
export function aroundNow(state: AppState, now: Date): Around {
  const { organisations, sources } = selectDataset(state);
  const { entries, isOfArea, isFiltered, areas } = shownIn(state);
  const area = isOfArea ? areaInSentence(organisations.get(state.area)?.name) : undefined;
  const filters = selectActiveFilters(state).filter(({ kind }) => kind !== "date"); // the reference date is told anyway
  const incomplete = entries.filter(({ partnership }) => !partnership.hasAllParticipants).length;
  const known = { incomplete, total: entries.length, isPartial: selectIsPartial(state) };
  return {
    scope: scopeSentence(area, state.referenceDate),
    filters: filtersSentence(isFiltered ? filters.map(({ label }) => label) : []),
    caution: cautionSentence(gapsIn(sources, areas)),
    source: `${allSources(sources)} ${completenessLine(known)}`.trim(),
    made: madeSentence(localDay(now), state.config.title, lastingAddress(state, isFiltered)),
  };
}

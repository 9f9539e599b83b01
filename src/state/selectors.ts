import { applyTrials } from "@/domain/applyTrials";
import { type AreaCode, NETHERLANDS } from "@/domain/area";
import { EMPTY_CODE_LISTS } from "@/domain/codeLists";
import { participationCounts } from "@/domain/counts";
import type { Dataset } from "@/domain/dataset";
import { applyFilter, NO_CHOICES } from "@/domain/filter";
import { mergeInDataset, mergersOf } from "@/domain/mergers";
import { type PartnershipOnDate, snapshotOn } from "@/domain/snapshot";
import { matchText } from "@/domain/textMatch";
import { mergedName } from "@/texts/trial";
import type { AppState } from "./appState";
import { derive } from "./derive";

const EMPTY_DATASET: Dataset = {
  organisations: new Map(),
  municipalities: [],
  partnerships: [],
  partnershipById: new Map(),
  codeLists: EMPTY_CODE_LISTS,
  sources: [],
  issues: [],
};

/** All data as the files tell it, whatever is tried out; empty while it loads. */
export function selectRealDataset({ load }: AppState): Dataset {
  return load.status === "ready" ? load.dataset : EMPTY_DATASET;
}

/** Remarks about the settings of the site rather than its data. */
export const selectSettingIssues = derive(
  (state: AppState) => [selectRealDataset(state).issues, state.config.themeFile],
  (issues, themeFile) => issues.filter(({ file, problem }) => problem.startsWith("setting-") || file === themeFile),
);

/** True when a file or a row of the data could not be had or stops halfway: nothing can be called complete then. */
export const selectIsPartial = derive(
  (state: AppState) => [state.load, selectSettingIssues(state)],
  (load, settings): boolean =>
    load.status === "ready" &&
    (load.failures.some(({ data }) => data !== "settings") ||
      load.dataset.issues.some(
        (issue) => (issue.effect === "rejected" || issue.problem === "row-cut-off") && !settings.includes(issue),
      )),
);

/** Which municipalities merge in what is tried out. */
export const selectMergers = derive((state: AppState) => [state.trials], mergersOf);

/** All data, merged municipalities as one; without a merger the very same as the real one. */
export const selectDataset = derive(
  (state: AppState) => [selectRealDataset(state), selectMergers(state)],
  (dataset, mergers) => mergeInDataset(dataset, mergers, mergedName),
);

/** Every partnership that has begun by the reference date, as it is in reality. */
export const selectRealSnapshot = derive(
  (state: AppState) => [selectRealDataset(state), state.referenceDate],
  (dataset, referenceDate): readonly PartnershipOnDate[] => snapshotOn(dataset, referenceDate),
);

/**
 * Every partnership that has begun by the reference date, those that have ended included, after what is tried out:
 * what all views read. Without trials the very same as the real one.
 */
export const selectSnapshot = derive(
  (state: AppState) => [selectRealSnapshot(state), state.trials, selectDataset(state)],
  (snapshot, trials, { organisations }) => applyTrials(snapshot, trials, organisations),
);

/** Ids of the partnerships that hold the free text; undefined when there is no text. */
const selectTextMatches = derive(
  (state: AppState) => [selectSnapshot(state), selectDataset(state), state.text],
  (snapshot, dataset, text) => matchText(snapshot, dataset, text),
);

/** What could not be had, so that no number of partnerships is known; undefined when there is nothing of the kind. */
export function selectLacks(state: AppState): Dataset["lacks"] {
  return selectRealDataset(state).lacks;
}

/** The area that filters go by; where nobody knows what touches it, all partnerships are shown. */
function selectFilteredArea(state: AppState): AreaCode {
  return selectLacks(state) ? NETHERLANDS : state.area;
}

/** What passes the filters in the area, with the total and a count for every option. */
export const selectFilterResult = derive(
  (state: AppState) => [selectSnapshot(state), selectFilteredArea(state), state.choices, selectTextMatches(state)],
  (snapshot, area, choices, textMatches) => applyFilter(snapshot, { area, choices, textMatches }),
);

/** What passes the filters anywhere: ties of a municipality do not stop at the border of the area. */
export const selectPassing = derive(
  (state: AppState) => [
    selectSnapshot(state),
    state.choices,
    selectTextMatches(state),
    selectFilteredArea(state) === NETHERLANDS ? selectFilterResult(state) : undefined,
  ],
  (snapshot, choices, textMatches, everywhere) =>
    (everywhere ?? applyFilter(snapshot, { area: NETHERLANDS, choices, textMatches })).visible,
);

/** In how many of the visible partnerships each municipality takes part. */
export const selectMunicipalityCounts = derive(
  (state: AppState) => [selectFilterResult(state)],
  ({ visible }) => participationCounts(visible),
);

/** The same without filters: class breaks that follow these stay put while someone filters. */
export const selectUnfilteredCounts = derive(
  (state: AppState) => [selectSnapshot(state), state.area],
  (snapshot, area) =>
    participationCounts(applyFilter(snapshot, { area, choices: NO_CHOICES, textMatches: undefined }).visible),
);

/** True when a choice or a text restricts what is shown. */
export function selectIsFiltered({ choices, text }: AppState): boolean {
  return text.trim() !== "" || Object.values(choices).some((chosen) => chosen.length > 0);
}

/** Outlines of the water boards; undefined until they are asked for and loaded. */
export function selectWaterBoards({ waterBoards }: AppState) {
  return waterBoards;
}

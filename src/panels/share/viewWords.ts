import { daysInOrder } from "@/domain/measures/changes";
import { selectFitScene } from "@/scene/fit/selectFitScene";
import { selectLinksScene } from "@/scene/selectLinksScene";
import { selectScene } from "@/scene/selectScene";
import type { AppState } from "@/state/appState";
import { namesOnce } from "@/state/namesOnce";
import { selectDataset, selectFilterResult } from "@/state/selectors";
import { sinceOf } from "@/state/since";
import { areaInSentence } from "@/texts/map";
import { matrixTitle } from "@/texts/matrix";
import { changesInWords, filtersInWords, shareTexts, viewInWords } from "@/texts/share";
import { changesTitle, comparedNames, VIEW_NAMES } from "@/texts/shell";
import { triedTitle } from "@/texts/trial";
import { trialSentence, trialsInWords } from "@/texts/whatIf";
import { selectActiveFilters } from "../filters/activeFilters";
import { selectNameOf } from "../whatif/useTrials";

/** What the view shows, in one or two sentences: what, where, on which day, and which filters are on. */
export function selectViewWords(state: AppState): string {
  const filters = selectActiveFilters(state).flatMap(({ kind, label }) => (kind === "date" ? [] : [label]));
  const isFiltered = state.view !== "gemeente" && state.view !== "wat-als" && filters.length > 0;
  const main = state.trials.length > 0 ? triedTitle(mainSentence(state)) : mainSentence(state);
  return isFiltered ? `${main} ${filtersInWords(filters)}` : main;
}

function mainSentence(state: AppState): string {
  if (state.view === "kaart" || state.view === "overlap") return `${selectScene(state).title}.`;
  if (state.view === "verbindingen") return `${selectLinksScene(state).title}.`;
  if (state.view === "samenhang") return `${selectFitScene(state).title}.`;
  const { organisations } = selectDataset(state);
  const area = areaInSentence(organisations.get(state.area)?.name);
  const names = namesOnce(state.municipalities, organisations);
  const day = state.referenceDate;
  switch (state.view) {
    case "tabel":
      return viewInWords({ what: shareTexts.table(selectFilterResult(state).visible.length), area, day });
    case "matrix":
      return `${matrixTitle({ kind: state.columns === "gemeenten" ? "shared" : "members", area, day })}.`;
    case "vergelijk":
      return viewInWords({ what: names.length > 1 ? comparedNames(names) : VIEW_NAMES.vergelijk, day });
    case "gemeente":
      return viewInWords({ what: names[0] ? shareTexts.municipality(names[0]) : VIEW_NAMES.gemeente, day });
    case "wat-als": {
      const nameOf = selectNameOf(state);
      const steps = state.trials.map((trial) => trialSentence(trial, nameOf));
      return viewInWords({ what: steps.length > 0 ? trialsInWords(steps) : shareTexts.whatIf, day });
    }
    case "veranderingen":
      return changesInWords(changesTitle(area, names[0]), daysInOrder(sinceOf(state), day));
    default:
      return viewInWords({ what: VIEW_NAMES[state.view], area, day });
  }
}

import { mergeInDataset, mergersOf } from "@/domain/mergers";
import { stepsOf } from "@/domain/trialSteps";
import { undoneBy } from "@/domain/undoneSteps";
import { mergedName } from "@/texts/trial";
import type { AppState } from "./appState";
import { derive } from "./derive";
import { selectDataset, selectRealDataset, selectRealSnapshot } from "./selectors";

/** Each trial on its own, in order, after those before it. */
export const selectTrialSteps = derive(
  (state: AppState) => [selectRealSnapshot(state), state.trials, selectDataset(state)],
  (snapshot, trials, { organisations }) => stepsOf(snapshot, trials, organisations),
);

/** Organisations by code as they are after each step: a municipality that merges only later still has its own name. */
export const selectOrganisationsPerStep = derive(
  (state: AppState) => [selectRealDataset(state), state.trials],
  (dataset, trials) =>
    trials.map((_, place) => {
      const mergers = mergersOf(trials.slice(0, place + 1));
      return mergeInDataset(dataset, mergers, mergedName).organisations;
    }),
);

/** For each trial, in order: the later one through which it no longer holds; undefined where it holds. */
export const selectUndoneBy = derive((state: AppState) => [selectTrialSteps(state)], undoneBy);

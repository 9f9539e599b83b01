import { stepsOf } from "@/domain/trialSteps";
import { undoneBy } from "@/domain/undoneSteps";
import type { AppState } from "./appState";
import { derive } from "./derive";
import { selectDataset, selectRealSnapshot } from "./selectors";

/** Each trial on its own, in order, after those before it. */
export const selectTrialSteps = derive(
  (state: AppState) => [selectRealSnapshot(state), state.trials, selectDataset(state)],
  (snapshot, trials, { organisations }) => stepsOf(snapshot, trials, organisations),
);

/** For each trial, in order: the later one through which it no longer holds; undefined where it holds. */
export const selectUndoneBy = derive((state: AppState) => [selectTrialSteps(state)], undoneBy);

import type { WhatIf } from "@/domain/measures/whatIf";
import type { AppState } from "./appState";
import { trialToText } from "./trialCodec";

/** What is tried out. Nothing of it is saved: it stands in the address only. */
export interface TrialActions {
  /** Puts trials in place of those there are. */
  setTrials: (trials: readonly WhatIf[]) => void;
}

type Change = Partial<Pick<AppState, "trials" | "litMunicipalities" | "litClass">>;

/** The actions on this store. */
export function createTrialActions(set: (change: Change) => void): Readonly<TrialActions> {
  // what was lit were numbers of before
  return { setTrials: (trials) => set({ trials, litClass: undefined, litMunicipalities: undefined }) };
}

/**
 * The trials with one more at the end. What takes back an earlier one (leave, then join again) leaves both out, and one
 * that is there already stays as it is: the address knows each only once.
 */
export function withTrial(trials: readonly WhatIf[], trial: WhatIf): readonly WhatIf[] {
  const isSame = (one: WhatIf, other: WhatIf) => trialToText(one) === trialToText(other);
  const opposite = oppositeOf(trial);
  if (opposite && trials.some((each) => isSame(each, opposite))) {
    return trials.filter((each) => !isSame(each, opposite));
  }
  return trials.some((each) => isSame(each, trial)) ? trials : [...trials, trial];
}

function oppositeOf(trial: WhatIf): WhatIf | undefined {
  return trial.kind === "merge" ? undefined : { ...trial, kind: trial.kind === "leave" ? "join" : "leave" };
}

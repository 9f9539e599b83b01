import { useEffect, useMemo, useRef, useState } from "react";
import type { WhatIf } from "@/domain/measures/whatIf";
import type { AppState } from "@/state/appState";
import { derive } from "@/state/derive";
import { selectRealDataset } from "@/state/selectors";
import { selectTrialSteps, selectUndoneBy } from "@/state/selectTrialSteps";
import { useAppStore } from "@/state/store";
import { trialToText } from "@/state/trialCodec";
import { type NameOf, problemSentence, trialSentence, undoneSentence } from "@/texts/whatIf";

/** Real names by code and id: a step is told as it is chosen, whatever other steps do to a name. */
export const selectNameOf = derive(
  (state: AppState) => [selectRealDataset(state)],
  ({ organisations, partnershipById }): NameOf =>
    (code) =>
      organisations.get(code)?.name ?? partnershipById.get(code)?.name ?? code,
);

/**
 * The trials of the moment, each as a sentence without full stop; two can read the same, so each has a key as well.
 * `undone` tells in a full sentence through which later step a trial no longer holds; empty where it holds. `problems`
 * tells why one changes nothing; empty where it does.
 */
export function useTrialSentences() {
  const trials = useAppStore((state) => state.trials);
  const nameOf = useAppStore(selectNameOf);
  const sentences = useMemo(() => trials.map((trial) => trialSentence(trial, nameOf)), [trials, nameOf]);
  const keys = useMemo(() => trials.map(trialToText), [trials]);
  const by = useAppStore(selectUndoneBy);
  const undone = useMemo(
    () => trials.map((trial, place) => undoneSentence(trial, by[place], nameOf)),
    [trials, by, nameOf],
  );
  const steps = useAppStore(selectTrialSteps);
  const day = useAppStore((state) => state.referenceDate);
  const problems = useMemo(
    () => steps.map(({ trial, problem }) => (problem ? problemSentence(problem, trial, nameOf, day) : "")),
    [steps, nameOf, day],
  );
  return { trials, sentences, keys, undone, problems, nameOf };
}

/** Takes back the last change of the trials since this view opened; undefined when there is none. */
export function useUndo(): (() => void) | undefined {
  const trials = useAppStore((state) => state.trials);
  const setTrials = useAppStore((state) => state.setTrials);
  const [past, setPast] = useState<readonly (readonly WhatIf[])[]>([]);
  const last = useRef(trials);
  useEffect(() => {
    const before = last.current;
    last.current = trials;
    if (textOf(before) !== textOf(trials)) setPast((all) => [...all, before]);
  }, [trials]);
  const before = past.at(-1);
  if (!before) return undefined;
  return () => {
    last.current = before; // or this would count as a change to take back
    setPast(past.slice(0, -1));
    setTrials(before);
  };
}

function textOf(trials: readonly WhatIf[]): string {
  return trials.map(trialToText).join(" ");
}

import type { WhatIf } from "./measures/whatIf";
import { mergersOf } from "./mergers";
import type { TrialStep } from "./trialSteps";

/**
 * For each step, in order: the later trial through which it no longer holds in the end, such as a merger with a
 * municipality that still takes part. Undefined where it holds, where it changed nothing, and for a merger.
 */
export function undoneBy(steps: readonly TrialStep[]): readonly (WhatIf | undefined)[] {
  return steps.map(({ trial, problem }, place) => {
    if (trial.kind === "merge" || problem) return undefined;
    let by: WhatIf | undefined;
    for (const [later, step] of steps.entries()) {
      if (later <= place || step.problem) continue;
      // who has merged since takes part, or not, as the one that took over
      const mergers = mergersOf(steps.slice(0, later + 1).map((each) => each.trial));
      const holder = mergers.get(trial.municipality) ?? trial.municipality;
      const entry = step.after.find(({ partnership }) => partnership.id === trial.partnership);
      const holds = entry?.members.includes(holder) === (trial.kind === "join");
      by = holds ? undefined : (by ?? step.trial);
    }
    return by;
  });
}

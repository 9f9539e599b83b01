import { applyTrials } from "./applyTrials";
import type { WhatIf } from "./measures/whatIf";
import { type Mergers, mergersOf } from "./mergers";
import type { Organisation } from "./organisation";
import type { PartnershipOnDate } from "./snapshot";

/** Why a trial changes nothing. */
export type TrialProblem =
  /** It names a municipality that an earlier trial let merge into another. */
  | "gone"
  /** The partnership is not in force on the reference date. */
  | "notInForce"
  /** Leaving where it does not take part, as far as the source tells. */
  | "notMember"
  | "alreadyMember";

/** Why this trial changes nothing in what is before it; undefined when it can be made. */
export function problemOf(
  trial: WhatIf,
  before: readonly PartnershipOnDate[],
  mergers: Mergers,
): TrialProblem | undefined {
  if (mergers.has(trial.municipality)) return "gone";
  if (trial.kind === "merge") return mergers.has(trial.into) ? "gone" : undefined;
  const entry = before.find(({ partnership }) => partnership.id === trial.partnership);
  if (!entry || entry.hasEnded) return "notInForce";
  const takesPart = entry.members.includes(trial.municipality);
  if (takesPart) return trial.kind === "join" ? "alreadyMember" : undefined;
  return trial.kind === "leave" ? "notMember" : undefined;
}

/** One trial, and what it starts from and leads to. */
export interface TrialStep {
  readonly trial: WhatIf;
  /** Present when it changes nothing. */
  readonly problem: TrialProblem | undefined;
  readonly before: readonly PartnershipOnDate[];
  readonly after: readonly PartnershipOnDate[];
}

/** Each trial on its own, after those before it. */
export function stepsOf(
  snapshot: readonly PartnershipOnDate[],
  trials: readonly WhatIf[],
  organisations: ReadonlyMap<string, Organisation>,
): TrialStep[] {
  return trials.map((trial, place) => {
    const earlier = trials.slice(0, place);
    const before = applyTrials(snapshot, earlier, organisations);
    const after = applyTrials(snapshot, [...earlier, trial], organisations);
    return { trial, problem: problemOf(trial, before, mergersOf(earlier)), before, after };
  });
}

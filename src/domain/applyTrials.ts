import type { WhatIf } from "./measures/whatIf";
import { type Mergers, mergersOf } from "./mergers";
import type { Organisation } from "./organisation";
import type { Participation } from "./partnership";
import { type PartnershipOnDate, withParticipations } from "./snapshot";

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

/**
 * The snapshot as it would be after these trials, in order. Entries whose members stay the same are the same objects;
 * when that is all of them, so is the list. Only partnerships in force can be left and joined; a merger also counts in
 * those that have ended, as ended municipalities count for their successor everywhere.
 */
export function applyTrials(
  snapshot: readonly PartnershipOnDate[],
  trials: readonly WhatIf[],
  organisations: ReadonlyMap<string, Organisation>,
): readonly PartnershipOnDate[] {
  if (trials.length === 0) return snapshot;
  const steps = effectiveSteps(trials);
  let isSame = true;
  const after = snapshot.map((entry) => {
    const participations = steps.reduce((parties, step) => step(entry, parties), entry.participations);
    if (participations === entry.participations) return entry;
    const tried = withParticipations(entry, participations, organisations);
    if (tried.members.join() === entry.members.join()) return entry; // tried and taken back
    isSame = false;
    return { ...tried, isTried: true } as const;
  });
  return isSame ? snapshot : after;
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

type Step = (entry: PartnershipOnDate, parties: readonly Participation[]) => readonly Participation[];

/** What each trial does to the participations of a partnership; one about a municipality that is gone does nothing. */
function effectiveSteps(trials: readonly WhatIf[]): Step[] {
  const gone = new Set<string>();
  return trials.flatMap((trial): Step[] => {
    if (gone.has(trial.municipality)) return [];
    if (trial.kind !== "merge") return [(entry, parties) => (isAbout(trial, entry) ? move(parties, trial) : parties)];
    if (gone.has(trial.into)) return [];
    gone.add(trial.municipality);
    return [(_, parties) => takeOver(parties, trial.municipality, trial.into)];
  });
}

type Move = Exclude<WhatIf, { kind: "merge" }>;

function isAbout({ partnership: id }: Move, { partnership, hasEnded }: PartnershipOnDate): boolean {
  return partnership.id === id && !hasEnded;
}

function move(parties: readonly Participation[], { kind, municipality }: Move): readonly Participation[] {
  const takesPart = parties.some((party) => party.municipality === municipality);
  if (takesPart === (kind === "join")) return parties;
  return takesPart
    ? parties.filter((party) => party.municipality !== municipality)
    : [...parties, newcomer(municipality, [])];
}

/** One party in place of two; shares add up. */
function takeOver(parties: readonly Participation[], municipality: string, into: string): readonly Participation[] {
  const own = parties.filter((party) => party.municipality === municipality);
  if (own.length === 0) return parties;
  const others = parties.filter((party) => party.municipality !== municipality && party.municipality !== into);
  const successors = parties.filter((party) => party.municipality === into);
  return [...others, newcomer(into, [...successors, ...own])];
}

/** A party that takes part only in the trial, in place of these; its bodies are unknown where they name none. */
function newcomer(municipality: string, inPlaceOf: readonly Participation[]): Participation {
  const shares = inPlaceOf.map(({ sharePercent }) => sharePercent).filter((share) => share !== undefined);
  return {
    organisation: municipality,
    municipality,
    bodies: [...new Set(inPlaceOf.flatMap(({ bodies }) => bodies))],
    role: inPlaceOf.find(({ municipality: code }) => code === municipality)?.role ?? "deelnemer",
    isTried: true,
    ...(shares.length > 0 && { sharePercent: shares.reduce((sum, share) => sum + share, 0) }),
  };
}

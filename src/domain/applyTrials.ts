import type { WhatIf } from "./measures/whatIf";
import type { Organisation } from "./organisation";
import type { Participation } from "./partnership";
import { type PartnershipOnDate, withParticipations } from "./snapshot";

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

/** One party in place of two; shares add up, and one that is not known leaves the sum unknown. */
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
    ...(shares.length > 0 &&
      shares.length === inPlaceOf.length && { sharePercent: shares.reduce((sum, share) => sum + share, 0) }),
  };
}

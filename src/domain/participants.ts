import { compareNames } from "./names";
import { ORGANISATION_KINDS, type Organisation, type OrganisationKind } from "./organisation";
import type { Participation } from "./partnership";
import type { PartnershipOnDate } from "./snapshot";

/** A party as a partnership's page lists it. */
export interface Participant {
  readonly name: string;
  readonly participation: Participation;
  /** Name of the municipality that it counts for today, when that is another one. */
  readonly countsFor?: string;
  /** True for a municipality that ended without a successor: it counts for none. */
  readonly isSplit: boolean;
}

export interface ParticipantGroup {
  readonly kind: OrganisationKind;
  readonly participants: readonly Participant[];
}

/** A set of governing bodies and how many parties take part with exactly that set; empty when not stated. */
export interface BodySet {
  readonly bodies: readonly string[];
  readonly parties: number;
}

/** Who decides, per kind of party. */
export interface Deciders {
  readonly kind: OrganisationKind;
  /** Most parties first; what is not stated last. */
  readonly sets: readonly BodySet[];
}

type Organisations = ReadonlyMap<string, Organisation>;

/** The participants by kind, in the order of the kinds, by name within a kind. */
export function participantGroups({ participations }: PartnershipOnDate, organisations: Organisations) {
  const participants = participations.map((participation): Participant & { kind: OrganisationKind } => {
    const { organisation, municipality } = participation;
    const countsFor = municipality && municipality !== organisation ? organisations.get(municipality)?.name : undefined;
    const party = organisations.get(organisation);
    const isSplit = party?.kind === "gemeente" && !!party.existsUntil && municipality === organisation;
    return { name: party?.name ?? organisation, kind: party?.kind ?? "overig", participation, countsFor, isSplit };
  });
  return ORGANISATION_KINDS.flatMap((kind): ParticipantGroup[] => {
    const ofKind = participants.filter((participant) => participant.kind === kind);
    const sorted = ofKind.sort((a, b) => compareNames(a.name, b.name));
    return sorted.length > 0 ? [{ kind, participants: sorted }] : [];
  });
}

/** Per kind of party which governing bodies take part, and for how many parties. */
export function decidersOf(groups: readonly ParticipantGroup[]): Deciders[] {
  return groups.map(({ kind, participants }) => ({
    kind,
    sets: bodySets(participants.map(({ participation }) => participation.bodies)),
  }));
}

/** Equal sets of bodies taken together, whatever the order of the bodies; most parties first, not stated last. */
export function bodySets(perParty: readonly (readonly string[])[]): BodySet[] {
  const sets = new Map<string, BodySet>();
  for (const codes of perParty) {
    const bodies = [...new Set(codes)].sort();
    const key = bodies.join(" ");
    sets.set(key, { bodies, parties: (sets.get(key)?.parties ?? 0) + 1 });
  }
  const isStated = ({ bodies }: BodySet) => Number(bodies.length > 0);
  return [...sets.values()].sort((a, b) => isStated(b) - isStated(a) || b.parties - a.parties);
}

/** Inhabitants of municipalities together. */
export interface Coverage {
  readonly inhabitants: number;
  /** Municipalities whose inhabitants are in the sum. */
  readonly counted: number;
  /** Municipalities of which the number of inhabitants is not known. */
  readonly missing: number;
}

/** Inhabitants of the current municipalities that take part, each counted once. */
export function coverageOf({ members }: PartnershipOnDate, organisations: Organisations): Coverage {
  const numbers = members.map((code) => organisations.get(code)?.inhabitants);
  const known = numbers.filter((number) => number !== undefined);
  return {
    inhabitants: known.reduce((sum, number) => sum + number, 0),
    counted: known.length,
    missing: members.length - known.length,
  };
}

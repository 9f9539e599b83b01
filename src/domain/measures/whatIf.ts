import type { Mergers } from "../mergers";
import type { PartnershipOnDate } from "../snapshot";

/** One change that is tried out and never saved. */
export type WhatIf =
  | { readonly kind: "leave"; readonly municipality: string; readonly partnership: string }
  | { readonly kind: "join"; readonly municipality: string; readonly partnership: string }
  /** `into` takes over every partnership of `municipality`, which no longer exists. */
  | { readonly kind: "merge"; readonly municipality: string; readonly into: string };

/** The members of each partnership, by id; what a trial changes first. */
export type MembersById = ReadonlyMap<string, readonly string[]>;

/** Members as they are. */
export function membersById(snapshot: readonly PartnershipOnDate[]): MembersById {
  return new Map(snapshot.map(({ partnership, members }) => [partnership.id, members]));
}

/** Ids of the partnerships whose members differ, in the order of `before`. */
export function touchedPartnerships(before: MembersById, after: MembersById): string[] {
  return [...before.keys()].filter((id) => before.get(id)?.join() !== after.get(id)?.join());
}

/**
 * Partners that one municipality has only before, and only after; codes ascending. A municipality that merges counts
 * as the one that takes over, before as well as after, and is never a partner of itself.
 */
export function partnersLostAndWon(
  municipality: string,
  before: MembersById,
  after: MembersById,
  mergers: Mergers = new Map(),
): { readonly lost: readonly string[]; readonly won: readonly string[] } {
  const current = (code: string) => mergers.get(code) ?? code;
  const self = current(municipality);
  const partnersIn = (members: MembersById, own: string) => {
    const together = [...members.values()].filter((codes) => codes.includes(own)).flat();
    return new Set(together.map(current).filter((code) => code !== self));
  };
  const [then, now] = [partnersIn(before, municipality), partnersIn(after, self)];
  return {
    lost: [...then].filter((code) => !now.has(code)).sort(),
    won: [...now].filter((code) => !then.has(code)).sort(),
  };
}

/** How many partnerships one municipality shares with each of its partners: w(i,j) of MEASURES.md. */
export function sharedWith(municipality: string, members: Iterable<readonly string[]>): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  for (const codes of members) {
    if (!codes.includes(municipality)) continue;
    for (const code of codes) if (code !== municipality) shared.set(code, (shared.get(code) ?? 0) + 1);
  }
  return shared;
}

/** A partner that stays one, with how many partnerships are shared before and after. */
export interface SharedChange {
  readonly partner: string;
  readonly before: number;
  readonly after: number;
}

/** Partners that one municipality keeps but shares another number of partnerships with; codes ascending. */
export function keptWithChange(municipality: string, before: MembersById, after: MembersById): SharedChange[] {
  const then = sharedWith(municipality, before.values());
  const now = sharedWith(municipality, after.values());
  return [...then]
    .map(([partner, count]) => ({ partner, before: count, after: now.get(partner) ?? 0 }))
    .filter((change) => change.after > 0 && change.after !== change.before)
    .sort((a, b) => (a.partner < b.partner ? -1 : 1));
}

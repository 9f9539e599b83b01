import type { PartnershipOnDate } from "../snapshot";

/** One change that is tried out and never saved. */
export type WhatIf =
  | { readonly kind: "leave"; readonly municipality: string; readonly partnership: string }
  | { readonly kind: "join"; readonly municipality: string; readonly partnership: string }
  /** `into` takes over every partnership of `municipality`, which no longer exists. */
  | { readonly kind: "merge"; readonly municipality: string; readonly into: string };

/** The members of each partnership, by id; the only thing that a trial changes. */
export type MembersById = ReadonlyMap<string, readonly string[]>;

/** Members as they are. */
export function membersById(snapshot: readonly PartnershipOnDate[]): MembersById {
  return new Map(snapshot.map(({ partnership, members }) => [partnership.id, members]));
}

/** Members after the changes, in order; a change that cannot be made (leaving where one is not) changes nothing. */
export function applyWhatIf(members: MembersById, changes: readonly WhatIf[]): MembersById {
  return changes.reduce(applyOne, members);
}

function applyOne(members: MembersById, change: WhatIf): MembersById {
  const replace = (codes: readonly string[], id: string): readonly string[] => {
    const has = codes.includes(change.municipality);
    if (change.kind === "merge") {
      if (!has) return codes;
      return sorted([...codes.filter((code) => code !== change.municipality), change.into]);
    }
    if (id !== change.partnership || has === (change.kind === "join")) return codes;
    return has ? codes.filter((code) => code !== change.municipality) : sorted([...codes, change.municipality]);
  };
  return new Map([...members].map(([id, codes]) => [id, replace(codes, id)]));
}

/** Ids of the partnerships whose members differ, in the order of `before`. */
export function touchedPartnerships(before: MembersById, after: MembersById): string[] {
  return [...before.keys()].filter((id) => before.get(id)?.join() !== after.get(id)?.join());
}

/** Partners that one municipality has only before, and only after; codes ascending. */
export function partnersLostAndWon(
  municipality: string,
  before: MembersById,
  after: MembersById,
): { readonly lost: readonly string[]; readonly won: readonly string[] } {
  const [then, now] = [partnersIn(before, municipality), partnersIn(after, municipality)];
  return {
    lost: [...then].filter((code) => !now.has(code)).sort(),
    won: [...now].filter((code) => !then.has(code)).sort(),
  };
}

function partnersIn(members: MembersById, municipality: string): ReadonlySet<string> {
  const own = [...members.values()].filter((codes) => codes.includes(municipality));
  return new Set(own.flat().filter((code) => code !== municipality));
}

function sorted(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}

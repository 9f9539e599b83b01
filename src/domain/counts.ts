import type { PartnershipOnDate } from "./snapshot";

/** Numbers per municipality code; a municipality without any is absent. */
export type MunicipalityCounts = ReadonlyMap<string, number>;

/** Participation n(i): in how many of these partnerships each municipality takes part (MEASURES.md). */
export function participationCounts(partnerships: readonly Pick<PartnershipOnDate, "members">[]): MunicipalityCounts {
  const counts = new Map<string, number>();
  for (const { members } of partnerships) {
    for (const code of members) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/**
 * Shared partnerships w(i,j) of one municipality: for every other municipality in how many of these partnerships both
 * take part. The municipality itself is absent.
 */
export function sharedCounts(partnerships: readonly PartnershipOnDate[], municipality: string): MunicipalityCounts {
  const together = participationCounts(partnershipsOf(partnerships, municipality));
  return new Map([...together].filter(([code]) => code !== municipality));
}

/** The partnerships in which the municipality takes part, in the given order. */
export function partnershipsOf(
  partnerships: readonly PartnershipOnDate[],
  municipality: string,
): readonly PartnershipOnDate[] {
  return partnerships.filter(({ members }) => members.includes(municipality));
}

/** Codes with their numbers, largest number first, equal numbers in order of code. */
export function ranked(counts: MunicipalityCounts): [code: string, count: number][] {
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
}

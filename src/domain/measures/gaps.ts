import type { PartnershipOnDate } from "../snapshot";
import type { Members } from "./sets";

/** A municipality that is not in a partnership although many of its neighbours are. */
export interface Gap {
  readonly municipality: string;
  /** How many of its land neighbours are in the partnership, and how many it has. */
  readonly neighboursIn: number;
  readonly neighbours: number;
}

/** At least half of the land neighbours, as MEASURES.md has it; shown beside every list of gaps. */
export const GAP_THRESHOLD = 0.5;

/**
 * Municipalities outside the partnership of whose land neighbours at least the threshold share is in it. Those without
 * neighbours (islands) are never a gap. Largest share first, then by code.
 */
export function gapsIn(members: Members, neighbours: ReadonlyMap<string, Members>, threshold = GAP_THRESHOLD): Gap[] {
  const gaps = [...neighbours].flatMap(([municipality, around]): Gap[] => {
    const neighboursIn = [...around].filter((code) => members.has(code)).length;
    const isGap = !members.has(municipality) && neighboursIn > 0 && neighboursIn >= threshold * around.size;
    return isGap ? [{ municipality, neighboursIn, neighbours: around.size }] : [];
  });
  const share = (gap: Gap) => gap.neighboursIn / gap.neighbours;
  return gaps.sort((a, b) => share(b) - share(a) || (a.municipality < b.municipality ? -1 : 1));
}

/** A partnership with the municipalities that it leaves out although they are surrounded. */
export interface PartnershipGaps {
  readonly entry: PartnershipOnDate;
  /** At least one. */
  readonly gaps: readonly Gap[];
}

/** The gaps of each partnership among these municipalities, in the given order; partnerships without any are left out. */
export function gapsAmong(
  partnerships: readonly PartnershipOnDate[],
  neighbours: ReadonlyMap<string, Members>,
  municipalities: Members,
): PartnershipGaps[] {
  return partnerships
    .map((entry) => ({
      entry,
      gaps: gapsIn(new Set(entry.members), neighbours).filter(({ municipality }) => municipalities.has(municipality)),
    }))
    .filter(({ gaps }) => gaps.length > 0);
}

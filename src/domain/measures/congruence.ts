import { type Members, regionSimilarity } from "./sets";

/** How much one municipality works with the same group, two ways; see MEASURES.md for what they do not say. */
export interface Congruence {
  /** n(i): the number of its partnerships. */
  readonly participation: number;
  /** #N(i): the number of its different partners. */
  readonly partners: number;
  /**
   * C: share of "same partners", from 1/n to 1. It is 1 by construction for n = 1 and falls with n for random partners:
   * never rank by it. Undefined without partners.
   */
  readonly shareOfSamePartners: number | undefined;
  /** C": mean similarity of all pairs of its partnerships, 0..1, flat in n. Undefined for n = 1. */
  readonly meanSimilarity: number | undefined;
}

/** Congruence of a municipality over its partnerships; each set of members may or may not hold the municipality itself. */
export function congruenceOf(municipality: string, partnerships: readonly Members[]): Congruence {
  const others = partnerships.map((members) => new Set([...members].filter((code) => code !== municipality)));
  const partners = new Set(others.flatMap((members) => [...members]));
  const ties = others.reduce((sum, members) => sum + members.size, 0);
  const similarities = others.flatMap((p, i) => others.slice(i + 1).flatMap((q) => regionSimilarity(p, q) ?? []));
  return {
    participation: others.length,
    partners: partners.size,
    shareOfSamePartners: partners.size === 0 ? undefined : ties / (others.length * partners.size),
    meanSimilarity: similarities.length === 0 ? undefined : mean(similarities),
  };
}

/** Congruence of each of these municipalities over these partnerships; with n = 0 for one that is in none. */
export function congruencesOf(
  municipalities: readonly string[],
  partnerships: readonly { readonly members: readonly string[] }[],
): ReadonlyMap<string, Congruence> {
  const own = new Map(municipalities.map((code) => [code, [] as Members[]]));
  for (const { members } of partnerships) {
    const set = new Set(members);
    for (const code of set) own.get(code)?.push(set);
  }
  return new Map([...own].map(([code, sets]) => [code, congruenceOf(code, sets)]));
}

/** A group of partners that returns. */
export interface LineUp {
  /** Codes of the partners, ascending, without the municipality itself. */
  readonly partners: readonly string[];
  /** Places in the given list of the partnerships with exactly this group. */
  readonly partnerships: readonly number[];
}

/** The different groups a municipality works in, the one that returns most first. */
export function lineUpsOf(municipality: string, partnerships: readonly Members[]): LineUp[] {
  const groups = new Map<string, { partners: string[]; partnerships: number[] }>();
  partnerships.forEach((members, place) => {
    const partners = [...members].filter((code) => code !== municipality).sort();
    const group = groups.get(partners.join()) ?? { partners, partnerships: [] };
    group.partnerships.push(place);
    groups.set(partners.join(), group);
  });
  return [...groups.values()].sort((a, b) => b.partnerships.length - a.partnerships.length);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

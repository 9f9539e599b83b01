import type { Members } from "./sets";

/** Municipalities that are in exactly the same ones of the chosen partnerships. */
export interface Combination {
  /** Places of those partnerships in the order of choosing, ascending. */
  readonly slots: readonly number[];
  /** Codes, ascending; at least one. */
  readonly municipalities: readonly string[];
}

/**
 * The exact combinations of a choice (UpSet cells, MEASURES.md): every municipality that is in at least one of the
 * chosen partnerships stands in exactly one of them. Most municipalities first; equal numbers in order of slots.
 */
export function exactCombinations(chosen: readonly Members[]): Combination[] {
  const cells = new Map<string, { slots: readonly number[]; municipalities: string[] }>();
  for (const code of new Set(chosen.flatMap((members) => [...members]))) {
    const slots = chosen.flatMap((members, slot) => (members.has(code) ? [slot] : []));
    const cell = cells.get(slots.join()) ?? { slots, municipalities: [] };
    cell.municipalities.push(code);
    cells.set(slots.join(), cell);
  }
  for (const { municipalities } of cells.values()) municipalities.sort();
  return [...cells.values()].sort(
    (a, b) => b.municipalities.length - a.municipalities.length || (a.slots.join() < b.slots.join() ? -1 : 1),
  );
}

/** "In k of n": for every municipality that is in at least one of the chosen partnerships, in how many it is. */
export function inHowMany(chosen: readonly Members[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const members of chosen) for (const code of members) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

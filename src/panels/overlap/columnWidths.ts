import type { Combination } from "@/domain/measures/combinations";

/** Widths in pixels by number of municipalities: wider for more, in steps that can be seen. */
const WIDTHS: readonly (readonly [from: number, width: number])[] = [
  [16, 88],
  [8, 68],
  [4, 52],
  [2, 40],
  [1, 30],
];

/** Few columns have the room to be wider. */
const FEW = 6;
const WIDER = 1.5;

/** Width of a column in a diagram of so many columns. */
export function widthOf({ municipalities }: Pick<Combination, "municipalities">, of: number): number {
  const width = WIDTHS.find(([from]) => municipalities.length >= from)?.[1] ?? 30;
  return of <= FEW ? width * WIDER : width;
}

/** Where each column begins, and from where to where the line of one partnership runs. */
export function runsOf(columns: readonly Combination[], slot: number) {
  const places: number[] = [];
  const runs: [from: number, to: number][] = [];
  let at = 0;
  for (const column of columns) {
    const next = at + widthOf(column, columns.length);
    const last = runs.at(-1);
    if (column.slots.includes(slot)) {
      if (last && last[1] === at) last[1] = next;
      else runs.push([at, next]);
    }
    places.push(at);
    at = next;
  }
  return { places, runs, total: at };
}

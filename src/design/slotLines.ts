import type { Palette } from "./palette";

/** How a line looks. Dashes in multiples of the width. */
export interface LineStyle {
  readonly color: string;
  /** In pixels. */
  readonly width: number;
  readonly dash: readonly number[];
  /** True for two thin lines side by side. */
  readonly isDouble?: boolean;
}

const WIDTH = 2.25;

/** Colour alone never tells partnerships apart: each place has a pattern of its own too (LOOK.md). */
const PATTERNS: readonly Omit<LineStyle, "color">[] = [
  { width: WIDTH, dash: [] },
  { width: WIDTH, dash: [5, 2] },
  { width: WIDTH, dash: [2, 1.5] },
  { width: WIDTH, dash: [5, 1.5, 1, 1.5] },
  { width: WIDTH, dash: [1, 1] },
  { width: 1, dash: [], isDouble: true },
  { width: WIDTH, dash: [7, 1.5, 2, 1.5] },
  { width: 1.25, dash: [] },
  { width: WIDTH, dash: [2, 4] },
  { width: WIDTH, dash: [1, 3] },
];

/** Colour of a chosen partnership, by its place in the choice. */
export function slotColor(slot: number, { slots, chosenLine }: Palette): string {
  return slots[slot % slots.length] ?? chosenLine;
}

/** Line of a chosen partnership, by its place in the choice: the same on the map, in the legend and in lists. */
export function slotLine(slot: number, palette: Palette): LineStyle {
  const pattern = PATTERNS[slot % PATTERNS.length] ?? { width: WIDTH, dash: [] };
  return { ...pattern, color: slotColor(slot, palette) };
}

/** Marks of chosen partnerships stand in rows of so many; each slot has its own place, everywhere the same. */
export const MARKS_PER_ROW = 5;

/** How many different lines there are. */
export const SLOT_COUNT = PATTERNS.length;

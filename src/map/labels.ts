import { type Box, isWithin, touches } from "./box";
import type { Point, Size } from "./camera";

/** Where a label can stand. */
export interface Spot {
  /** Middle of the label, in pixels. */
  readonly at: Point;
  /** Free width and height inside the area around that point, in pixels. */
  readonly room: Size;
}

/** A name that wants a place. */
export interface LabelWish extends Spot {
  readonly code: string;
  readonly name: string;
  /** Says at least as much as the name: it stands alone where both do not fit, and the name never does without it. */
  readonly number?: string;
  readonly rank: number;
  /** Where it can stand when something else is in the way, the best first. */
  readonly spares?: readonly Spot[];
  /** Room that marks take below the lines, in pixels; absent without marks. */
  readonly marks?: Size;
  /** How far the name may reach beyond its room if nothing stands there, as a factor; absent when it must stay inside. */
  readonly reach?: number;
  /** True for the one whose label stands whatever else does. */
  readonly isFirst?: boolean;
}

/** A label that stands: the lines, and the box in pixels that nothing else touches. */
export interface PlacedLabel {
  readonly code: string;
  readonly lines: readonly string[];
  readonly hasMarks: boolean;
  readonly at: Point;
  readonly box: Box;
  /** True when the text reaches beyond the room in its own area, and so needs a halo to be read. */
  readonly isOverflowing: boolean;
}

export interface LabelMetrics {
  /** Width of a text in pixels. */
  readonly measure: (text: string) => number;
  /** Pixels from line to line. */
  readonly lineHeight: number;
  /** Size of the map in pixels; a label stands wholly on it. */
  readonly frame: Size;
}

/** How far a label may reach beyond its room, as a factor: its halo keeps it readable over a border. */
const TOLERANCE = 1.3;
/** The same for a number alone: it is so short that it is still seen to belong to its area. */
const NUMBER_TOLERANCE = 2.4;
/** The same for the one label that always stands. */
const FIRST_TOLERANCE = 9;
/** Pixels to each side that keep a label apart from the next one; the border of its own area may come closer. */
const MARGIN = 3;

/**
 * Gives each wish a place on the map without touching a label that stands already, in rounds, highest rank first in
 * each. First the one that always stands. Then every number alone, so that no name takes the place of another's number.
 * Then whatever fits inside its own area: name with number, on more lines if that helps. Last the names that may reach
 * over a border. No name is ever shortened or stands without its number: what fits nowhere is left out.
 */
export function placeLabels(wishes: readonly LabelWish[], metrics: LabelMetrics): PlacedLabel[] {
  const placed = new Map<string, PlacedLabel>();
  const isFree = ({ code, box }: PlacedLabel) => {
    for (const other of placed.values()) if (other.code !== code && touches(other.box, box)) return false;
    return true;
  };
  const findFor = (wish: LabelWish, variant: Variant, tolerance: number) => {
    for (const spot of [wish, ...(wish.spares ?? [])]) {
      const label = labelAt(wish, spot, variant, metrics);
      if (fits(label.box, spot.room, tolerance) && isWithin(label.box, metrics.frame) && isFree(label)) return label;
    }
    return undefined;
  };
  /** Puts the best label that fits in place of what stands for it; false, with nothing changed, when none does. */
  const place = (wish: LabelWish, variants: readonly Variant[], tolerance: number) => {
    for (const variant of variants) {
      const label = findFor(wish, variant, tolerance);
      if (!label) continue;
      placed.set(wish.code, label);
      return true;
    }
    return false;
  };
  const byRank = [...wishes].sort((a, b) => b.rank - a.rank || (a.code < b.code ? -1 : 1));
  const others = byRank.filter((wish) => !(wish.isFirst && place(wish, variantsOf(wish), FIRST_TOLERANCE)));
  for (const wish of others) {
    if (wish.number !== undefined) place(wish, [{ lines: [wish.number], hasMarks: false }], NUMBER_TOLERANCE);
  }
  const left = others.filter((wish) => !place(wish, variantsOf(wish), TOLERANCE));
  for (const wish of left) if (wish.reach !== undefined) place(wish, variantsOf(wish), wish.reach);
  return [...placed.values()];
}

/** Lines of a label, with or without the marks. */
type Variant = Pick<PlacedLabel, "lines" | "hasMarks">;

/** The best first. Marks say more than a name does, so they come before a name without them. */
function variantsOf(wish: LabelWish): Variant[] {
  const { number, marks } = wish;
  const lines = linesOf(wish);
  const plain = lines.map((each): Variant => ({ lines: each, hasMarks: false }));
  if (!marks) return plain;
  const withMarks = [...lines, ...(number === undefined ? [] : [[number]])];
  return [...withMarks.map((each): Variant => ({ lines: each, hasMarks: true })), ...plain];
}

function linesOf({ name, number }: LabelWish): string[][] {
  const names = waysToWrite(name);
  return number === undefined ? names : names.map((lines) => [...lines, number]);
}

const waysByName = new Map<string, string[][]>();

/** A name on one line and, where it has a space, on two; kept, since every change of a filter asks for hundreds. */
function waysToWrite(name: string): string[][] {
  const ways = waysByName.get(name) ?? (name.includes(" ") ? [[name], wrap(name)] : [[name]]);
  waysByName.set(name, ways);
  return ways;
}

/** Two lines, broken at the space that keeps the longer one shortest. */
function wrap(name: string): string[] {
  const words = name.split(" ");
  const ways = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
  return ways.reduce((a, b) => (longest(b) < longest(a) ? b : a), [name]);
}

function labelAt(
  { code, marks }: LabelWish,
  { at, room }: Spot,
  { lines, hasMarks }: Variant,
  { measure, lineHeight }: LabelMetrics,
): PlacedLabel {
  const below = hasMarks && marks ? marks : { width: 0, height: 0 };
  const width = Math.max(...lines.map(measure), below.width) + 2 * MARGIN;
  const height = lines.length * lineHeight + 2 + below.height;
  const [x, y] = at;
  const box = { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
  return { code, lines, hasMarks, at, box, isOverflowing: !fits(box, room, 1) };
}

function fits({ left, top, right, bottom }: Box, room: LabelWish["room"], tolerance: number): boolean {
  return right - left - 2 * MARGIN <= room.width * tolerance && bottom - top <= room.height * tolerance;
}

import type { Point } from "./camera";

/** A name that wants a place. */
export interface LabelWish {
  readonly code: string;
  readonly name: string;
  /** Stands under the name when there is room. */
  readonly number?: string;
  readonly rank: number;
  /** Middle of the label, in pixels. */
  readonly at: Point;
  /** Free width and height inside the area around that point, in pixels. */
  readonly room: { readonly width: number; readonly height: number };
  /** True when a name without its number would say too little. */
  readonly needsNumber?: boolean;
  /** Room that marks take below the lines, in pixels; absent without marks. */
  readonly marks?: { readonly width: number; readonly height: number };
  /** True when the name matters enough to reach over the border of its area, if nothing stands there. */
  readonly mayOverflow: boolean;
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

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelMetrics {
  /** Width of a text in pixels. */
  readonly measure: (text: string) => number;
  /** Pixels from line to line. */
  readonly lineHeight: number;
  /** Size of the map in pixels; a label stands wholly on it. */
  readonly frame: { readonly width: number; readonly height: number };
}

/** How far a label may reach beyond its room, as a factor: its halo keeps it readable over a border. */
const TOLERANCE = 1.3;
const TOLERANCE_IF_OVERFLOWING = 2.4;
/** Pixels to each side that keep a label apart from the next one; the border of its own area may come closer. */
const MARGIN = 3;

/**
 * Gives each wish a place, highest rank first, on the map and without touching a label that stands already. First
 * whatever fits inside its own area: name with number, on more lines if that helps, else the name. Then, for what is
 * left, the name reaching over the border where it may, else the number alone. No name is ever shortened: what fits
 * nowhere is left out.
 */
export function placeLabels(wishes: readonly LabelWish[], metrics: LabelMetrics): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const place = (wish: LabelWish, variants: readonly Variant[], tolerance: number) => {
    const label = variants
      .map((variant) => labelAt(wish, variant, metrics))
      .find(({ box }) => {
        const isFree = !placed.some((other) => touches(other.box, box));
        return fits(box, wish.room, tolerance) && isWithin(box, metrics.frame) && isFree;
      });
    if (label) placed.push(label);
    return label !== undefined;
  };
  const byRank = [...wishes].sort((a, b) => b.rank - a.rank || (a.code < b.code ? -1 : 1));
  const left = byRank.filter((wish) => !place(wish, variantsOf(wish), TOLERANCE));
  for (const wish of left) {
    const isPlaced = wish.mayOverflow && place(wish, variantsOf(wish), TOLERANCE_IF_OVERFLOWING);
    if (!isPlaced && wish.number !== undefined) place(wish, [{ lines: [wish.number], hasMarks: false }], TOLERANCE);
  }
  return placed;
}

/** Lines of a label, with or without the marks. */
type Variant = Pick<PlacedLabel, "lines" | "hasMarks">;

/** The best first. Marks say more than a name does, so they come before a name without them. */
function variantsOf(wish: LabelWish): Variant[] {
  const { number, marks, needsNumber } = wish;
  const all = linesOf(wish);
  const lines = needsNumber && number !== undefined ? all.filter((each) => each.at(-1) === number) : all;
  const plain = lines.map((each): Variant => ({ lines: each, hasMarks: false }));
  if (!marks) return plain;
  const withMarks = [...lines, ...(number === undefined ? [] : [[number]])];
  return [...withMarks.map((each): Variant => ({ lines: each, hasMarks: true })), ...plain];
}

function linesOf({ name, number }: LabelWish): string[][] {
  const names = name.includes(" ") ? [[name], wrap(name)] : [[name]];
  return number === undefined ? names : [...names.map((lines) => [...lines, number]), ...names];
}

/** Two lines, broken at the space that keeps the longer one shortest. */
function wrap(name: string): string[] {
  const words = name.split(" ");
  const ways = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
  return ways.reduce((a, b) => (longest(b) < longest(a) ? b : a), [name]);
}

function labelAt(
  { code, at, room, marks }: LabelWish,
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

function isWithin({ left, top, right, bottom }: Box, { width, height }: LabelMetrics["frame"]): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

/** True when the boxes share any pixel. */
export function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

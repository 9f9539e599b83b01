import type { Size } from "./camera";
import type { LabelMetrics, LabelWish } from "./labels";

/** One way to write a label: its lines, with or without marks, and the room that takes. */
export interface Variant {
  readonly lines: readonly string[];
  readonly hasMarks: boolean;
  /** Of each line, and of the marks below them, in pixels. */
  readonly widths: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Ways to write name and number, the best first. Marks say more than a name does, so they come before a name without them. */
export function variantsOf(
  { name, number, marks }: Pick<LabelWish, "name" | "number" | "marks">,
  metrics: Pick<LabelMetrics, "measure" | "lineHeight">,
): Variant[] {
  const lines = waysToWrite(name).map((each) => (number === undefined ? each : [...each, number]));
  const plain = lines.map((each) => variant(each, metrics));
  if (!marks) return plain;
  const withMarks = [...lines, ...(number === undefined ? [] : [[number]])];
  return [...withMarks.map((each) => variant(each, metrics, marks)), ...plain];
}

/** False for a number that stands alone. */
export function hasName({ lines }: Pick<Variant, "lines">, { number }: Pick<LabelWish, "number">): boolean {
  return number === undefined || lines.length > 1;
}

/** The lines as they stand, with the marks below them when given. */
export function variant(
  lines: readonly string[],
  { measure, lineHeight }: Pick<LabelMetrics, "measure" | "lineHeight">,
  marks?: Size,
): Variant {
  const widths = [...lines.map(measure), ...(marks ? [marks.width] : [])];
  const height = lines.length * lineHeight + 2 + (marks?.height ?? 0);
  return { lines, hasMarks: marks !== undefined, widths, width: Math.max(...widths), height };
}

const waysByName = new Map<string, string[][]>();

/** A name on one line and, where it has a space or a hyphen, on two; kept, since every change of a filter asks for hundreds. */
function waysToWrite(name: string): string[][] {
  const ways = waysByName.get(name) ?? waysToWriteMerged(name) ?? [[name], ...broken(name)];
  waysByName.set(name, ways);
  return ways;
}

/**
 * "Soest", "met Baarn", "en Eemnes": municipalities that are one in a trial, each on a line of its own, for on one line
 * they would cover their neighbours. Long ones on two if that helps.
 */
function waysToWriteMerged(name: string): string[][] | undefined {
  const [, stays, gone] = /^(.+) \((met .+)\)$/.exec(name) ?? [];
  if (stays === undefined || gone === undefined) return undefined;
  const lines = [stays, ...gone.split(/(?<=,) | (?=en )/).map((line) => line.replace(/^(met|en) /, "$1\u00a0"))];
  const narrow = lines.flatMap((line) => broken(line)[0] ?? [line]);
  return narrow.length > lines.length ? [lines, narrow] : [lines];
}

/**
 * Two lines, broken after the space or hyphen that keeps the longer one shortest, or before what stands in brackets; none
 * where there is neither.
 */
function broken(name: string): string[][] {
  const ends = [...name.matchAll(name.includes(" (") ? / (?=\()/g : /[ -]/g)].map(({ index }) => index + 1);
  const ways = ends.map((end) => [name.slice(0, end).trimEnd(), name.slice(end)]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
  return ways.sort((a, b) => longest(a) - longest(b)).slice(0, 1);
}

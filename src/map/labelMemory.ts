import { type LabelMetrics, type LabelWish, type PlacedLabel, placeLabels } from "./labels";

/** Placements that are remembered: enough for filters that are tried and taken back. */
const LIMIT = 12;

/**
 * Places labels, and remembers where they stood: a filter changes numbers, and numbers with as many digits are as wide,
 * so the same labels stand in the same places. `view` is whatever the places depend on besides the wishes; another one
 * makes it forget.
 */
export function createLabelMemory(): (
  wishes: readonly LabelWish[],
  metrics: LabelMetrics,
  view: readonly unknown[],
) => PlacedLabel[] {
  const known = new Map<string, readonly PlacedLabel[]>();
  let seen: readonly unknown[] = [];
  return (wishes, metrics, view) => {
    if (view.some((part, index) => part !== seen[index])) known.clear();
    seen = view;
    const key = wishes.map(keyOf).join();
    const before = known.get(key);
    if (before) return withNumbers(before, wishes);
    const placed = placeLabels(wishes, metrics);
    if (known.size >= LIMIT) known.clear();
    known.set(key, placed);
    return placed;
  };
}

/** What decides about the place of a label, besides the view. */
function keyOf({ code, name, rank, number = "", reach, isEarly, isFirst, marks }: LabelWish): string {
  const width = Number.isInteger(Number(number)) ? number.length : number;
  return `${code} ${name} ${rank} ${width} ${reach} ${isEarly} ${isFirst} ${marks?.width}`;
}

/** The same labels with the numbers of these wishes: a number is the last line wherever there is one. */
function withNumbers(placed: readonly PlacedLabel[], wishes: readonly LabelWish[]): PlacedLabel[] {
  const numbers = new Map(wishes.map(({ code, number }) => [code, number]));
  return placed.map((label) => {
    const number = numbers.get(label.code);
    return number === undefined ? label : { ...label, lines: [...label.lines.slice(0, -1), number] };
  });
}

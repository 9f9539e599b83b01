import { isWithin, touches } from "./box";
import { boxAt } from "./labelSearch";
import { type LabelMetrics, type LabelWish, type PlacedLabel, placeLabels } from "./labels";
import { hasName, variant } from "./labelVariants";

/** Placements that are remembered: enough for filters that are tried and taken back. */
const LIMIT = 12;

/**
 * Places labels, and remembers where they stood: a filter changes numbers, and numbers with as many digits are as wide,
 * so the same labels stand in the same places. Where every name has a place, names stay where they are whatever else
 * changes. `view` is whatever the places depend on besides the wishes; another one makes it forget.
 */
export function createLabelMemory(): (
  wishes: readonly LabelWish[],
  metrics: LabelMetrics,
  view: readonly unknown[],
) => PlacedLabel[] {
  const known = new Map<string, readonly PlacedLabel[]>();
  let seen: readonly unknown[] = [];
  let named: readonly Named[] = [];
  return (wishes, metrics, view) => {
    if (view.some((part, index) => part !== seen[index])) {
      known.clear();
      named = [];
    }
    seen = view;
    const key = wishes.map(keyOf).join();
    const before = known.get(key);
    const placed = before ? withNumbers(before, wishes) : placeLabels(wishes, metrics, staying(named, wishes, metrics));
    if (known.size >= LIMIT) known.clear();
    known.set(key, placed);
    named = namedIn(placed, wishes);
    return placed;
  };
}

/** A label with a name, and the wish that it was placed for. */
interface Named {
  readonly label: PlacedLabel;
  readonly wish: LabelWish;
}

/** All labels with a name, where nothing is to be gained from seeking other places: every name that may reach over a border stands. */
function namedIn(placed: readonly PlacedLabel[], wishes: readonly LabelWish[]): Named[] {
  const labels = new Map(placed.map((label) => [label.code, label]));
  const named = wishes.flatMap((wish): Named[] => {
    const label = labels.get(wish.code);
    return label && hasName(label, wish) ? [{ label, wish }] : [];
  });
  const reaching = wishes.filter(({ reach }) => reach !== undefined).length;
  return reaching > 0 && named.filter(({ wish }) => wish.reach !== undefined).length === reaching ? named : [];
}

/** Those of the labels that are asked for again, with the number of now; without one that this makes too wide. */
function staying(named: readonly Named[], wishes: readonly LabelWish[], metrics: LabelMetrics): PlacedLabel[] {
  const wishByCode = new Map(wishes.map((wish) => [wish.code, wish]));
  const stay: PlacedLabel[] = [];
  for (const { label, wish } of named) {
    const now = wishByCode.get(wish.code);
    const isAsked = now?.name === wish.name && (now.number === undefined) === (wish.number === undefined);
    if (!now || !isAsked || now.marks || label.hasMarks) continue;
    const [renewed = label] = withNumbers([label], [now]);
    const box = boxAt(variant(renewed.lines, metrics), label.at);
    if (isWithin(box, metrics.frame) && !stay.some((other) => touches(other.box, box))) stay.push({ ...renewed, box });
  }
  return stay;
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

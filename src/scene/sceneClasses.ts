import { type AreaCode, isInArea } from "@/domain/area";
import { classesFor, classIndexOf, type NumberClass } from "@/domain/classes";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { classLabel } from "@/texts/map";
import type { Fill, LegendRow } from "./scene";

/** More classes than this cannot be told apart in one hue. */
export const CLASS_LIMIT = 6;

/** The partnerships in force in the area, whatever the visitor filters: what stable class breaks are made from. */
export function unfiltered(snapshot: readonly PartnershipOnDate[], area: AreaCode): readonly PartnershipOnDate[] {
  return snapshot.filter(({ hasEnded, provinces }) => !hasEnded && isInArea(provinces, area));
}

/** Classes for the numbers that are drawn, and how each number is filled. */
export interface Classification {
  readonly classes: readonly NumberClass[];
  /** True when a drawn number lies above the last class, which then has no upper end. */
  readonly isOpenEnded: boolean;
  readonly fillOf: (value: number) => Fill;
}

/**
 * Classes over the base numbers. Filtering makes numbers smaller, and asking for ended partnerships can make them
 * larger, so the first class reaches down to the smallest drawn number and the last one may stay open: a row of the
 * legend never claims a range that its municipalities are not in. No base numbers: classes over the drawn ones.
 */
export function classify(base: Iterable<number>, drawn: readonly number[]): Classification {
  const stable = classesFor(base, CLASS_LIMIT);
  const made = stable.length > 0 ? stable : classesFor(drawn, CLASS_LIMIT);
  const positive = drawn.filter((value) => value > 0);
  const least = Math.min(...positive);
  const classes = made.map((range, i) => (i === 0 && least < range.from ? { ...range, from: 1 } : range));
  const top = classes.at(-1)?.to ?? 0;
  return {
    classes,
    isOpenEnded: positive.some((value) => value > top),
    fillOf: (value) => {
      const index = classIndexOf(classes, value);
      return index === -1 ? { kind: "none" } : { kind: "class", index, of: classes.length };
    },
  };
}

/** One legend row per class, also for classes that hold no municipality now: the colours keep their meaning. */
export function classRows(
  { classes, isOpenEnded }: Classification,
  drawn: readonly Fill[],
  labelOf: typeof classLabel = classLabel,
): LegendRow[] {
  return classes.map((numbers, index) => ({
    fill: { kind: "class", index, of: classes.length },
    label: labelOf(numbers, isOpenEnded && index === classes.length - 1),
    numbers,
    count: drawn.filter((fill) => fill.kind === "class" && fill.index === index).length,
  }));
}

/** The row of one other fill, or nothing when no municipality is drawn so. */
export function rowOf(kind: "none" | "chosen" | "member", label: string, drawn: readonly Fill[]): LegendRow[] {
  const count = drawn.filter((fill) => fill.kind === kind).length;
  return count > 0 ? [{ fill: { kind }, label, count }] : [];
}

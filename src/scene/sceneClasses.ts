import { type AreaCode, isInArea } from "@/domain/area";
import { classesFromOne, classIndexOf, isMostlyOne, largestPart, type NumberClass } from "@/domain/classes";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { classLabel } from "@/texts/map";
import { type Fill, fillKey, type LegendRow } from "./scene";

/** More classes than this cannot be told apart in one hue. */
export const CLASS_LIMIT = 6;

/** The partnerships in force in the area, whatever the visitor filters: what stable class breaks are made from. */
export function unfiltered(snapshot: readonly PartnershipOnDate[], area: AreaCode): readonly PartnershipOnDate[] {
  return snapshot.filter(({ hasEnded, provinces }) => !hasEnded && isInArea(provinces, area));
}

/** Classes for the numbers that are drawn, and how each number is filled. */
export interface Classification {
  readonly classes: readonly NumberClass[];
  /** True when the classes are made for the drawn numbers instead of the base. */
  readonly isAdapted: boolean;
  /** True when a drawn number lies above the last class, which then has no upper end. */
  readonly isOpenEnded: boolean;
  readonly fillOf: (value: number) => Fill;
}

/**
 * Classes over the base numbers, so that colours keep their meaning while filters make the numbers smaller, as long as
 * the map still shows differences that way: where filters leave nearly all numbers in one class, the classes are made for
 * the drawn numbers, unless the visitor wants them otherwise (`adapts`). No base numbers: classes over the drawn ones.
 * Asking for ended partnerships can make numbers larger than the base, so the last class may stay open.
 */
export function classify(base: Iterable<number>, drawn: readonly number[], adapts?: boolean): Classification {
  const stable = classesFromOne(base, CLASS_LIMIT);
  const adapted = classesFromOne(drawn, CLASS_LIMIT);
  const isAdapted = adapted.length > 0 && (adapts ?? tellsMore(adapted, stable, drawn));
  const classes = isAdapted || stable.length === 0 ? adapted : stable;
  const top = classes.at(-1)?.to ?? 0;
  return {
    classes,
    isAdapted,
    isOpenEnded: drawn.some((value) => value > top),
    fillOf: (value) => {
      const index = classIndexOf(classes, value);
      return index === -1 ? { kind: "none" } : fillOfClass(classes, index);
    },
  };
}

/** True when the adapted classes show differences that the stable ones hide. */
function tellsMore(adapted: readonly NumberClass[], stable: readonly NumberClass[], drawn: readonly number[]): boolean {
  if (!isMostlyOne(stable, drawn)) return false;
  const isLowest = (adapted.at(-1)?.to ?? 0) < (stable[0]?.to ?? 0); // there the lightest class looks like "none"
  return isLowest || largestPart(adapted, drawn) < largestPart(stable, drawn);
}

/** Classes of equal width take the whole ramp; where the first one is wider, the others stand side by side at its dark end. */
function fillOfClass(classes: readonly NumberClass[], index: number): Fill {
  const [first, second] = classes;
  const isEven = !first || !second || first.to === second.to - second.from + 1;
  const of = isEven ? classes.length : CLASS_LIMIT;
  return { kind: "class", index: index + of - classes.length, of };
}

/** One legend row per class that holds a municipality: the colours keep their meaning, and no row says "0". */
export function classRows(
  { classes, isOpenEnded }: Classification,
  drawn: readonly Fill[],
  labelOf: typeof classLabel = classLabel,
): LegendRow[] {
  const keys = drawn.map(fillKey);
  const rows = classes.map((numbers, index): LegendRow => {
    const fill = fillOfClass(classes, index);
    const label = labelOf(numbers, isOpenEnded && index === classes.length - 1);
    return { fill, label, numbers, count: keys.filter((key) => key === fillKey(fill)).length };
  });
  return rows.filter(({ count }) => count > 0);
}

/** The row of one other fill, or nothing when no municipality is drawn so. */
export function rowOf(kind: "none" | "chosen" | "member", label: string, drawn: readonly Fill[]): LegendRow[] {
  const count = drawn.filter((fill) => fill.kind === kind).length;
  return count > 0 ? [{ fill: { kind }, label, count }] : [];
}

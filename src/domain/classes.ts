/** A class of whole numbers, both ends included. */
export interface NumberClass {
  readonly from: number;
  readonly to: number;
}

const WIDTHS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];

/**
 * Classes of equal width that people can say ("6 tot en met 10"), that hold all numbers above 0: at most `limit`, the
 * narrowest that fit. Nothing above 0 gives no classes. 0 is in no class: it is drawn as "none".
 */
export function classesFor(numbers: Iterable<number>, limit: number): NumberClass[] {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const number of numbers) {
    if (number > 0) least = Math.min(least, number);
    most = Math.max(most, number);
  }
  if (most === 0) return [];
  const indexIn = (width: number, number: number) => Math.ceil(number / width) - 1;
  const width = WIDTHS.find((w) => indexIn(w, most) - indexIn(w, least) < limit) ?? Math.ceil(most / limit);
  const first = indexIn(width, least);
  const count = indexIn(width, most) - first + 1;
  return Array.from({ length: count }, (_, i) => ({ from: (first + i) * width + 1, to: (first + i + 1) * width }));
}

/** Index of the class that holds the number, or -1 for 0; numbers outside the classes fall in the first or the last. */
export function classIndexOf(classes: readonly NumberClass[], number: number): number {
  if (number <= 0) return -1;
  const index = classes.findIndex(({ to }) => number <= to);
  return index === -1 ? classes.length - 1 : index;
}

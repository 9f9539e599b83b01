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
  const [least, most] = rangeOf(numbers);
  if (most === 0) return [];
  const fits = (width: number) => placeIn(width, most) - placeIn(width, least) < limit;
  const width = WIDTHS.find(fits) ?? Math.ceil(most / limit);
  return range(placeIn(width, least), placeIn(width, most), width);
}

/** Part of all numbers above 0 from which one class holds most of them: then the classes tell hardly anything. */
const MOST = 0.75;

/**
 * Classes that people can say, from 1 up to the largest number: how dark a class is then tells how large its numbers
 * are, and numbers that differ little look as if they do. Where nearly all numbers fall in one of them, they become
 * narrower, no more than needed, and everything below the least number is one class.
 */
export function classesFromOne(numbers: Iterable<number>, limit: number): NumberClass[] {
  const all = [...numbers].filter((number) => number > 0);
  const [least, most] = rangeOf(all);
  if (most === 0) return [];
  const even = range(0, placeIn(widthFor(most, limit), most), widthFor(most, limit));
  if (!isMostlyOne(even, all)) return even;
  const narrower = WIDTHS.filter((width) => width < widthFor(most, limit)).map((width) => {
    const window = range(placeIn(width, least), placeIn(width, most), width);
    const below = (window[0]?.from ?? 1) - 1;
    return below > 0 ? [{ from: 1, to: below }, ...window] : window;
  });
  const better = narrower.filter((classes) => {
    return classes.length <= limit && largestPart(classes, all) < largestPart(even, all);
  });
  return better.findLast((classes) => !isMostlyOne(classes, all)) ?? better[0] ?? even;
}

/** True when nearly all numbers above 0 fall in one class. */
export function isMostlyOne(classes: readonly NumberClass[], numbers: readonly number[]): boolean {
  return largestPart(classes, numbers) > MOST;
}

/** Part of the numbers above 0 that the fullest class holds; 0 without any. */
export function largestPart(classes: readonly NumberClass[], numbers: readonly number[]): number {
  const places = numbers.map((number) => classIndexOf(classes, number)).filter((place) => place !== -1);
  const counts = classes.map((_, index) => places.filter((place) => place === index).length);
  return places.length === 0 ? 0 : Math.max(...counts) / places.length;
}

/** Index of the class that holds the number, or -1 for 0; numbers outside the classes fall in the first or the last. */
export function classIndexOf(classes: readonly NumberClass[], number: number): number {
  if (number <= 0) return -1;
  const index = classes.findIndex(({ to }) => number <= to);
  return index === -1 ? classes.length - 1 : index;
}

function rangeOf(numbers: Iterable<number>): [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const number of numbers) {
    if (number > 0) least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return [least, most];
}

/** The narrowest width that people can say, of which so many reach the number. */
function widthFor(most: number, limit: number): number {
  return WIDTHS.find((width) => most <= width * limit) ?? Math.ceil(most / limit);
}

/** Place of a number among classes of that width, counted from 0. */
function placeIn(width: number, number: number): number {
  return Math.ceil(number / width) - 1;
}

/** The classes of that width from one place to another. */
function range(first: number, last: number, width: number): NumberClass[] {
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    from: (first + i) * width + 1,
    to: (first + i + 1) * width,
  }));
}

import { firstDay, type IsoDate } from "@/domain/dates";

const NUMBER = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });
const PERCENT = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });
const LIST = new Intl.ListFormat("nl", { type: "conjunction" });
const DAY = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("nl-NL", { month: "long", year: "numeric", timeZone: "UTC" });

const SHORT_MONTH = new Intl.DateTimeFormat("nl-NL", { month: "short", year: "2-digit", timeZone: "UTC" });

const written = new Map<number, string>();

/** "18.129.929"; at most one decimal. Small numbers are kept, for a map writes hundreds of them at every change. */
export function formatNumber(value: number): string {
  if (value > 999) return NUMBER.format(value);
  const text = written.get(value) ?? NUMBER.format(value);
  if (Number.isInteger(value)) written.set(value, text);
  return text;
}

/** "16,33%". */
export function formatPercent(percent: number): string {
  return `${PERCENT.format(percent)}%`;
}

/** "0,92": a share with two decimals, because whole tenths would hide most differences. */
export function formatShare(share: number, decimals = 2): string {
  return share.toFixed(decimals).replace(".", ",");
}

/** At most so many decimals: smaller differences mean nothing to anyone. */
const MOST_DECIMALS = 3;

/**
 * How many decimals a column of shares before and after needs for every pair that differs to look different: the same
 * for all, or they cannot be compared down the column. Never fewer than two.
 */
export function decimalsFor(
  pairs: readonly (readonly [before: number | undefined, after: number | undefined])[],
): number {
  const isHidden = ([before, after]: (typeof pairs)[number]) =>
    before !== undefined &&
    after !== undefined &&
    formatShare(before) === formatShare(after) &&
    formatShare(before, MOST_DECIMALS) !== formatShare(after, MOST_DECIMALS);
  return pairs.some(isHidden) ? MOST_DECIMALS : 2;
}

/** "Baarn, Eemnes en Soest". */
export function formatList(parts: readonly string[]): string {
  return LIST.format(parts);
}

/** "16 mei 2026", "mei 2026" or "2026", as precise as the date is. */
export function formatDate(date: IsoDate): string {
  if (date.length === 4) return date;
  return (date.length === 7 ? MONTH : DAY).format(new Date(`${firstDay(date)}T00:00:00Z`));
}

/** "mei 26" above a narrow column, or "2026". */
export function shortDate(date: IsoDate): string {
  return date.length === 4 ? date : SHORT_MONTH.format(new Date(`${firstDay(date)}T00:00:00Z`));
}

/** "1 gemeente", "12 gemeenten". */
export function countOf(count: number, one: string, more: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : more}`;
}

/** "1 samenwerkingsverband", "12 samenwerkingsverbanden". */
export function countPartnerships(count: number): string {
  return countOf(count, "samenwerkingsverband", "samenwerkingsverbanden");
}

/** "1 gemeente", "12 gemeenten". */
export function countMunicipalities(count: number): string {
  return countOf(count, "gemeente", "gemeenten");
}

/**
 * A calendar date as ISO 8601 text: "2026-05-16", or with less precision "2026-05" or "2026".
 * Texts of one precision sort in time order; use the functions below where precisions can differ.
 */
export type IsoDate = string;

/** When the filling of the register of government organisations began: further back it covers next to nothing. */
export const REGISTER_BEGUN: IsoDate = "2016-01-01";

/** No day before this one is shown: a year that someone is still typing passes through the first centuries. */
export const EARLIEST_DAY: IsoDate = "1900-01-01";

/** Before this day the register of government organisations was not yet filled (DATA.md). */
export const REGISTER_FILLED: IsoDate = "2018-01-01";

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** "1-3-2024", "01/03/2024" and, without a day, "3-2024". */
const DUTCH = /^(?:(\d{1,2})[-/])?(\d{1,2})[-/](\d{4})$/;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a date that exists on the calendar ("2024-02-29"), also with year or month precision. */
export function isIsoDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeapYear ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/**
 * The date in a cell: ISO text as it is; a day or month as a Dutch spreadsheet writes it ("1-3-2024", "01/03/2024",
 * "3-2024") as ISO text. The day always stands first. Undefined for what is no date on the calendar.
 */
export function dateInCell(text: string): IsoDate | undefined {
  if (isIsoDate(text)) return text;
  const [, day, month = "", year = ""] = DUTCH.exec(text) ?? [];
  const parts = [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])];
  const date = parts.join("-");
  return isIsoDate(date) ? date : undefined;
}

/** The first day that a date stands for: "2019" gives "2019-01-01". */
export function firstDay(date: IsoDate): IsoDate {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/**
 * True when a period holds on a day. The first day counts, the last does not: something "until 2020-01-01" does not
 * hold on 2020-01-01, as in the register of government organisations. An open start or end never excludes.
 */
export function holdsOn(day: IsoDate, from: IsoDate | undefined, until: IsoDate | undefined): boolean {
  return (!from || firstDay(from) <= day) && (!until || day < firstDay(until));
}

/** The day on the visitor's own calendar, which near midnight is not the day in Greenwich. */
export function localDay(moment: Date): IsoDate {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** The same day a number of years earlier, not before the year 0; 29 February becomes 28 February in a common year. */
export function yearsBefore(day: IsoDate, years: number): IsoDate {
  const [year = "", month = "", date = ""] = firstDay(day).split("-");
  const earlier = `${String(Math.max(0, Number(year) - years)).padStart(4, "0")}-${month}-${date}`;
  return isIsoDate(earlier) ? earlier : earlier.replace("-02-29", "-02-28");
}

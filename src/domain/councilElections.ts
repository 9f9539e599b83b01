import { type IsoDate, yearsBefore } from "./dates";

/** Days of the municipal council elections in the whole country (Kiesraad, verkiezingsuitslagen.nl). */
const ELECTIONS: readonly IsoDate[] = [
  "2002-03-06",
  "2006-03-07",
  "2010-03-03",
  "2014-03-19",
  "2018-03-21",
  "2022-03-16",
  "2026-03-18",
];

/** The last council elections that lie at least a year before a day; undefined before the first known. */
export function electionsBefore(day: IsoDate): IsoDate | undefined {
  const latest = yearsBefore(day, 1);
  return ELECTIONS.filter((elections) => elections <= latest).at(-1);
}

import { firstDay, type IsoDate } from "../dates";
import { groupBy } from "../groupBy";
import { monthDate, monthOf } from "../months";
import type { Changes, Days, ForceChange } from "./changes";

/** How many partnerships began and ended in one month or year. */
export interface Stretch {
  /** "2026-05" for a month, "2026" for a year. */
  readonly date: IsoDate;
  readonly begun: number;
  readonly ended: number;
}

/** More months than this are counted by year. */
const MOST_MONTHS = 13;

/**
 * What began and ended, counted per month over the days, or per year when the days lie further apart than a year. Every
 * month or year is there, also without changes; a date that is only a year counts in its first month.
 */
export function changesOverTime({ begun, ended }: Changes, { from, to }: Days): Stretch[] {
  const isByMonth = monthOf(to) - monthOf(from) < MOST_MONTHS;
  const stretchOf = (date: IsoDate) => (isByMonth ? monthOf(date) : Number(firstDay(date).slice(0, 4)));
  const perStretch = (changes: readonly ForceChange[]) => groupBy(changes, ({ date }) => stretchOf(date));
  const [begunIn, endedIn] = [perStretch(begun), perStretch(ended)];
  const first = stretchOf(from);
  return Array.from({ length: stretchOf(to) - first + 1 }, (_, i) => first + i).map((stretch) => ({
    date: isByMonth ? monthDate(stretch) : String(stretch).padStart(4, "0"),
    begun: begunIn.get(stretch)?.length ?? 0,
    ended: endedIn.get(stretch)?.length ?? 0,
  }));
}

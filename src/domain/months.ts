import { firstDay, type IsoDate } from "./dates";

/** The month of a day as a whole number, one more for each next month, so that months can be stepped through. */
export function monthOf(day: IsoDate): number {
  const [year, month] = firstDay(day).split("-").map(Number);
  return (year ?? 0) * 12 + (month ?? 1) - 1;
}

/** Inverse of `monthOf`: the date with the precision of a month ("2026-05"). */
export function monthDate(month: number): IsoDate {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** The day that stands for a month: the usual day in its own month, in every other month the first. */
export function dayInMonth(month: number, usual: IsoDate): IsoDate {
  return monthOf(usual) === month ? usual : firstDay(monthDate(month));
}

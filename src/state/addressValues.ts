import { EARLIEST_DAY, isIsoDate } from "@/domain/dates";
import { TABLE_ORDERS } from "./tableOrders";

/** The only boundaries that can be asked for. */
export const WATER_BOARDS = "waterschappen";

/** A whole day that a field for days would take too: before 1900 lies a slip, not a question. */
export function isUsableDay(value: string): boolean {
  return value.length === 10 && isIsoDate(value) && value >= EARLIEST_DAY;
}

/** A test for one of these words. */
export function isOneOf(values: readonly string[]): (value: string) => boolean {
  return (value) => values.includes(value);
}

/** A column of the table, with "-" before it for the largest first. */
export function isTableOrder(value: string): boolean {
  return Object.values(TABLE_ORDERS).includes(value.replace(/^-/, ""));
}

export function isSwitch(value: string): boolean {
  return value === "0" || value === "1";
}

/** Scheme, host and port of a page, with nothing behind it. */
export function isOrigin(value: string): boolean {
  return /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value;
}

/** How many shared partnerships make a link. */
export function isMinimum(value: string): boolean {
  return /^[1-9]\d{0,2}$/.test(value);
}

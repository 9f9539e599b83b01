import type { IsoDate } from "@/domain/dates";
import { formatDate } from "./format";

/** "Natuur en milieu" for "natuur en milieu". */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "gemeenteraad" for "Gemeenteraad". */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "op 16 mei 2026", "in mei 2026" or "in 2026", as precise as the date is. */
export function onDate(date: IsoDate): string {
  return `${date.length === 10 ? "op" : "in"} ${formatDate(date)}`;
}

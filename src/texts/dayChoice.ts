import type { IsoDate } from "@/domain/dates";
import { onDate } from "./wording";

/** "Stand op 16 mei 2026. Kies een andere dag": what opens the field for the date in a view without filters. */
export function dayChoice(day: IsoDate): string {
  return `Stand ${onDate(day)}. Kies een andere dag`;
}

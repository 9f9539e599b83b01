import { type IsoDate, yearsBefore } from "@/domain/dates";
import type { Visit } from "./appState";

/** First day of "what changed": the chosen one, or a year before the reference date. */
export function sinceOf({ since, referenceDate }: Pick<Visit, "since" | "referenceDate">): IsoDate {
  return since || yearsBefore(referenceDate, 1);
}

import type { EmbedPart, Visit } from "./appState";

/** What a map in another page shows when its address names nothing. */
export const USUAL_PARTS: readonly EmbedPart[] = ["details", "legenda"];

/** True when the part is to be shown; outside another page everything is. */
export function showsPart({ isEmbedded, shows }: Pick<Visit, "isEmbedded" | "shows">, part: EmbedPart): boolean {
  return !isEmbedded || (shows.length === 0 ? USUAL_PARTS : shows).includes(part);
}

/** The same visit as a page of its own. */
export const NOT_EMBEDDED = { isEmbedded: false, shows: [], host: "", isGrowing: false } satisfies Partial<Visit>;

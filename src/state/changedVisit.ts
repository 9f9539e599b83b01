import { type AddressIssue, isPassedOver } from "@/domain/addressIssue";
import type { Visit } from "./appState";
import { type KnownValues, visitFromQuery, visitToQuery } from "./urlCodec";

/** New values by name in the address; null puts a name back to what a bare address shows. */
export type AddressValues = Readonly<Record<string, string | readonly string[] | null>>;

/** How the map stands in a page, which is settled when it opens. */
const FIXED: readonly string[] = ["embed", "ouder", "groeit", "renderer"];

/**
 * The visit after these changes to its address; names that are absent stay as they are, unknown ones do nothing. So does
 * a name of which no value is known: a slip of the page around the map must not take away what the visitor chose.
 */
export function changedVisit(
  visit: Visit,
  home: Visit,
  values: AddressValues,
  known: KnownValues,
): { visit: Visit; issues: AddressIssue[] } {
  const query = new URLSearchParams(visitToQuery(visit, home));
  const refused: AddressIssue[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (FIXED.includes(name)) continue;
    const given = [...new Set(value === null ? [] : [value].flat())];
    const own = new URLSearchParams(given.map((each) => [name, each]));
    const { issues } = visitFromQuery(own.toString(), home, known);
    if (given.length > 0 && issues.filter(isPassedOver).length === given.length) {
      refused.push(...issues);
      continue;
    }
    query.delete(name);
    for (const each of given) query.append(name, each);
  }
  const { visit: changed, issues } = visitFromQuery(query.toString(), home, known);
  return { visit: changed, issues: [...refused, ...issues] };
}

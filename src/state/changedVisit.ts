import type { Issue } from "@/domain/issue";
import type { Visit } from "./appState";
import { type KnownValues, visitFromQuery, visitToQuery } from "./urlCodec";

/** New values by name in the address; null puts a name back to what a bare address shows. */
export type AddressValues = Readonly<Record<string, string | readonly string[] | null>>;

/** How the map stands in a page, which is settled when it opens. */
const FIXED: readonly string[] = ["embed", "ouder", "groeit", "renderer"];

/** The visit after these changes to its address; names that are absent stay as they are, unknown ones do nothing. */
export function changedVisit(
  visit: Visit,
  home: Visit,
  values: AddressValues,
  known: KnownValues,
): { visit: Visit; issues: Issue[] } {
  const query = new URLSearchParams(visitToQuery(visit, home));
  for (const [name, value] of Object.entries(values)) {
    if (FIXED.includes(name)) continue;
    query.delete(name);
    for (const each of value === null ? [] : [value].flat()) query.append(name, each);
  }
  return visitFromQuery(query.toString(), home, known);
}

import { groupBy } from "@/domain/groupBy";
import type { SearchHit, SearchKind } from "@/state/search";
import type { SearchOption, TableOption } from "./tableOption";

/** Hits of one kind. */
export interface HitGroup {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
  /** How many more there are of this kind than are listed. */
  readonly rest: number;
  /** The way to all of them, where some are not listed. */
  readonly toTable?: TableOption | undefined;
}

const MOST_PER_KIND = 6;

/**
 * Hits by kind, each kind best first; the kind with the best hit of all comes first. `toTable` is asked for the way to
 * all partnerships when not all of them are listed.
 */
export function hitGroups(hits: readonly SearchHit[], toTable: () => TableOption | undefined): HitGroup[] {
  return [...groupBy(hits, ({ kind }) => kind)].map(([kind, all]) => {
    const rest = Math.max(0, all.length - MOST_PER_KIND);
    const listed = { kind, hits: all.slice(0, MOST_PER_KIND), rest };
    return kind === "partnership" && rest > 0 ? { ...listed, toTable: toTable() } : listed;
  });
}

/** What one can choose in a group, in the order in which the arrow keys walk it. */
export function optionsOf({ hits, toTable }: HitGroup): readonly SearchOption[] {
  return toTable ? [...hits, toTable] : hits;
}

/** Names that more than one hit has, in whatever group. */
export function namesakes(groups: readonly HitGroup[]): ReadonlySet<string> {
  const byName = groupBy(
    groups.flatMap(({ hits }) => hits),
    ({ label }) => label,
  );
  return new Set([...byName].flatMap(([name, hits]) => (hits.length > 1 ? [name] : [])));
}

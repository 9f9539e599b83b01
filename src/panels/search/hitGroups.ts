import { groupBy } from "@/domain/groupBy";
import type { SearchHit, SearchKind } from "@/state/search";

/** Hits of one kind. */
export interface HitGroup {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
  /** How many more there are of this kind than are listed. */
  readonly rest: number;
}

const MOST_PER_KIND = 6;

/** Hits by kind, each kind best first; the kind with the best hit of all comes first. */
export function hitGroups(hits: readonly SearchHit[]): HitGroup[] {
  return [...groupBy(hits, ({ kind }) => kind)].map(([kind, all]) => ({
    kind,
    hits: all.slice(0, MOST_PER_KIND),
    rest: Math.max(0, all.length - MOST_PER_KIND),
  }));
}

/** Names that more than one hit has, in whatever group. */
export function namesakes(groups: readonly HitGroup[]): ReadonlySet<string> {
  const byName = groupBy(
    groups.flatMap(({ hits }) => hits),
    ({ label }) => label,
  );
  return new Set([...byName].flatMap(([name, hits]) => (hits.length > 1 ? [name] : [])));
}

import type { RooArrangement } from "./records";

/** All versions of one arrangement. */
export interface VersionChain {
  /** System id of the first version: the partnership keeps this id whatever versions are added. */
  readonly firstId: string;
  /** In order of their start; versions that start on one day in order of system id. */
  readonly versions: readonly RooArrangement[];
}

/**
 * Joins versions that name each other as previous or next. Links to versions that are not in the file are ignored.
 *
 * @returns in order of the first version's system id
 */
export function versionChains(arrangements: readonly RooArrangement[]): VersionChain[] {
  const byId = new Map(arrangements.map((version) => [version.systemId, version]));
  const neighbours = new Map<string, string[]>(arrangements.map(({ systemId }) => [systemId, []]));
  for (const { systemId, previous, next } of arrangements) {
    for (const other of [previous, next]) {
      if (other === undefined || !byId.has(other)) continue;
      neighbours.get(systemId)?.push(other);
      neighbours.get(other)?.push(systemId);
    }
  }
  const seen = new Set<string>();
  const chains = arrangements.flatMap(({ systemId }): VersionChain[] => {
    if (seen.has(systemId)) return [];
    const ids = reach(systemId, neighbours, seen);
    const versions = ids.flatMap((id) => byId.get(id) ?? []).sort(byStart);
    return [{ firstId: firstOf(versions, byId), versions }];
  });
  return chains.sort((a, b) => Number(a.firstId) - Number(b.firstId));
}

function reach(start: string, neighbours: ReadonlyMap<string, readonly string[]>, seen: Set<string>): string[] {
  const found = [start];
  seen.add(start);
  for (const id of found) {
    for (const next of neighbours.get(id) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      found.push(next);
    }
  }
  return found;
}

/** The version without a previous one; in a damaged chain with none or several of those, the one that starts first. */
function firstOf(versions: readonly RooArrangement[], byId: ReadonlyMap<string, RooArrangement>): string {
  const starts = versions.filter(({ previous }) => previous === undefined || !byId.has(previous));
  return (starts[0] ?? versions[0])?.systemId ?? "";
}

function byStart(a: RooArrangement, b: RooArrangement): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : Number(a.systemId) - Number(b.systemId);
}

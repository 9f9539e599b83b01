import type { Facet } from "./filter";
import type { PartnershipOnDate } from "./snapshot";

/**
 * The codes of one facet for all partnerships of a snapshot, as numbers: counting in typed arrays takes a fraction of
 * counting in maps by text, which matters when someone loads a hundred times the data.
 */
export interface FacetColumn {
  /** Every code that occurs, in order of first appearance; its place is its number. */
  readonly codes: readonly string[];
  /** Where the numbers of each row begin in `ids`; one longer than the snapshot. */
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
}

/** Columns are remembered as long as their snapshot is in use: filters change far more often than the snapshot. */
const remembered = new WeakMap<readonly PartnershipOnDate[], Map<Facet, FacetColumn>>();

/** The column of a facet; rows in the order of the snapshot. */
export function facetColumn(snapshot: readonly PartnershipOnDate[], facet: Facet): FacetColumn {
  const columns = remembered.get(snapshot) ?? new Map<Facet, FacetColumn>();
  remembered.set(snapshot, columns);
  const column = columns.get(facet) ?? createColumn(snapshot, facet);
  columns.set(facet, column);
  return column;
}

function createColumn(snapshot: readonly PartnershipOnDate[], facet: Facet): FacetColumn {
  const numbers = new Map<string, number>();
  const starts = new Uint32Array(snapshot.length + 1);
  const ids: number[] = [];
  snapshot.forEach(({ codes }, row) => {
    for (const code of codes[facet]) {
      if (!numbers.has(code)) numbers.set(code, numbers.size);
      ids.push(numbers.get(code) ?? 0);
    }
    starts[row + 1] = ids.length;
  });
  return { codes: [...numbers.keys()], starts, ids: Uint32Array.from(ids) };
}

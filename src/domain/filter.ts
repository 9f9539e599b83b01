import { type AreaCode, isInArea } from "./area";
import { type FacetColumn, facetColumn } from "./facetColumn";
import { ENDED } from "./partnership";
import type { PartnershipOnDate } from "./snapshot";

/** The properties that can be filtered on by choosing codes. */
export type Facet = ListedFacet | "participant";

/** Those with few enough options to list, each with its count. */
export type ListedFacet = "theme" | "legalForm" | "phase" | "kind" | "body" | "power" | "size" | "border";

export const LISTED_FACETS: readonly ListedFacet[] = [
  "theme",
  "legalForm",
  "phase",
  "kind",
  "body",
  "power",
  "size",
  "border",
];

export const FACETS: readonly Facet[] = [...LISTED_FACETS, "participant"];

/** Chosen codes per facet; an empty list restricts nothing. Within a facet: or. Between facets: and. */
export type Choices = Readonly<Record<Facet, readonly string[]>>;

export const NO_CHOICES: Choices = {
  theme: [],
  legalForm: [],
  phase: [],
  kind: [],
  body: [],
  power: [],
  size: [],
  border: [],
  participant: [],
};

/** Everything that decides whether a partnership is shown. */
export interface Filter {
  readonly area: AreaCode;
  readonly choices: Choices;
  /** Ids of the partnerships that hold the free text; undefined when no text restricts. */
  readonly textMatches: ReadonlySet<string> | undefined;
}

/** What a filter lets through, and what each option would give. */
export interface FilterResult {
  /** In the order of the snapshot. */
  readonly visible: readonly PartnershipOnDate[];
  /** How many there are without area, text and choices; ended ones count only when they are asked for. */
  readonly total: number;
  /** Per facet and code: how many would be shown if that were the only code chosen in its facet. */
  readonly counts: Readonly<Record<ListedFacet, ReadonlyMap<string, number>>>;
}

/** Adds the code to its facet, or takes it out when it is there. */
export function toggleChoice(choices: Choices, facet: Facet, code: string): Choices {
  const chosen = choices[facet];
  const next = chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code];
  return { ...choices, [facet]: next };
}

/**
 * Applies a filter in one pass over the snapshot.
 *
 * A partnership that fails no facet is shown and counts everywhere; one that fails exactly one facet counts only among
 * that facet's own options. Ended partnerships are shown only when the phase `beeindigd` is chosen.
 */
export function applyFilter(snapshot: readonly PartnershipOnDate[], filter: Filter): FilterResult {
  // participants are many and not listed: they cost nothing until one is chosen
  const asked: readonly Facet[] = filter.choices.participant.length > 0 ? FACETS : LISTED_FACETS;
  const facets = asked.map((facet) => prepare(snapshot, facet, filter.choices[facet]));
  const showsEnded = filter.choices.phase.includes(ENDED);
  const visible: PartnershipOnDate[] = [];
  let total = 0;
  snapshot.forEach((entry, row) => {
    const isUnaskedEnded = entry.hasEnded && !showsEnded;
    if (!isUnaskedEnded) total++;
    if (!isInArea(entry.provinces, filter.area)) return;
    if (filter.textMatches && !filter.textMatches.has(entry.partnership.id)) return;
    let fails = 0;
    let failed: PreparedFacet | undefined;
    for (const facet of facets) {
      if (passes(facet, row, isUnaskedEnded)) continue;
      fails++;
      failed = facet;
    }
    if (fails === 0) visible.push(entry);
    if (fails === 0) for (const facet of facets) tally(facet, row);
    else if (fails === 1 && failed) tally(failed, row);
  });
  const counts = facets.map(({ facet, column, counts }) => [
    facet,
    new Map(column.codes.map((code, id) => [code, counts[id] ?? 0])),
  ]);
  return { visible, total, counts: Object.fromEntries(counts) };
}

/** A facet while a filter is applied: which codes are chosen, and what each would show. */
interface PreparedFacet {
  readonly facet: Facet;
  readonly column: FacetColumn;
  /** 1 at each chosen code; undefined when nothing is chosen. */
  readonly chosen: Uint8Array | undefined;
  readonly counts: Uint32Array;
}

function prepare(snapshot: readonly PartnershipOnDate[], facet: Facet, choices: readonly string[]): PreparedFacet {
  const column = facetColumn(snapshot, facet);
  const chosen = Uint8Array.from(column.codes, (code) => (choices.includes(code) ? 1 : 0));
  const counts = new Uint32Array(column.codes.length);
  return { facet, column, chosen: choices.length > 0 ? chosen : undefined, counts };
}

function passes({ facet, column, chosen }: PreparedFacet, row: number, isUnaskedEnded: boolean): boolean {
  if (!chosen) return facet !== "phase" || !isUnaskedEnded;
  const { starts, ids } = column;
  const end = starts[row + 1] ?? 0;
  for (let i = starts[row] ?? 0; i < end; i++) if (chosen[ids[i] ?? 0] === 1) return true;
  return false;
}

function tally({ column: { starts, ids }, counts }: PreparedFacet, row: number): void {
  const end = starts[row + 1] ?? 0;
  for (let i = starts[row] ?? 0; i < end; i++) {
    const id = ids[i] ?? 0;
    counts[id] = (counts[id] ?? 0) + 1;
  }
}

import { type AreaCode, isInArea } from "./area";
import { ENDED } from "./partnership";
import type { PartnershipOnDate } from "./snapshot";

/** The properties that can be filtered on by choosing codes. */
export type Facet = "theme" | "legalForm" | "phase" | "kind" | "body" | "power" | "size" | "border";

export const FACETS: readonly Facet[] = ["theme", "legalForm", "phase", "kind", "body", "power", "size", "border"];

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
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
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
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  const restricted = FACETS.filter((facet) => filter.choices[facet].length > 0 || facet === "phase");
  const showsEnded = filter.choices.phase.includes(ENDED);
  const visible: PartnershipOnDate[] = [];
  let total = 0;
  for (const entry of snapshot) {
    if (showsEnded || !entry.hasEnded) total++;
    if (!isInArea(entry.provinces, filter.area)) continue;
    if (filter.textMatches && !filter.textMatches.has(entry.partnership.id)) continue;
    const failed = restricted.filter((facet) => !passes(entry, facet, filter.choices));
    if (failed.length === 0) visible.push(entry);
    const counted = failed.length === 0 ? FACETS : failed.length === 1 ? failed : [];
    for (const facet of counted) tally(counts[facet], entry.codes[facet]);
  }
  return { visible, total, counts };
}

function passes(entry: PartnershipOnDate, facet: Facet, choices: Choices): boolean {
  const chosen = choices[facet];
  if (chosen.length === 0) return !(facet === "phase" && entry.hasEnded);
  return entry.codes[facet].some((code) => chosen.includes(code));
}

function tally(counts: Map<string, number>, codes: readonly string[]): void {
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
}

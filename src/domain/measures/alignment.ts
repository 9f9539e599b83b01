import { commonCount, type Members } from "./sets";

/** How a partnership lies on a division of the country in regions. */
export type AlignmentClass = "inside" | "coincides" | "union" | "crosses";

export interface Alignment {
  readonly class: AlignmentClass;
  /** Names of the regions it has members in, most members first. */
  readonly regions: readonly string[];
  /** How many members would have to go for it to lie in one region: 0 exactly if inside or coincides. */
  readonly distance: number;
}

/**
 * Alignment of a partnership with a division R (MEASURES.md): inside one region, coinciding with one, a union of whole
 * regions, or crossing. Members that lie in no region make it cross. Undefined without members.
 */
export function alignmentWith(members: Members, division: ReadonlyMap<string, Members>): Alignment | undefined {
  if (members.size === 0) return undefined;
  const touched = [...division]
    .map(([name, region]) => ({ name, size: region.size, common: commonCount(members, region) }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common || (a.name < b.name ? -1 : 1));
  const covered = touched.reduce((sum, { common }) => sum + common, 0);
  const isWhole = covered === members.size && touched.every(({ common, size }) => common === size);
  const [largest] = touched;
  const distance = members.size - (largest?.common ?? 0);
  const single = isWhole ? "coincides" : "inside";
  return {
    class: distance === 0 ? single : isWhole ? "union" : "crosses",
    regions: touched.map(({ name }) => name),
    distance,
  };
}

import type { Organisation } from "../organisation";
import type { WaterBoardShare } from "../waterBoardShare";
import type { Members } from "./sets";

/** How a water board and a set of municipalities lie in each other: by area and inhabitants, never by counting. */
export interface WaterBoardOverlap {
  /** Percent of the water board that lies in the municipalities. */
  readonly ofWaterBoard: number;
  /** Inhabitants of the municipalities that live in the water board, if people lived evenly spread. */
  readonly inhabitants: number;
  /** The same in percent of all inhabitants of the municipalities. */
  readonly ofInhabitants: number;
}

/** Derived from the shares of areas (MEASURES.md); undefined when none of the municipalities touches the water board. */
export function waterBoardOverlap(
  waterBoard: string,
  members: Members,
  { shares, organisations }: Surroundings,
): WaterBoardOverlap | undefined {
  const own = shares.filter((share) => share.waterBoard === waterBoard && members.has(share.municipality));
  if (own.length === 0) return undefined;
  const inhabitantsOf = (code: string) => organisations.get(code)?.inhabitants ?? 0;
  const all = [...members].reduce((sum, code) => sum + inhabitantsOf(code), 0);
  const inhabitants = own.reduce(
    (sum, each) => sum + (inhabitantsOf(each.municipality) * each.ofMunicipality) / 100,
    0,
  );
  return {
    ofWaterBoard: Math.min(
      100,
      own.reduce((sum, each) => sum + each.ofWaterBoard, 0),
    ),
    inhabitants,
    ofInhabitants: all === 0 ? 0 : (100 * inhabitants) / all,
  };
}

interface Surroundings {
  readonly shares: readonly WaterBoardShare[];
  readonly organisations: ReadonlyMap<string, Organisation>;
}

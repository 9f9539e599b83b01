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
  /** Percent of the area of the municipalities that lies in the water board; undefined when not all areas are known. */
  readonly ofArea: number | undefined;
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
  const km2 = [...members].reduce((sum, code) => sum + (organisations.get(code)?.areaKm2 ?? Number.NaN), 0);
  const inBoard = own.reduce((sum, each) => {
    return sum + ((organisations.get(each.municipality)?.areaKm2 ?? 0) * each.ofMunicipality) / 100;
  }, 0);
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
    ofArea: km2 > 0 ? (100 * inBoard) / km2 : undefined,
  };
}

/** A smaller part of an area says more about the drawing of borders than about the land, in percent. */
export const LEAST_PART = 0.5;

/** Codes of the water boards in the areas of some sets of municipalities. */
export interface BoardsInArea {
  /** Those that hold a part of any of them, in order of code. */
  readonly boards: readonly string[];
  /** Those that hold less than half a percent of each. */
  readonly slight: readonly string[];
}

/** Which water boards lie in the areas of these sets. */
export function boardsInArea(groups: readonly Members[], surroundings: Surroundings): BoardsInArea {
  const codes = [...new Set(surroundings.shares.map(({ waterBoard }) => waterBoard))].sort();
  const overlaps = codes.flatMap((code) => {
    const own = groups.flatMap((members) => waterBoardOverlap(code, members, surroundings) ?? []);
    return own.length > 0 ? [{ code, isSlight: own.every(({ ofArea = 100 }) => ofArea < LEAST_PART) }] : [];
  });
  return {
    boards: overlaps.filter(({ isSlight }) => !isSlight).map(({ code }) => code),
    slight: overlaps.filter(({ isSlight }) => isSlight).map(({ code }) => code),
  };
}

interface Surroundings {
  readonly shares: readonly WaterBoardShare[];
  readonly organisations: ReadonlyMap<string, Organisation>;
}

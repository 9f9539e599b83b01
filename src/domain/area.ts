/** "NL" or the code of a province ("PV26"). */
export type AreaCode = string;

export const NETHERLANDS: AreaCode = "NL";

/** True when something that lies in these provinces belongs to the area; the Netherlands holds everything. */
export function isInArea(provinces: readonly string[], area: AreaCode): boolean {
  return area === NETHERLANDS || provinces.includes(area);
}

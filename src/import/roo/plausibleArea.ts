/** Land area in km² by municipality, measured on the boundaries. */
export type MeasuredAreas = ReadonlyMap<string, number>;

/**
 * A registered area below this share of the measured one cannot be right: the boundaries hold land alone, so a register
 * that counts water is larger, never smaller. In practice such areas are those of before a merger.
 */
const LEAST_SHARE = 0.9;

/** True when the registered area can be the municipality's; what was not measured is believed. */
export function isPlausibleArea(registered: string, measured: number | undefined): boolean {
  return registered === "" || measured === undefined || Number(registered) >= LEAST_SHARE * measured;
}

import type { AreaCode } from "./area";
import type { Source } from "./dataset";

/** What sources leave out in any of these areas, in their own words: there, numbers are lower than in reality. */
export function gapsIn(sources: readonly Source[], areas: readonly AreaCode[]): string[] {
  return sources.flatMap(({ coverage, coverageArea }) =>
    coverage && areas.some((area) => area !== coverageArea) ? [coverage] : [],
  );
}

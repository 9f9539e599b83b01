import type { Division } from "@/domain/division";
import { applyFilter, NO_CHOICES } from "@/domain/filter";
import { themeDoubles } from "@/domain/measures/compareGroups";
import { congruencesOf } from "@/domain/measures/congruence";
import { type DivisionFit, divisionFit } from "@/domain/measures/divisionFit";
import { gapsAmong } from "@/domain/measures/gaps";
import { mergeRegions } from "@/domain/mergers";
import type { PartnershipOnDate } from "@/domain/snapshot";
import type { AppState } from "./appState";
import { derive } from "./derive";
import { selectAreaCodes } from "./selectAreaCodes";
import { selectNeighbours } from "./selectNeighbours";
import { selectFilterResult, selectMergers, selectSnapshot } from "./selectors";

/** The division that partnerships are held against when the address names none. */
export const USUAL_DIVISION = "veiligheidsregio";

/** n, C and C" of every municipality of the area, over the partnerships that pass the filters. */
export const selectCongruences = derive(
  (state: AppState) => [selectAreaCodes(state), selectFilterResult(state)],
  (codes, { visible }) => congruencesOf(codes, visible),
);

/** The same without filters: class breaks that follow these stay put while someone filters. */
export const selectUnfilteredCongruences = derive(
  (state: AppState) => [selectAreaCodes(state), selectSnapshot(state), state.area],
  (codes, snapshot, area) =>
    congruencesOf(codes, applyFilter(snapshot, { area, choices: NO_CHOICES, textMatches: undefined }).visible),
);

/** The chosen division, or the usual one when the file does not have it; undefined until the file is there. */
export const selectDivision = derive(
  (state: AppState) => [state.divisions, state.division, selectMergers(state)],
  (divisions, code, mergers): Division | undefined => {
    if (divisions.status !== "ready") return undefined;
    const named = (wanted: string) => divisions.value.find((division) => division.code === wanted);
    const division = named(code || USUAL_DIVISION) ?? named(USUAL_DIVISION) ?? divisions.value[0];
    return division && { ...division, regions: mergeRegions(division.regions, mergers) };
  },
);

/** A partnership with how it lies on the division. */
export interface PartnershipFit {
  readonly entry: PartnershipOnDate;
  readonly fit: DivisionFit;
}

/** How every visible partnership lies on the division; empty until the division is there. */
export const selectDivisionFits = derive(
  (state: AppState) => [selectFilterResult(state), selectDivision(state)],
  ({ visible }, division): readonly PartnershipFit[] =>
    division ? visible.map((entry) => ({ entry, fit: divisionFit(new Set(entry.members), division.regions) })) : [],
);

/** Gaps of the visible partnerships among the municipalities of the area; empty until the neighbours are there. */
export const selectGaps = derive(
  (state: AppState) => [selectFilterResult(state), selectNeighbours(state), selectAreaCodes(state)],
  ({ visible }, neighbours, codes) =>
    neighbours.status === "ready" ? gapsAmong(visible, neighbours.value, new Set(codes)) : [],
);

/** For every municipality of the area the themes in which it takes part more than once. */
export const selectDoubles = derive(
  (state: AppState) => [selectFilterResult(state), selectAreaCodes(state)],
  ({ visible }, codes) => new Map(codes.map((code) => [code, themeDoubles(visible, code)])),
);

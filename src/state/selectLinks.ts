import { chooseLinks, countAcross, type Links } from "@/domain/measures/links";
import { type Pair, rankedPairs } from "@/domain/measures/rankedPairs";
import { sharedMatrix } from "@/domain/measures/sharedMatrix";
import type { PartnershipOnDate } from "@/domain/snapshot";
import type { AppState } from "./appState";
import { derive } from "./derive";
import { selectAreaCodes } from "./selectAreaCodes";
import { selectDataset, selectMergers, selectPassing } from "./selectors";

const selectInArea = derive(
  (state: AppState) => [selectAreaCodes(state)],
  (codes): ReadonlySet<string> => new Set(codes),
);

/** Code of the municipality in focus: the first that is chosen; undefined when none is, or when it does not exist. */
export function selectFocus(state: AppState): string | undefined {
  const [chosen = ""] = state.municipalities;
  const code = selectMergers(state).get(chosen) ?? chosen; // in a trial the one that takes over
  return selectDataset(state).municipalities.some((each) => each.code === code) ? code : undefined;
}

/** True when the municipality in focus lies outside the area: then all its links cross the border. */
export function selectIsFocusOutside(state: AppState): boolean {
  const focus = selectFocus(state);
  return focus !== undefined && !selectInArea(state).has(focus);
}

/** True when pairs across the border of the area count. */
function selectIsCrossing(state: AppState): boolean {
  return state.isCrossing || selectIsFocusOutside(state);
}

/** All pairs that share something that passes the filters, most shared first; beyond the area only when asked for. */
const selectPairs = derive(
  (state: AppState) => [
    selectPassing(state),
    selectDataset(state).municipalities,
    selectIsCrossing(state) ? undefined : selectInArea(state),
  ],
  (passing, municipalities, inArea) => {
    const codes = municipalities.map(({ code }) => code);
    return pairsOf(passing, inArea ? codes.filter((code) => inArea.has(code)) : codes);
  },
);

function pairsOf(partnerships: readonly PartnershipOnDate[], codes: readonly string[]): Pair[] {
  const memberLists = partnerships.map(({ members }) => members);
  return rankedPairs(sharedMatrix(memberLists, codes));
}

/** The links between municipalities that the map draws and the list tells. */
export const selectLinks = derive(
  (state: AppState) => [
    selectPairs(state),
    selectInArea(state),
    selectIsCrossing(state),
    selectFocus(state),
    state.minimum,
  ],
  (pairs, inArea, isCrossing, focus, minimum): Links =>
    chooseLinks(pairs, {
      isInArea: (code) => inArea.has(code),
      areaSize: inArea.size,
      isCrossing,
      focus,
      minimum,
    }),
);

/**
 * Codes of the municipalities that a map shows whole: the area, and what lies at the other end of lines across its
 * border; with a municipality in focus, that one and the ends of its lines. In order of code.
 */
export const selectWhole = derive(
  (state: AppState) => [selectInArea(state), selectLinks(state)],
  (inArea, { drawn, focus, isCrossing }): readonly string[] => {
    if (!isCrossing) return [...inArea];
    const ends = drawn.flatMap(({ a, b }) => [a, b]);
    const around = focus === undefined || ends.length === 0 ? inArea : [focus];
    return [...new Set([...around, ...ends])].sort();
  },
);

/** How many pairs across the border of the area share something that passes the filters but do not count; 0 when they do. */
export const selectUncounted = derive(
  (state: AppState) => [
    selectIsCrossing(state),
    selectPassing(state),
    selectDataset(state).municipalities,
    selectInArea(state),
    selectFocus(state),
  ],
  (isCrossing, passing, municipalities, inArea, focus): number => {
    if (isCrossing) return 0;
    const memberLists = passing.map(({ members }) => members);
    const codes = municipalities.map(({ code }) => code);
    return countAcross(memberLists, { codes, isInArea: (code) => inArea.has(code), focus });
  },
);

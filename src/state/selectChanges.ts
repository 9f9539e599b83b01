import { NETHERLANDS } from "@/domain/area";
import type { IsoDate } from "@/domain/dates";
import { applyFilter, type Choices } from "@/domain/filter";
import { type Changes, changesBetween, type Days, daysInOrder } from "@/domain/measures/changes";
import { ENDED, isInForce, type Partnership } from "@/domain/partnership";
import { type PartnershipOnDate, snapshotOn } from "@/domain/snapshot";
import { matchText } from "@/domain/textMatch";
import type { AppState } from "./appState";
import { derive } from "./derive";
import { selectRealDataset, selectRealSnapshot } from "./selectors";
import { sinceOf } from "./since";

/** What changed, of the partnerships that are asked for. */
export interface ChangesInScope {
  readonly days: Days;
  readonly changes: Changes;
  /** Each partnership as it was on the last of the two days on which it is known. */
  readonly entries: ReadonlyMap<string, PartnershipOnDate>;
  /** How many were in force on the first and on the last day. */
  readonly inForce: readonly [first: number, last: number];
  /** How many were in force on the first day but passed only later, and on the last day but passed only earlier. */
  readonly shifted: readonly [added: number, gone: number];
}

const selectSinceSnapshot = derive(
  (state: AppState) => [selectRealDataset(state), sinceOf(state)],
  (dataset, since) => snapshotOn(dataset, since),
);

/**
 * What changed between the two days. A partnership counts when it passes the filters on one of them, the phase left
 * aside: what begins or ends changes phase. With a chosen municipality only its partnerships count, anywhere. What is
 * tried out never happened, so it does not count.
 */
export const selectChanges = derive(
  (state: AppState) => [
    selectRealDataset(state),
    sinceOf(state),
    selectSinceSnapshot(state),
    state.referenceDate,
    selectRealSnapshot(state),
    state.area,
    state.choices,
    state.text,
    state.municipalities[0],
  ],
  (dataset, since, sinceSnapshot, day, snapshot, area, choices, text, municipality): ChangesInScope => {
    const days = daysInOrder(since, day);
    const [first, last] = days.from === since ? [sinceSnapshot, snapshot] : [snapshot, sinceSnapshot];
    const passing = (entries: readonly PartnershipOnDate[]) => {
      const textMatches = matchText(entries, dataset, text);
      const found = withEnded(entries, { area: municipality ? NETHERLANDS : area, choices, textMatches });
      return municipality ? found.filter(({ members }) => members.includes(municipality)) : found;
    };
    const [before, after] = [passing(first), passing(last)];
    const entries = new Map([...before, ...after].map((entry) => [entry.partnership.id, entry]));
    const partnerships = dataset.partnerships.filter(({ id }) => entries.has(id));
    const inForceOn = (on: IsoDate) => partnerships.filter((partnership) => isInForce(partnership, on));
    return {
      days,
      changes: changesBetween(partnerships, days),
      entries,
      inForce: [countInForce(before), countInForce(after)],
      shifted: [countMissing(inForceOn(days.from), before), countMissing(inForceOn(days.to), after)],
    };
  },
);

/** What passes the filters whatever its phase, in force or ended. */
function withEnded(
  entries: readonly PartnershipOnDate[],
  { choices, ...filter }: { area: string; choices: Choices; textMatches: ReadonlySet<string> | undefined },
) {
  const visible = (phase: readonly string[]) =>
    applyFilter(entries, { ...filter, choices: { ...choices, phase } }).visible;
  return [...visible([]), ...visible([ENDED])];
}

function countInForce(entries: readonly PartnershipOnDate[]): number {
  return entries.filter(({ hasEnded }) => !hasEnded).length;
}

/** How many of these partnerships are not among the entries. */
function countMissing(partnerships: readonly Partnership[], entries: readonly PartnershipOnDate[]): number {
  const ids = new Set(entries.map(({ partnership }) => partnership.id));
  return partnerships.filter(({ id }) => !ids.has(id)).length;
}

import { firstDay, type IsoDate } from "../dates";
import { groupBy } from "../groupBy";
import { isInForce, type Participation, type Partnership, participationsOn } from "../partnership";

/** Two days that are compared, the earlier first. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A partnership that came into force or stopped being so; the second of each pair is about an interruption. */
export interface ForceChange {
  readonly partnership: Partnership;
  readonly kind: "begun" | "resumed" | "ended" | "interrupted";
  /** First day of the new state, as precise as the source has it. */
  readonly date: IsoDate;
}

/** A party that joined or left. */
export interface ChangedParty {
  /** Code of the party; of a municipality that was taken over that of its successor. */
  readonly code: string;
  /** Codes under which the source names it, such as those of two municipalities that became one. */
  readonly named: readonly string[];
}

/** The parties that joined or left one partnership on one day. */
export interface PartyChange {
  readonly partnership: Partnership;
  readonly date: IsoDate;
  /** In order of code. */
  readonly parties: readonly ChangedParty[];
}

/** What changed between two days: each list with the newest first, those of one day in the order of the partnerships. */
export interface Changes {
  readonly begun: readonly ForceChange[];
  readonly ended: readonly ForceChange[];
  /** Only of partnerships in force on both days. */
  readonly joined: readonly PartyChange[];
  readonly left: readonly PartyChange[];
}

/** The two days in order; less precise dates stand for their first day. */
export function daysInOrder(one: IsoDate, other: IsoDate): Days {
  const [first, second] = [firstDay(one), firstDay(other)];
  return first <= second ? { from: first, to: second } : { from: second, to: first };
}

/**
 * Compares two days. What began and ended in between stands in both lists, so that the number in force on the last day
 * is that of the first, plus what began, minus what ended. A municipality that was taken over by another neither leaves
 * nor joins: it counts as its successor on both days. A partnership without a start date never begins.
 */
export function changesBetween(partnerships: readonly Partnership[], { from, to }: Days): Changes {
  const standing = partnerships.filter((partnership) => isInForce(partnership, from) && isInForce(partnership, to));
  return {
    begun: newestFirst(partnerships.flatMap((partnership) => beginningOf(partnership, { from, to }))),
    ended: newestFirst(partnerships.flatMap((partnership) => endOf(partnership, { from, to }))),
    joined: newestFirst(standing.flatMap((partnership) => partyChanges(partnership, to, from))),
    left: newestFirst(standing.flatMap((partnership) => partyChanges(partnership, from, to))),
  };
}

function beginningOf(partnership: Partnership, { from, to }: Days): ForceChange[] {
  const { start, interruptions } = partnership;
  if (isInForce(partnership, from) || !(isInForce(partnership, to) || isPassing(partnership, { from, to }))) return [];
  if (start && firstDay(start) > from) return [{ partnership, kind: "begun", date: start }];
  const resumedOn = interruptions.map(({ until }) => until).filter((until) => firstDay(until) <= to);
  return resumedOn.slice(-1).map((date) => ({ partnership, kind: "resumed", date }));
}

function endOf(partnership: Partnership, { from, to }: Days): ForceChange[] {
  const { end, interruptions } = partnership;
  if (isInForce(partnership, to) || !(isInForce(partnership, from) || isPassing(partnership, { from, to }))) return [];
  if (end && firstDay(end) <= to) return [{ partnership, kind: "ended", date: end }];
  const interruptedOn = interruptions.map((period) => period.from).filter((date) => firstDay(date) <= to);
  return interruptedOn.slice(-1).map((date) => ({ partnership, kind: "interrupted", date }));
}

/** True when it began after the first day and ended by the last. */
function isPassing({ start, end }: Partnership, { from, to }: Days): boolean {
  return !!start && !!end && from < firstDay(start) && firstDay(start) < firstDay(end) && firstDay(end) <= to;
}

/** Who takes part on one day and not on the other, with the day in between on which that changed. */
function partyChanges(partnership: Partnership, day: IsoDate, otherDay: IsoDate): PartyChange[] {
  const there = new Set(participationsOn(partnership, otherDay).map(partyOf));
  const own = participationsOn(partnership, day).filter((participation) => !there.has(partyOf(participation)));
  const isJoining = day > otherDay;
  const parties = [...groupBy(own, partyOf)].map(([code, rows]) => {
    const dates = rows.flatMap(({ from, until }) => (isJoining ? from : until) ?? []).sort();
    const named = [...new Set(rows.map(({ organisation }) => organisation))].sort();
    return { code, named, date: (isJoining ? dates[0] : dates.at(-1)) ?? "" };
  });
  return [...groupBy(parties, ({ date }) => date)].map(([date, changed]) => ({
    partnership,
    date,
    parties: changed.map(({ code, named }) => ({ code, named })).sort((a, b) => (a.code < b.code ? -1 : 1)),
  }));
}

function partyOf({ municipality, organisation }: Participation): string {
  return municipality ?? organisation;
}

function newestFirst<T extends { readonly date: IsoDate }>(changes: readonly T[]): T[] {
  return [...changes].sort((a, b) =>
    firstDay(a.date) < firstDay(b.date) ? 1 : -Number(firstDay(a.date) > firstDay(b.date)),
  );
}

import { firstDay, type IsoDate } from "./dates";
import type { Participation, Partnership } from "./partnership";
import type { PartnershipOnDate } from "./snapshot";

/** A governing body or power, and the partnerships in which it occurs. */
export interface CodeUse {
  readonly code: string;
  readonly partnerships: readonly PartnershipOnDate[];
}

/** Where codes occur, and where the source is silent. */
export interface Occurrences {
  /** Most partnerships first. */
  readonly stated: readonly CodeUse[];
  readonly unstated: readonly PartnershipOnDate[];
}

export type ChangeKind = "begun" | "joined" | "left" | "ended" | "changed";

/** Something that happened to a partnership of a municipality. */
export interface Change {
  readonly partnership: Partnership;
  readonly kind: ChangeKind;
  readonly date: IsoDate;
}

/** How many different groups of municipalities these partnerships consist of. */
export function countDifferentGroups(partnerships: readonly PartnershipOnDate[]): number {
  return new Set(partnerships.map(({ members }) => members.join(" "))).size;
}

/**
 * The bodies with which this municipality takes part, most partnerships first. A partnership counts under each body it
 * names; those that name none are under `unstated`.
 */
export function bodiesOf(partnerships: readonly PartnershipOnDate[], municipality: string): Occurrences {
  return occurrencesOf(partnerships, ({ participations }) =>
    participations
      .filter((participation) => participation.municipality === municipality)
      .flatMap(({ bodies }) => bodies),
  );
}

/** The powers that were handed over, most partnerships first; those that name none are under `unstated`. */
export function powersOf(partnerships: readonly PartnershipOnDate[]): Occurrences {
  return occurrencesOf(partnerships, ({ partnership }) => partnership.powers);
}

/** The partnerships that have parties in more than one province. */
export function acrossBorder(partnerships: readonly PartnershipOnDate[]): readonly PartnershipOnDate[] {
  return partnerships.filter(({ provinces }) => provinces.length > 1);
}

/**
 * What happened last to the partnerships of a municipality, newest first, up to and including a day: it or the
 * partnership began, ended, or its record changed in the register. Per partnership and date only the weightiest is told.
 */
export function latestChanges(
  partnerships: readonly Partnership[],
  { municipality, day, limit }: { municipality: string; day: IsoDate; limit: number },
): Change[] {
  const changes = partnerships.flatMap((partnership) => changesOf(partnership, municipality));
  const past = changes.filter(({ date }) => firstDay(date) <= day);
  return past.sort((a, b) => -compareDays(a.date, b.date)).slice(0, limit);
}

function compareDays(a: IsoDate, b: IsoDate): number {
  return firstDay(a) < firstDay(b) ? -1 : Number(firstDay(a) > firstDay(b));
}

function changesOf(partnership: Partnership, municipality: string): Change[] {
  const own = partnership.participations.filter((participation) => participation.municipality === municipality);
  if (own.length === 0) return [];
  const leftOn = own.every(({ until }) => until) ? latest(own) : undefined;
  const events: [ChangeKind, IsoDate | undefined][] = [
    ["begun", partnership.start],
    ["ended", partnership.end],
    ["joined", earliest(own)],
    ["left", leftOn],
    ["changed", partnership.changedOn],
  ];
  const seen = new Set<string>();
  return events.flatMap(([kind, date]): Change[] => {
    const isAfterLeaving = date && leftOn && firstDay(date) > firstDay(leftOn);
    if (!date || isAfterLeaving || seen.has(date)) return [];
    seen.add(date);
    return [{ partnership, kind, date }];
  });
}

function earliest(own: readonly Participation[]): IsoDate | undefined {
  return own.some(({ from }) => !from) ? undefined : own.map(({ from }) => from ?? "").sort()[0];
}

function latest(own: readonly Participation[]): IsoDate | undefined {
  return own
    .map(({ until }) => until ?? "")
    .sort()
    .at(-1);
}

function occurrencesOf(
  partnerships: readonly PartnershipOnDate[],
  codesOf: (entry: PartnershipOnDate) => readonly string[],
): Occurrences {
  const uses = new Map<string, PartnershipOnDate[]>();
  for (const entry of partnerships) {
    for (const code of new Set(codesOf(entry))) uses.set(code, [...(uses.get(code) ?? []), entry]);
  }
  const stated = [...uses].map(([code, found]): CodeUse => ({ code, partnerships: found }));
  return {
    stated: stated.sort((a, b) => b.partnerships.length - a.partnerships.length || (a.code < b.code ? -1 : 1)),
    unstated: partnerships.filter((entry) => codesOf(entry).length === 0),
  };
}

import { firstDay, holdsOn, type IsoDate, yearsBefore } from "./dates";

/** One party in one partnership in one period. */
export interface Participation {
  /** Code of the organisation as the source names it; see `municipality` for the one that counts today. */
  readonly organisation: string;
  /** Current municipality that this counts for (ended ones count for their successor); absent for other parties. */
  readonly municipality?: string;
  /** Codes of the governing bodies that take part (code list `orgaan`); empty when the source does not say. */
  readonly bodies: readonly string[];
  /** "deelnemer", "centrumgemeente", "aandeelhouder" ... as the source has it. */
  readonly role: string;
  readonly from?: IsoDate;
  /** First day on which it no longer takes part. */
  readonly until?: IsoDate;
  readonly sharePercent?: number;
  /** Present when it takes part only in a trial. */
  readonly isTried?: true;
}

/** Where a value comes from: set by staff, stated by the source, or derived by a rule. */
export type Origin = "vastgesteld" | "bron" | "afgeleid";

/** A cooperation between governments, and others, laid down somewhere. One record, whatever its versions. */
export interface Partnership {
  readonly id: string;
  readonly name: string;
  /** Full official title, when it differs from the name people use. */
  readonly officialName?: string;
  readonly abbreviation?: string;
  /** Theme codes of both levels ("natuur-en-milieu", "natuur-en-milieu.afval"); empty when not stated. */
  readonly themes: readonly string[];
  readonly themesOrigin?: Origin;
  /** Code of the list `vorm`. */
  readonly legalForm: string;
  /** Code of a sub-type of the form ("centrumregeling"). */
  readonly legalFormSubtype?: string;
  readonly legalFormNote?: string;
  /** Phase that staff or the source gives; absent when it has to be derived: see `phaseOn`. */
  readonly phase?: string;
  readonly phaseOrigin?: Origin;
  readonly phaseNote?: string;
  readonly purpose?: string;
  /** Codes of the list `bevoegdheid`; empty when not stated. */
  readonly powers: readonly string[];
  readonly legalBasis: readonly string[];
  readonly start?: IsoDate;
  /** First day on which it no longer holds. */
  readonly end?: IsoDate;
  /** Periods between start and end in which no version was in force. */
  readonly interruptions: readonly Period[];
  readonly hasAllParticipants: boolean;
  readonly website?: string;
  readonly decisionUrl?: string;
  readonly source: string;
  readonly sourceUrl?: string;
  readonly checkedOn?: IsoDate;
  readonly changedOn?: IsoDate;
  readonly dataOwner?: string;
  readonly remark?: string;
  readonly participations: readonly Participation[];
}

/** From the first day up to, not including, the last. */
export interface Period {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

export const ENDED = "beeindigd";
export const UNKNOWN = "onbekend";

/** True when the partnership has begun, has not ended and is not interrupted on that day. */
export function isInForce(partnership: Partnership, day: IsoDate): boolean {
  const isInterrupted = partnership.interruptions.some(({ from, until }) => holdsOn(day, from, until));
  return holdsOn(day, partnership.start, partnership.end) && !isInterrupted;
}

/** True when the partnership's last day has passed. */
export function hasEnded(partnership: Partnership, day: IsoDate): boolean {
  return partnership.end !== undefined && firstDay(partnership.end) <= day;
}

/**
 * Since when a party is listed, when that is before the partnership's own start. A source that keeps parties from older
 * versions tells by it that the cooperation is older than the start, which is that of the regulation as it is known.
 */
export function listedBeforeStart({ start, participations }: Partnership): IsoDate | undefined {
  if (!start) return undefined;
  const earlier = participations.flatMap(({ from }) =>
    // "2018" does not come before "2018-06-01": it may be the same day
    from && firstDay(from) < firstDay(start) && !start.startsWith(from) ? [from] : [],
  );
  return earlier.sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))[0];
}

/** True when the source is a register: a silence in it is one of those who keep it. */
export function isRegistered({ source }: Pick<Partnership, "source">): boolean {
  return /register/i.test(source);
}

/** A phase and where it comes from. */
export interface PhaseOnDate {
  readonly code: string;
  readonly origin: Origin;
}

/**
 * The phase on a day. What staff or the source gave stands, until the partnership ends. Otherwise it is derived
 * (DATA.md): ended → beeindigd; a Wgr arrangement in force for less than two years → groeifase; longer →
 * stabilisatiefase; everything else, or without a start date → onbekend. The phase says nothing about quality.
 */
export function phaseOn(partnership: Partnership, day: IsoDate, isWgr: boolean): PhaseOnDate {
  if (hasEnded(partnership, day))
    return { code: ENDED, origin: partnership.phase === ENDED ? originOf(partnership) : "afgeleid" };
  // that it has ended was not yet so before its end
  const isEndToCome = partnership.phase === ENDED && partnership.end !== undefined;
  if (partnership.phase && partnership.phase !== UNKNOWN && !isEndToCome) {
    return { code: partnership.phase, origin: originOf(partnership) };
  }
  if (!isWgr || !partnership.start) return { code: UNKNOWN, origin: "afgeleid" };
  const isYoung = firstDay(partnership.start) > yearsBefore(day, 2);
  return { code: isYoung ? "groeifase" : "stabilisatiefase", origin: "afgeleid" };
}

function originOf({ phaseOrigin }: Partnership): Origin {
  return phaseOrigin ?? "vastgesteld";
}

/**
 * Who takes part on a day, one entry per organisation as the source names it. For a partnership that has ended:
 * who took part when it ended.
 */
export function participationsOn(partnership: Partnership, day: IsoDate): readonly Participation[] {
  const { end, participations } = partnership;
  if (!hasEnded(partnership, day)) return participations.filter(({ from, until }) => holdsOn(day, from, until));
  return participations.filter(({ until }) => !until || firstDay(until) === firstDay(end ?? until));
}

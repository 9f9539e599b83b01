import { type AreaCode, isInArea, NETHERLANDS } from "./area";
import { partnershipsOf } from "./counts";
import { firstDay, type IsoDate } from "./dates";
import { compareNames } from "./names";
import { currentCode, type Organisation } from "./organisation";
import type { PartnershipOnDate } from "./snapshot";

type Organisations = ReadonlyMap<string, Organisation>;

/** Municipalities that count for a successor; names, in order. */
export interface Predecessors {
  /** Those that existed on the reference date. */
  readonly existing: readonly string[];
  /** Those that had ended by then and that the source still names. */
  readonly ended: readonly string[];
}

/** Municipalities that existed on a day and do not today; names, in order. */
export interface EndedSince {
  /** Those that count for a successor in the area. */
  readonly succeeded: readonly string[];
  /** Those that were split up and count for none; their place is not known, so only for the whole country. */
  readonly split: readonly string[];
}

/** A municipality that has ended, by name. */
export interface EndedMunicipality {
  readonly name: string;
  /** Which one municipality of today stands for it. */
  readonly successor?: Organisation;
  /** Names of the municipalities of today that took over a part, in order; empty where the data name none. */
  readonly parts: readonly string[];
}

/** What became of a municipality that has ended; undefined for one of today, and for every other code. */
export function endedMunicipality(code: string, organisations: Organisations): EndedMunicipality | undefined {
  const party = organisations.get(code);
  if (party?.kind !== "gemeente" || (!party.existsUntil && !party.successor)) return undefined;
  const today = (part: string) => organisations.get(currentCode(part, organisations));
  const successor = today(code);
  const parts = [...new Set((party.splitInto ?? []).map(today))].filter((part) => part !== undefined);
  return {
    name: party.name,
    ...(successor && !successor.existsUntil && !successor.successor && { successor }),
    parts: namesOf(parts),
  };
}

/**
 * The former municipalities that count for this one in these partnerships: Vijfheerenlanden on a day in 2018 gives
 * Leerdam, Vianen and Zederik as existing.
 */
export function predecessorsWithin(
  partnerships: readonly PartnershipOnDate[],
  municipality: string,
  { organisations, day }: { readonly organisations: Organisations; readonly day: IsoDate },
): Predecessors {
  const participations = partnershipsOf(partnerships, municipality).flatMap((entry) => entry.participations);
  const codes = participations
    .filter((participation) => participation.municipality === municipality)
    .map(({ organisation }) => organisation)
    .filter((code) => code !== municipality);
  const former = [...new Set(codes)].map((code) => organisations.get(code) ?? { code, name: code });
  const exists = (party: Partial<Organisation>) => party.existsUntil !== undefined && day < firstDay(party.existsUntil);
  return { existing: namesOf(former.filter(exists)), ended: namesOf(former.filter((party) => !exists(party))) };
}

/** Which municipalities of a day have ended since, as far as the data know them. */
export function endedSince(day: IsoDate, area: AreaCode, organisations: Organisations): EndedSince {
  const ended = [...organisations.values()].filter(
    ({ kind, existsFrom, existsUntil }) =>
      kind === "gemeente" &&
      existsUntil !== undefined &&
      day < firstDay(existsUntil) &&
      (!existsFrom || firstDay(existsFrom) <= day),
  );
  const successorOf = ({ code }: Organisation) => organisations.get(currentCode(code, organisations));
  const succeeded = ended.filter((party) => {
    const successor = successorOf(party);
    return successor !== party && isInArea(successor?.province ? [successor.province] : [], area);
  });
  const split = area === NETHERLANDS ? ended.filter((party) => successorOf(party) === party) : [];
  return { succeeded: namesOf(succeeded), split: namesOf(split) };
}

function namesOf(parties: readonly Pick<Organisation, "name">[]): string[] {
  return parties.map(({ name }) => name).sort(compareNames);
}

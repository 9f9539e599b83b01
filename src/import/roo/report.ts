import { holdsOn, type IsoDate } from "@/domain/dates";
import type { Row } from "../tables/table";
import { webAddress } from "../text/webAddress";
import type { RooMade } from "./made";
import type { RooPartnership } from "./partnership";

/** What an import of the register read, made and could not place; counts, and ids of what needs a look. */
export interface RooReport {
  readonly day: IsoDate;
  readonly counts: RooCounts;
  /** System ids of versions without title, form or start date. */
  readonly unusable: readonly string[];
  /** First versions of arrangements that ended on the day they started, or before. */
  readonly neverInForce: readonly string[];
  /** Version and participant: listed, but joining on or after the day on which its participation ended. */
  readonly neverJoined: readonly string[];
  /** Version and participant: twice in one list. */
  readonly listedTwice: readonly string[];
  /** Version and address: decisions whose address was repaired or left out. */
  readonly repairedLinks: readonly string[];
  readonly endedWithoutSuccessor: readonly string[];
  readonly withoutProvince: readonly string[];
  /** Current municipalities whose registered area is absent or contradicts the boundaries. */
  readonly withoutArea: readonly string[];
  readonly addedCodes: readonly string[];
}

/** Numbers of one import; "in force" is on the day of the export. */
export interface RooCounts {
  readonly organisationsRead: number;
  readonly arrangementsRead: number;
  readonly partnerships: number;
  readonly partnershipsInForce: number;
  readonly participations: number;
  readonly participationsInForce: number;
  readonly organisations: number;
  /** Of the partnerships in force. */
  readonly derivedThemes: number;
  readonly withoutTheme: number;
}

/** Counts what was made and names what could not be placed. */
export function reportOn(made: RooMade, addedCodes: readonly Row[]): RooReport {
  const { source, chains, partnerships, organisations } = made;
  const used = new Set(partnerships.map(({ id }) => id));
  return {
    day: source.day,
    counts: countsOf(made),
    unusable: source.unusable,
    neverInForce: chains.map(({ firstId }) => firstId).filter((id) => !used.has(`roo-${id}`)),
    neverJoined: partnerships.flatMap(lateAccessions),
    listedTwice: source.arrangements.flatMap(({ systemId, participants }) => {
      const ids = participants.map((participant) => participant.systemId);
      return participants.filter((one, i) => ids.indexOf(one.systemId) !== i).map(({ name }) => `${systemId} ${name}`);
    }),
    repairedLinks: partnerships.flatMap(({ latest }) =>
      latest.decisions.filter((link) => webAddress(link) !== link).map((link) => `${latest.systemId} ${link}`),
    ),
    endedWithoutSuccessor: organisations
      .filter(({ bestaat_tot, opgegaan_in, soort }) => bestaat_tot && !opgegaan_in && soort !== "samenwerkingsorgaan")
      .map(codeAndName),
    withoutProvince: organisations
      .filter(({ soort, bestaat_tot, provincie }) => soort === "gemeente" && !bestaat_tot && !provincie)
      .map(codeAndName),
    withoutArea: organisations
      .filter(({ soort, bestaat_tot, oppervlakte_km2 }) => soort === "gemeente" && !bestaat_tot && !oppervlakte_km2)
      .map(codeAndName),
    addedCodes: addedCodes.map(({ lijst = "", code = "" }) => `${lijst} ${code}`),
  };
}

function countsOf({ source, partnerships, partnershipRows, participations, organisations }: RooMade): RooCounts {
  const { day } = source;
  const isInForce = ({ segments }: RooPartnership) => segments.some(({ from, until }) => holdsOn(day, from, until));
  const inForce = new Set(partnerships.filter(isInForce).map(({ id }) => id));
  const ongoing = participations.filter(
    ({ verband = "", vanaf, tot }) => inForce.has(verband) && holdsOn(day, vanaf, tot),
  );
  const current = partnershipRows.filter(({ id = "" }) => inForce.has(id));
  return {
    organisationsRead: source.organisationCount,
    arrangementsRead: source.arrangements.length + source.unusable.length,
    partnerships: partnerships.length,
    partnershipsInForce: inForce.size,
    participations: participations.length,
    participationsInForce: ongoing.length,
    organisations: organisations.length,
    derivedThemes: current.filter(({ themas_herkomst }) => themas_herkomst === "afgeleid").length,
    withoutTheme: current.filter(({ themas }) => themas === "").length,
  };
}

/** Whoever is in a version that joins only when that version, and with it the participation, is over. */
function lateAccessions({ segments }: RooPartnership): string[] {
  return segments.flatMap(({ version, until }, index) => {
    const next = segments[index + 1];
    const goesOn = new Set(
      next && next.from === until ? next.version.participants.map(({ systemId }) => systemId) : [],
    );
    return version.participants
      .filter(({ since, systemId }) => until !== undefined && since >= until && !goesOn.has(systemId))
      .map(({ name }) => `${version.systemId} ${name}`);
  });
}

function codeAndName({ code = "", naam = "" }: Row): string {
  return `${code} ${naam}`;
}

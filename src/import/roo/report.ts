import { holdsOn, type IsoDate } from "@/domain/dates";
import type { Row } from "../tables/table";
import { webAddress } from "../text/webAddress";
import type { RooPartnership } from "./partnership";
import type { RooExport } from "./records";
import type { VersionChain } from "./versionChains";

/** What an import of the register read, made and could not place; counts, and ids of what needs a look. */
export interface RooReport {
  readonly day: IsoDate;
  readonly organisationsRead: number;
  readonly arrangementsRead: number;
  readonly partnerships: number;
  readonly partnershipsInForce: number;
  readonly participations: number;
  readonly participationsInForce: number;
  readonly organisations: number;
  readonly withoutTheme: number;
  readonly derivedThemes: number;
  readonly unusable: readonly string[];
  readonly neverInForce: readonly string[];
  /** Version and participant: listed, but joining on or after the day on which the arrangement ended for it. */
  readonly neverJoined: readonly string[];
  /** Version and participant: twice in one list. */
  readonly listedTwice: readonly string[];
  readonly repairedLinks: readonly string[];
  readonly endedWithoutSuccessor: readonly string[];
  readonly withoutProvince: readonly string[];
  readonly addedCodes: readonly string[];
}

interface Made {
  readonly source: RooExport;
  readonly chains: readonly VersionChain[];
  readonly partnerships: readonly RooPartnership[];
  readonly partnershipRows: readonly Row[];
  readonly participations: readonly Row[];
  readonly organisations: readonly Row[];
  readonly addedCodes: readonly Row[];
}

/** Counts what was made and names what could not be placed. */
export function reportOn({ source, chains, partnerships, ...rows }: Made): RooReport {
  const { day } = source;
  const inForce = new Set(
    partnerships
      .filter(({ segments }) => segments.some(({ from, until }) => holdsOn(day, from, until)))
      .map(({ id }) => id),
  );
  const isOngoing = ({ verband = "", vanaf, tot }: Row) => inForce.has(verband) && holdsOn(day, vanaf, tot);
  const used = new Set(partnerships.map(({ id }) => id));
  const current = rows.partnershipRows.filter(({ id = "" }) => inForce.has(id));
  return {
    day,
    organisationsRead: source.organisationCount,
    arrangementsRead: source.arrangements.length + source.unusable.length,
    partnerships: partnerships.length,
    partnershipsInForce: inForce.size,
    participations: rows.participations.length,
    participationsInForce: rows.participations.filter(isOngoing).length,
    organisations: rows.organisations.length,
    withoutTheme: current.filter(({ themas }) => themas === "").length,
    derivedThemes: current.filter(({ themas_herkomst }) => themas_herkomst === "afgeleid").length,
    unusable: source.unusable,
    neverInForce: chains.map(({ firstId }) => firstId).filter((id) => !used.has(`roo-${id}`)),
    neverJoined: partnerships.flatMap(({ segments, end }) => lateAccessions(segments, end)),
    listedTwice: source.arrangements.flatMap(({ systemId, participants }) => {
      const ids = participants.map((participant) => participant.systemId);
      return participants.filter((one, i) => ids.indexOf(one.systemId) !== i).map(({ name }) => `${systemId} ${name}`);
    }),
    repairedLinks: partnerships.flatMap(({ latest }) =>
      latest.decisions.filter((link) => webAddress(link) !== link).map((link) => `${latest.systemId} ${link}`),
    ),
    endedWithoutSuccessor: rows.organisations
      .filter(({ bestaat_tot, opgegaan_in, soort }) => bestaat_tot && !opgegaan_in && soort !== "samenwerkingsorgaan")
      .map(({ code = "", naam = "" }) => `${code} ${naam}`),
    withoutProvince: rows.organisations
      .filter(({ soort, bestaat_tot, provincie }) => soort === "gemeente" && !bestaat_tot && !provincie)
      .map(({ code = "", naam = "" }) => `${code} ${naam}`),
    addedCodes: rows.addedCodes.map(({ lijst = "", code = "" }) => `${lijst} ${code}`),
  };
}

function lateAccessions(segments: RooPartnership["segments"], end: IsoDate | undefined): string[] {
  const last = segments.at(-1)?.version;
  if (!last || !end) return [];
  return last.participants.filter(({ since }) => since >= end).map(({ name }) => `${last.systemId} ${name}`);
}

import type { CodeListEntry } from "./codeLists";
import { topTheme } from "./codeLists";
import type { Dataset } from "./dataset";
import { firstDay, type IsoDate } from "./dates";
import type { Facet } from "./filter";
import type { Organisation } from "./organisation";
import {
  ENDED,
  hasEnded,
  isInForce,
  type Participation,
  type Partnership,
  type PhaseOnDate,
  participationsOn,
  phaseOn,
  UNKNOWN,
} from "./partnership";
import { sizeClassOf } from "./sizeClass";

/** A partnership as it is on the reference date, with everything that filters and counts ask of it. */
export interface PartnershipOnDate {
  readonly partnership: Partnership;
  readonly hasEnded: boolean;
  readonly phase: PhaseOnDate;
  readonly participations: readonly Participation[];
  /** Current municipalities that take part, each once, in order of code. */
  readonly members: readonly string[];
  /** Number of different parties; an ended municipality counts as its successor. */
  readonly participantCount: number;
  /** Provinces of its municipalities and provinces that take part themselves, each once, in order of code. */
  readonly provinces: readonly string[];
  /** Per facet every code it answers to: parents included, `onbekend` where nothing is stated. */
  readonly codes: Readonly<Record<Facet, readonly string[]>>;
  /** Present when a trial changes who takes part. */
  readonly isTried?: true;
}

/**
 * All partnerships that have begun by the reference date: those in force and those that have ended. Interrupted ones and
 * ones that have yet to begin are left out. Same order as the dataset.
 */
export function snapshotOn(dataset: Dataset, day: IsoDate): PartnershipOnDate[] {
  const groupOf = parentByCode(dataset.codeLists.vorm);
  return dataset.partnerships
    .filter((partnership) => isInForce(partnership, day) || hasEnded(partnership, day))
    .filter(({ start }) => !start || firstDay(start) <= day)
    .map((partnership) => describe(partnership, { day, organisations: dataset.organisations, groupOf }));
}

type Organisations = ReadonlyMap<string, Organisation>;

interface Surroundings {
  readonly day: IsoDate;
  readonly organisations: Organisations;
  readonly groupOf: ReadonlyMap<string, string>;
}

function describe(partnership: Partnership, { day, organisations, groupOf }: Surroundings): PartnershipOnDate {
  const phase = phaseOn(partnership, day, groupOf.get(partnership.legalForm) === "wgr");
  const { codes, ...parties } = partiesOf(partnership, participationsOn(partnership, day), organisations);
  return {
    partnership,
    hasEnded: phase.code === ENDED,
    phase,
    ...parties,
    codes: {
      theme: orUnknown(partnership.themes.flatMap((code) => [topTheme(code), code])),
      legalForm: [partnership.legalForm, ...(partnership.legalFormSubtype ? [partnership.legalFormSubtype] : [])],
      phase: [phase.code],
      power: orUnknown(partnership.powers),
      ...codes,
    },
  };
}

/** The same partnership with other participations: everything that follows from who takes part is made again. */
export function withParticipations(
  entry: PartnershipOnDate,
  participations: readonly Participation[],
  organisations: Organisations,
): PartnershipOnDate {
  const { codes, ...parties } = partiesOf(entry.partnership, participations, organisations);
  return { ...entry, ...parties, codes: { ...entry.codes, ...codes } };
}

function partiesOf(
  { hasAllParticipants }: Partnership,
  participations: readonly Participation[],
  organisations: Organisations,
) {
  const parties = [...new Set(participations.map(({ municipality, organisation }) => municipality ?? organisation))];
  const members = parties.filter((code) => participations.some(({ municipality }) => municipality === code)).sort();
  const provinces = parties.flatMap((code) => {
    const party = organisations.get(code);
    return party?.kind === "provincie" ? [code] : party?.kind === "gemeente" && party.province ? [party.province] : [];
  });
  const uniqueProvinces = unique(provinces).sort();
  const kinds = parties.map((code) => organisations.get(code)?.kind ?? "overig");
  return {
    participations,
    members,
    participantCount: parties.length,
    provinces: uniqueProvinces,
    codes: {
      kind: orUnknown(kinds),
      body: orUnknown(participations.flatMap(({ bodies }) => bodies)),
      size: [hasAllParticipants ? sizeClassOf(parties.length) : UNKNOWN],
      participant: orUnknown(parties),
      border: [uniqueProvinces.length === 0 ? UNKNOWN : uniqueProvinces.length > 1 ? "over" : "binnen"],
    },
  };
}

function orUnknown(codes: readonly string[]): readonly string[] {
  return codes.length === 0 ? [UNKNOWN] : unique(codes);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function parentByCode(entries: readonly CodeListEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.flatMap(({ code, parent }) => (parent ? [[code, parent] as const] : [])));
}

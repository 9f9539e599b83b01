import type { CodeListEntry, CodeLists } from "@/domain/codeLists";
import type { Dataset } from "@/domain/dataset";
import type { Organisation } from "@/domain/organisation";
import type { Participation, Partnership } from "@/domain/partnership";
import { createRandom } from "./random";

/** Invented for tests: four municipalities in two provinces, one that ended, a province and a water board. */
export const ORGANISATIONS: readonly Organisation[] = [
  { code: "GM0001", name: "Aarle", kind: "gemeente", province: "PV26", inhabitants: 20000, areaKm2: 40 },
  { code: "GM0002", name: "Beekdam", kind: "gemeente", province: "PV26", inhabitants: 50000, areaKm2: 62.5 },
  { code: "GM0003", name: "Coehoorn", kind: "gemeente", province: "PV26", inhabitants: 31000, areaKm2: 12 },
  { code: "GM0004", name: "Drie Súdwolden", kind: "gemeente", province: "PV25", inhabitants: 90000, areaKm2: 210 },
  { code: "GM0099", name: "Oud-Aarle", kind: "gemeente", existsUntil: "2023-01-01", successor: "GM0001" },
  { code: "PV26", name: "Provincie Utrecht", kind: "provincie" },
  { code: "PV25", name: "Provincie Gelderland", kind: "provincie" },
  { code: "WS0001", name: "Waterschap De Proef", kind: "waterschap" },
  { code: "stichting-proef", name: "Stichting Proef", kind: "overig" },
];

const entry = (code: string, name: string, parent?: string, explanation?: string): CodeListEntry => ({
  code,
  name,
  parent,
  explanation,
});

export const CODE_LISTS: CodeLists = {
  thema: [
    entry("natuur-en-milieu", "Natuur en milieu"),
    entry("natuur-en-milieu.afval", "Afval", "natuur-en-milieu"),
    entry("werk", "Werk"),
    entry("wonen", "Wonen"),
  ],
  vormgroep: [
    entry("wgr", "Wet gemeenschappelijke regelingen", undefined, "Samenwerking volgens de wet."),
    entry("privaatrechtelijk", "Privaatrechtelijk"),
    entry("netwerk", "Afspraak en netwerk"),
  ],
  vorm: [
    entry("openbaar-lichaam", "Openbaar lichaam", "wgr", "Een organisatie met een eigen bestuur."),
    entry("regeling-zonder-meer", "Regeling zonder meer", "wgr"),
    entry("centrumregeling", "Centrumregeling", "regeling-zonder-meer"),
    entry("stichting", "Stichting", "privaatrechtelijk"),
    entry("netwerk", "Netwerk", "netwerk"),
  ],
  fase: [
    entry("initiatiefase", "Initiatiefase"),
    entry("groeifase", "Groeifase"),
    entry("stabilisatiefase", "Stabilisatiefase"),
    entry("beeindigd", "Beëindigd"),
    entry("onbekend", "Onbekend"),
  ],
  soort: [
    entry("gemeente", "Gemeente"),
    entry("waterschap", "Waterschap"),
    entry("provincie", "Provincie"),
    entry("overig", "Overig"),
  ],
  orgaan: [
    entry("raad", "Gemeenteraad"),
    entry("college", "College van burgemeester en wethouders"),
    entry("burgemeester", "Burgemeester"),
  ],
  bevoegdheid: [entry("delegatie", "Delegatie"), entry("mandaat", "Mandaat", undefined, "Uitleg van mandaat.")],
};

/** One participation; a municipality counts for itself unless told otherwise. */
export function aParticipation(organisation: string, over: Partial<Participation> = {}): Participation {
  const municipality = organisation.startsWith("GM") ? organisation : undefined;
  return { organisation, municipality, bodies: [], role: "deelnemer", from: "2010-01-01", ...over };
}

/** A partnership of these parties, an openbaar lichaam since 2010 unless told otherwise. */
export function aPartnership(id: string, parties: readonly string[], over: Partial<Partnership> = {}): Partnership {
  return {
    id,
    name: `Samenwerking ${id}`,
    themes: [],
    legalForm: "openbaar-lichaam",
    powers: [],
    legalBasis: [],
    start: "2010-01-01",
    interruptions: [],
    hasAllParticipants: true,
    source: "Proefregister",
    sourceUrl: "https://register.example/1",
    checkedOn: "2026-05-01",
    participations: parties.map((code) => aParticipation(code)),
    ...over,
  };
}

/** A dataset of these partnerships among the invented organisations, without boundaries. */
export function aDataset(partnerships: readonly Partnership[], over: Partial<Dataset> = {}): Dataset {
  return {
    organisations: new Map(ORGANISATIONS.map((organisation) => [organisation.code, organisation])),
    municipalities: ORGANISATIONS.filter(({ kind, existsUntil }) => kind === "gemeente" && !existsUntil),
    partnerships,
    partnershipById: new Map(partnerships.map((partnership) => [partnership.id, partnership])),
    codeLists: CODE_LISTS,
    sources: [{ id: "roo", name: "Proefregister", licence: "CC0", asOf: "2026-05-16" }],
    issues: [],
    ...over,
  };
}

/** Partnerships with random parties, themes, forms and dates; the same for the same seed. */
export function randomPartnerships(seed: number, count: number): Partnership[] {
  const random = createRandom(seed);
  const codes = ORGANISATIONS.map(({ code }) => code).filter((code) => code !== "GM0099");
  return Array.from({ length: count }, (_, i) =>
    aPartnership(`r${i}`, random.some(codes, 0.5), {
      themes: random.some(
        CODE_LISTS.thema.map(({ code }) => code),
        0.3,
      ),
      legalForm: random.pick(CODE_LISTS.vorm.filter(({ code }) => code !== "centrumregeling")).code,
      powers: random.some(["delegatie", "mandaat"], 0.4),
      start: `${2000 + random.whole(28)}-01-01`,
      end: random.next() < 0.2 ? `${2020 + random.whole(10)}-01-01` : undefined,
      hasAllParticipants: random.next() < 0.8,
    }),
  );
}

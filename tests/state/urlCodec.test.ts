import { expect, it } from "vitest";
import { FACETS, NO_CHOICES } from "@/domain/filter";
import { knownProvinces } from "@/domain/provinces";
import { EMBED_PARTS, FIT_PARTS, VIEWS, type Visit } from "@/state/appState";
import { BLANK } from "@/state/home";
import { ANYTHING_KNOWN, knownValuesOf } from "@/state/knownValues";
import { MATRIX_COLUMNS, MATRIX_ORDERS } from "@/state/matrixChoices";
import { visitFromQuery, visitToQuery } from "@/state/urlCodec";
import { aDataset, aPartnership, ORGANISATIONS } from "../helpers/dataset";
import { createRandom, SEEDS } from "../helpers/random";

const TRIALS: Visit["trials"] = [
  { kind: "leave", municipality: "GM0001", partnership: "u10" },
  { kind: "join", municipality: "GM0002", partnership: "roo-1-uit-2" },
  { kind: "merge", municipality: "GM0001", into: "GM0002" },
];
const HOME: Visit = { ...BLANK, area: "PV26", referenceDate: "2026-05-16" };
const KNOWN = knownValuesOf(aDataset([aPartnership("u10", ["GM0001"])]));

it("reads like a sentence and leaves out what is as at home", () => {
  const choices = { ...NO_CHOICES, theme: ["wonen", "werk"], legalForm: ["netwerk"], participant: ["WS0001"] };
  const visit: Visit = { ...HOME, view: "tabel", municipalities: ["GM0001"], choices, text: "afval" };
  expect(visitToQuery(visit, HOME)).toBe(
    "weergave=tabel&gemeente=GM0001&thema=wonen&thema=werk&vorm=netwerk&deelnemer=WS0001&zoek=afval",
  );
  expect(visitToQuery(HOME, HOME)).toBe("");
});

it("ignores unknown and broken values and names each", () => {
  const { visit, issues } = visitFromQuery(
    "weergave=hologram&gebied=PV99&gemeente=GM0001&gemeente=GM9999&verband=u10&thema=ruimtevaart&deelnemer=niemand&peildatum=2026-02-30&utm=x&als=GM0001-uit-u10&als=GM0001-uit-nergens&minstens=-1&tegen=niets&ordening=naam&grenzen=polders",
    HOME,
    KNOWN,
  );
  expect(visit).toEqual({
    ...HOME,
    municipalities: ["GM0001"],
    partnerships: ["u10"],
    trials: TRIALS.slice(0, 1),
    ordering: "naam",
    renderer: undefined,
  });
  expect(issues.map(({ key, value }) => `${key}=${value}`).sort()).toEqual([
    "als=GM0001-uit-nergens",
    "deelnemer=niemand",
    "gebied=PV99",
    "gemeente=GM9999",
    "grenzen=polders",
    "minstens=-1",
    "peildatum=2026-02-30",
    "tegen=niets",
    "thema=ruimtevaart",
    "weergave=hologram",
  ]);
});

it("names the second value of a name that takes one, when it says something else", () => {
  const query =
    "gebied=PV25&gebied=NL&gebied=PV25&weergave=tabel&weergave=kaart&peildatum=2020-01-01&peildatum=2021-01-01&zoek=a&zoek=b&embed=1&embed=1";
  const { visit, issues } = visitFromQuery(query, HOME, KNOWN);
  expect(visit).toMatchObject({ view: "tabel", area: "PV25", referenceDate: "2020-01-01", text: "a" });
  expect(issues).toEqual([
    { key: "zoek", value: "b", problem: "second" },
    { key: "weergave", value: "kaart", problem: "second" },
    { key: "gebied", value: "NL", problem: "second" },
    { key: "peildatum", value: "2021-01-01", problem: "second" },
  ]);
});

it.each([
  "volgorde=bestaatniet",
  "volgorde=--naam",
  "indeling=bestaatniet",
  "peildatum=1899-12-31",
  "vanaf=0001-01-01",
])("reports %s", (query) => {
  const [key, value] = query.split("=");
  const known = knownValuesOf(aDataset([]), VIEWS, { status: "ready", value: [] });
  const { visit, issues } = visitFromQuery(query, HOME, known);
  expect(visitToQuery(visit, HOME)).toBe("");
  expect(issues).toEqual([{ key, value, problem: "unknown" }]);
});

it("takes the beginning of a long text, and says so", () => {
  const { visit, issues } = visitFromQuery(`zoek=${"x".repeat(201)}`, HOME, KNOWN);
  expect(visit.text).toBe("x".repeat(200));
  expect(issues).toMatchObject([{ key: "zoek", problem: "tooLong" }]);
  expect(visitFromQuery(`zoek=${"x".repeat(200)}`, HOME, KNOWN).issues).toEqual([]);
});

it("opens the successor of a municipality that has ended, once, and tells of one that was split", () => {
  const split = { code: "GM0098", name: "Splitdorp", kind: "gemeente", existsUntil: "2021-01-01" } as const;
  const organisations = new Map([...ORGANISATIONS, split].map((party) => [party.code, party]));
  const known = knownValuesOf(aDataset([], { organisations }));
  const query = "gemeente=GM0099&gemeente=GM0001&gemeente=GM0098&deelnemer=GM0099";
  const { visit, issues } = visitFromQuery(query, HOME, known);
  expect(visitToQuery(visit, HOME)).toBe("gemeente=GM0001&deelnemer=GM0001");
  expect(issues.map(({ key, value, ended }) => [key, value, ended?.name, ended?.successor?.name])).toEqual([
    ["deelnemer", "GM0099", "Oud-Aarle", "Aarle"],
    ["gemeente", "GM0099", "Oud-Aarle", "Aarle"],
    ["gemeente", "GM0098", "Splitdorp", undefined],
  ]);
});

it("calls nothing unknown that it cannot look up, because the files could not be had", () => {
  const nothing = { ...aDataset([]), organisations: knownProvinces(), municipalities: [] };
  const query = "gebied=PV25&gemeente=GM0342&verband=u10&deelnemer=WS0001&peildatum=2026-01-01&als=GM0342-uit-u10";
  const { visit, issues } = visitFromQuery(query, HOME, knownValuesOf(nothing));
  expect(issues).toEqual([]);
  expect(visitToQuery(visit, HOME)).toBe(
    "gebied=PV25&gemeente=GM0342&verband=u10&deelnemer=WS0001&peildatum=2026-01-01&als=GM0342-uit-u10",
  );
  const refused = visitFromQuery("gebied=PVX&weergave=hologram", HOME, knownValuesOf(nothing));
  expect(refused.issues).toHaveLength(2);
});

it.each(["javascript:alert(1)", "https://x.example/path", "null", "*", "https://a.example,https://b.example"])(
  "takes no host but an origin: %s",
  (value) => {
    const { visit, issues } = visitFromQuery(`ouder=${encodeURIComponent(value)}`, HOME, KNOWN);
    expect([visit.host, issues.length]).toEqual(["", 1]);
  },
);

it.each([
  "%",
  "thema=%E0%A4%A",
  "=&&=",
  "gemeente",
  `zoek=${"x".repeat(9999)}`,
  "weergave=__proto__&thema=constructor",
])("survives the address %j", (query) => {
  expect(() => visitFromQuery(query, HOME, KNOWN)).not.toThrow();
});

it.each(SEEDS)("gives back every visit that it wrote down (seed %i)", (seed) => {
  const random = createRandom(seed);
  const words = ["a", "b c", "é&=", "zorg-en-gezondheid", "natuur-en-milieu.afval", "+", "%20"];
  const choices = Object.fromEntries(
    FACETS.map((facet) => [facet, random.some(words, 0.3)]),
  ) as unknown as Visit["choices"];
  const visit: Visit = {
    view: random.pick(VIEWS),
    area: random.pick(["NL", "PV26", "PV25"]),
    municipalities: random.some(["GM0001", "GM0002"], 0.5),
    partnerships: random.some(["u10", "roo-1"], 0.5),
    choices,
    text: random.pick(["", "afval", "a & b=c"]),
    referenceDate: random.pick(["2026-05-16", "2020-01-01"]),
    since: random.pick(["", "2019-01-01"]),
    division: random.pick(["", "res-regio"]),
    part: random.pick(FIT_PARTS),
    trials: random.some(TRIALS, 0.5),
    minimum: random.pick([0, 1, 25]),
    isCrossing: random.next() < 0.5,
    order: random.pick(["", "naam", "-deelnemers"]),
    columns: random.pick(MATRIX_COLUMNS),
    ordering: random.pick(MATRIX_ORDERS),
    showsWaterBoards: random.next() < 0.5,
    renderer: random.pick(["svg", "webgl", undefined]),
    isEmbedded: random.next() < 0.5,
    shows: random.some(EMBED_PARTS, 0.5),
    host: random.pick(["", "https://www.provincie.example", "http://localhost:4000"]),
    isGrowing: random.next() < 0.5,
  };
  const { visit: read, issues } = visitFromQuery(visitToQuery(visit, HOME), HOME, ANYTHING_KNOWN);
  expect([read, issues]).toEqual([visit, []]);
});

it("takes out of an address what would turn the order of reading in the words around it", () => {
  const { visit, issues } = visitFromQuery("zoek=%E2%80%AEafval&gemeente=%E2%80%AEabc", HOME, KNOWN);
  expect(visit.text).toBe("afval");
  expect(issues).toMatchObject([{ key: "gemeente", value: "abc" }]);
});

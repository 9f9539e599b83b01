import { expect, it } from "vitest";
import type { Organisation } from "@/domain/organisation";
import { createSearch } from "@/state/search";
import { aDataset, aPartnership, CODE_LISTS } from "../helpers/dataset";

const search = createSearch(
  aDataset([
    aPartnership("vr", ["GM0001"], { name: "Veiligheidsregio Proefland", abbreviation: "VRP" }),
    aPartnership("gd", ["GM0002"], { name: "Gemeentelijke Gezondheidsdienst Proefland" }),
    aPartnership("od", ["GM0002"], { name: "Omgevingsdienst Proefland" }),
    aPartnership("av", ["GM0002"], { name: "Afvalverwijdering", officialName: "Gemeenschappelijke regeling Reinis" }),
  ]),
  [
    { name: "Klein Dorp", municipality: "GM0002" },
    { name: "Aarle", municipality: "GM0001" },
  ],
);
const first = (query: string) => search(query, 5)[0];

it.each([
  ["aarle", "municipality", "GM0001"],
  ["sudwolden", "municipality", "GM0004"],
  ["drie", "municipality", "GM0004"],
  ["Beekdm", "municipality", "GM0002"],
  ["veiligheid", "partnership", "vr"],
  ["vrp", "partnership", "vr"],
  ["veiligheidsrego", "partnership", "vr"],
  ["ggd", "partnership", "gd"],
  ["rud", "partnership", "od"],
  ["reinis", "partnership", "av"],
  ["de proef", "organisation", "WS0001"],
  ["milieu", "theme", "natuur-en-milieu"],
  ["eekdam", "municipality", "GM0002"],
  ["gemeente drie", "municipality", "GM0004"],
  ["proef waterschap", "organisation", "WS0001"],
])("finds %j", (query, kind, code) => {
  expect(first(query)).toMatchObject({ kind, code });
});

it("finds a municipality through a place in it, and tells which place", () => {
  expect(first("klein dorp")).toEqual({ kind: "municipality", code: "GM0002", label: "Beekdam", detail: "Klein Dorp" });
});

it("lists each thing once, and nothing for a query without words", () => {
  const hits = search("aarle", 10).map(({ kind, code }) => `${kind} ${code}`);
  expect(new Set(hits).size).toBe(hits.length);
  expect(search("  ?! ", 5)).toEqual([]);
});

it("puts what is near before what matches as well elsewhere", () => {
  const twins = createSearch(
    aDataset([
      aPartnership("a", [], { name: "Omgevingsdienst A" }),
      aPartnership("b", [], { name: "Omgevingsdienst B" }),
    ]),
    [],
  );
  expect(twins("omgevingsdienst", 2, new Set(["b"])).map(({ code }) => code)).toEqual(["b", "a"]);
  expect(twins("omgevingsdienst", 2, new Set(["a"])).map(({ code }) => code)).toEqual(["a", "b"]);
});

it("puts the beginning of a name before a name that looks like it, and a whole name before a longer one", () => {
  const named = (name: string) => aPartnership(name, [], { name });
  const find = createSearch(
    aDataset([named("Goes"), named("Soest"), named("Utrechtse Heuvelrug"), named("Utrecht")]),
    [],
  );
  expect(find("soes", 1)[0]?.label).toBe("Soest");
  expect(find("utr", 2).map(({ label }) => label)).toEqual(["Utrecht", "Utrechtse Heuvelrug"]);
});

it("knows municipalities and water boards by the names people use", () => {
  const party = (code: string, name: string, kind: Organisation["kind"]) => ({ code, name, kind });
  const organisations = [
    party("GM0796", "'s-Hertogenbosch", "gemeente"),
    party("WS0636", "Hoogheemraadschap De Stichtse Rijnlanden", "waterschap"),
    party("WS0662", "Vallei en Veluwe", "waterschap"),
    party("WS0653", "Wetterskip Fryslân", "waterschap"),
  ];
  const find = createSearch(
    aDataset([], {
      organisations: new Map(organisations.map((organisation) => [organisation.code, organisation])),
      municipalities: organisations.slice(0, 1),
    }),
    [],
  );
  const found = ["den bosch", "hdsr", "waterschap vallei", "vallei waterschap", "waterschap friesland", "rijnland"];
  expect(found.map((query) => find(query, 1)[0]?.code)).toEqual([
    "GM0796",
    "WS0636",
    "WS0662",
    "WS0662",
    "WS0653",
    "WS0636",
  ]);
});

it("puts the near one first though its name is longer and known by its short form only, but no participant", () => {
  const find = createSearch(
    aDataset([
      aPartnership("ver", [], { name: "GGD Verweg" }),
      aPartnership("hier", [], { name: "Gemeentelijke Gezondheidsdienst Regio Beekdam" }),
    ]),
    [],
  );
  expect(find("ggd", 2, new Set(["hier"])).map(({ code }) => code)).toEqual(["hier", "ver"]);
  expect(find("proef", 2, new Set(["WS0001"]))[0]?.code).toBe("WS0001");
  expect(find("drie", 2, new Set(["stichting-proef"]))[0]?.code).toBe("GM0004");
});

it("writes themes as the filters do", () => {
  const thema = [{ code: "afval", name: "afval" }];
  const find = createSearch(aDataset([], { codeLists: { ...CODE_LISTS, thema } }), []);
  expect(find("afval", 1)[0]?.label).toBe("Afval");
});

it("puts what is called exactly that first, whatever it is and however near the others are", () => {
  const thema = [{ code: "afval", name: "afval" }];
  const partnerships = ["Afvalbeheer", "Afvalschap", "Afval Noord"].map((name) => aPartnership(name, [], { name }));
  const find = createSearch(aDataset(partnerships, { codeLists: { ...CODE_LISTS, thema } }), []);
  const near = new Set(["Afvalbeheer", "Afvalschap", "Afval Noord"]);
  expect(find("Afval ", 1, near)[0]).toMatchObject({ kind: "theme", code: "afval" });
  expect(find("afval noord", 1)[0]).toMatchObject({ kind: "partnership", code: "Afval Noord" });
  expect(find("afv", 1, near)[0]?.kind).toBe("partnership");
});

import { expect, it } from "vitest";
import { createSearch } from "@/state/search";
import { aDataset, aPartnership } from "../helpers/dataset";

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

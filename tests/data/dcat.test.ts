// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCsv } from "@/load/parseCsv";
import type { ReadTables } from "@/opendata/dataPackage";
import { openDataFiles } from "@/opendata/openDataFiles";
import { TABLE_FILES } from "@/opendata/tableSpec";

/** What the shapes of DCAT-AP 3.0 and DCAT-AP-NL 3.0 ask of a thing of some kind. */
interface Shape {
  readonly required: readonly string[];
  /** Properties that may stand there once at most. */
  readonly single: readonly string[];
  /** What the things that a property points at must say they are: a validator does not look that up. */
  readonly kinds: Readonly<Record<string, string>>;
}

const EVERYWHERE = { language: "dct:LinguisticSystem", conformsTo: "dct:Standard", license: "dct:LicenseDocument" };
const PARTIES = { creator: "foaf:Agent", publisher: "foaf:Agent", contactPoint: "vcard:Kind" };

const SHAPES: Readonly<Record<string, Shape>> = {
  "dcat:Catalog": {
    required: ["title", "description", "publisher", "contactPoint", "dataset"],
    single: ["publisher", "creator", "contactPoint", "modified", "license", "rights"],
    kinds: { ...EVERYWHERE, ...PARTIES, dataset: "dcat:Dataset" },
  },
  "dcat:Dataset": {
    required: "title description identifier creator publisher contactPoint theme accessRights".split(" "),
    single: ["identifier", "publisher", "contactPoint", "accessRights", "version", "modified"],
    kinds: {
      ...EVERYWHERE,
      ...PARTIES,
      accessRights: "dct:RightsStatement",
      distribution: "dcat:Distribution",
      landingPage: "foaf:Document",
      rights: "dct:RightsStatement",
      spatial: "dct:Location",
      temporal: "dct:PeriodOfTime",
      theme: "skos:Concept",
    },
  },
  "dcat:Distribution": {
    required: ["accessURL", "license"],
    single: ["accessURL", "downloadURL", "license", "format", "mediaType", "modified", "rights"],
    kinds: { ...EVERYWHERE, format: "dct:MediaTypeOrExtent", mediaType: "dct:MediaType" },
  },
  "dct:PeriodOfTime": { required: [], single: ["startDate", "endDate"], kinds: {} },
  "foaf:Agent": { required: ["name"], single: [], kinds: {} },
  "skos:Concept": { required: ["prefLabel"], single: [], kinds: {} },
};

type Thing = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value].flat());
const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null;

/** The thing and all that lies in it. */
function everyThing(thing: Thing): readonly Thing[] {
  return [
    thing,
    ...Object.values(thing)
      .flatMap(listOf)
      .filter(isThing)
      .flatMap((inner) => everyThing(inner)),
  ];
}

/** What is wrong with a thing, in words. */
function troublesOf(thing: Thing): readonly string[] {
  return listOf(thing["@type"]).flatMap((type) => {
    const { required = [], single = [], kinds = {} } = SHAPES[String(type)] ?? {};
    const missing = required.filter((name) => listOf(thing[name]).length === 0).map((name) => `${type} has no ${name}`);
    const many = single.filter((name) => listOf(thing[name]).length > 1).map((name) => `${type} has many ${name}`);
    const others = Object.entries(kinds).flatMap(([name, kind]) =>
      listOf(thing[name])
        .filter((value) => !(isThing(value) && listOf(value["@type"]).includes(kind)))
        .map(() => `${name} of ${type} is no ${kind}`),
    );
    return [...missing, ...many, ...others];
  });
}

const tables = Object.fromEntries(
  TABLE_FILES.map((file) => [file, parseCsv(file, readFileSync(`data/${file}`, "utf8"))]),
) as ReadTables;
const ours = {
  address: "https://kaart.example/data/",
  name: "Provincie Voorbeeld",
  uri: "https://identifier.overheid.nl/tooi/id/provincie/pv99",
  email: "data@kaart.example",
};

describe.each([
  ["as shipped", readFileSync("data/dcat.jsonld", "utf8")],
  ["of a publisher", openDataFiles(tables, ours)["dcat.jsonld"] ?? ""],
])("the catalogue %s", (_, text) => {
  const { "@context": context, ...catalogue } = JSON.parse(text);

  it("has what the shapes of DCAT-AP-NL 3.0 ask, and says of everything what it is", () => {
    const things = everyThing(catalogue);
    expect(things.filter((thing) => thing["@type"] === "dcat:Distribution").length).toBeGreaterThan(10);
    expect([...new Set(things.flatMap(troublesOf))]).toEqual([]);
  });

  it("gives every date a day as its type", () => {
    for (const name of ["modified", "startDate", "endDate"]) expect(context[name]["@type"]).toBe("xsd:date");
    for (const thing of everyThing(catalogue)) {
      for (const name of ["modified", "startDate", "endDate"]) {
        if (name in thing) expect(thing[name]).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
  });
});

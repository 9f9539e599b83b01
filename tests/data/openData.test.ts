// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { type CsvRow, parseCsv } from "@/load/parseCsv";
import { catalogue } from "@/opendata/catalogue";
import { checkTables } from "@/opendata/checkTables";
import { dataPackage, type ReadTables } from "@/opendata/dataPackage";
import { openDataFiles } from "@/opendata/openDataFiles";
import { NO_PUBLISHER, publisherIn } from "@/opendata/publisher";
import { TABLE_FILES, type TableFile } from "@/opendata/tableSpec";
import { columnDescription } from "@/texts/openDataColumns";
import { DATA_PACKAGE_SCHEMA } from "../helpers/dataPackageSchema";

const textOf = (file: string) => readFileSync(`data/${file}`, "utf8");
const tables = Object.fromEntries(TABLE_FILES.map((file) => [file, parseCsv(file, textOf(file))])) as ReadTables;
const made = dataPackage(tables);

/** The shipped tables with one cell of the first row changed. */
function withCell(file: TableFile, column: string, value: string): ReadTables {
  const [first, ...rest] = tables[file].items;
  const changed: CsvRow = { line: first?.line ?? 0, cells: { ...first?.cells, [column]: value } };
  return { ...tables, [file]: { ...tables[file], items: [changed, ...rest] } };
}

describe("the shipped tables", () => {
  it("hold nothing that their schemas do not allow", () => {
    expect(checkTables(tables)).toEqual([]);
  });

  it.each<[TableFile, string, string]>([
    ["samenwerkingsverbanden.csv", "naam", ""],
    ["samenwerkingsverbanden.csv", "vorm", "verzonnen"],
    ["samenwerkingsverbanden.csv", "startdatum", "2019-02-30"],
    ["samenwerkingsverbanden.csv", "startdatum", "30-01-2019"],
    ["samenwerkingsverbanden.csv", "themas", "wonen||werk"],
    ["samenwerkingsverbanden.csv", "website", "javascript:alert(1)"],
    ["deelnames.csv", "aandeel", "140"],
    ["deelnames.csv", "aandeel", "16,33"],
    ["deelnames.csv", "verband", "bestaat-niet"],
    ["organisaties.csv", "inwoners", "-1"],
    ["organisaties.csv", "opgegaan_in", "GM9999"],
    ["woonplaatsen.csv", "gemeente", "Soest"],
  ])("would be caught in %s with %s %j", (file, column, value) => {
    const findings = checkTables(withCell(file, column, value));
    expect(findings[0]).toBe(`${file}:2 ${column}: ${value}`);
  });

  it("would be caught with a key that stands there twice, or a column that is gone", () => {
    const second = tables["organisaties.csv"].items[1]?.cells.code ?? "";
    expect(checkTables(withCell("organisaties.csv", "code", second))).toContain(`organisaties.csv:3 code: ${second}`);
    const table = { ...tables["woonplaatsen.csv"], columns: ["plaats"] };
    expect(checkTables({ ...tables, "woonplaatsen.csv": table })).toEqual(["woonplaatsen.csv:1 gemeente: "]);
  });
});

describe("datapackage.json", () => {
  it("is what npm run data:package makes of the shipped tables, to the byte", () => {
    const files = openDataFiles(tables, publisherIn(textOf("dcat.jsonld")));
    for (const [name, text] of Object.entries(files))
      expect(textOf(name) === text, `run data:package: ${name}`).toBe(true);
  });

  it("has the shape of a Frictionless Data Package", () => {
    const validate = new Ajv({ allErrors: true }).compile(DATA_PACKAGE_SCHEMA);
    expect(validate(JSON.parse(textOf("datapackage.json"))) || validate.errors).toBe(true);
  });

  it("names every shipped data file, and every source", () => {
    const shipped = readdirSync("data").filter((name) => /\.(csv|topojson)$/.test(name));
    expect(made.resources.map(({ path }) => path).sort()).toEqual(shipped.sort());
    expect(made.sources).toHaveLength(tables["bronnen.csv"].items.length);
    for (const { path, sources } of made.resources) expect(sources, path).not.toEqual([]);
  });

  it("explains every column, and takes along a column that someone added", () => {
    for (const file of TABLE_FILES) {
      for (const column of tables[file].columns)
        expect(columnDescription(file, column), `${file} ${column}`).toBeTruthy();
    }
    const table = { ...tables["woonplaatsen.csv"], columns: ["plaats", "gemeente", "eigen"] };
    const { resources } = dataPackage({ ...tables, "woonplaatsen.csv": table });
    const places = resources.find(({ path }) => path === "woonplaatsen.csv");
    expect(places).toMatchObject({ schema: { fields: [{}, {}, { name: "eigen", type: "string" }] } });
  });
});

describe("dcat.jsonld", () => {
  const publisher = {
    address: "https://kaart.example/data/",
    name: "Provincie Voorbeeld",
    uri: "https://identifier.overheid.nl/tooi/id/provincie/pv99",
    email: "data@kaart.example",
  };

  it("describes every file once, with its licence", () => {
    const shipped = JSON.parse(textOf("dcat.jsonld"));
    const files = shipped.dataset.distribution.map((each: Record<string, { "@id": string }>) => {
      expect(each.license?.["@id"]).toMatch(/\/licence\/(CC0|CC_BY_4_0)$/);
      return each.accessURL?.["@id"];
    });
    expect(files).toEqual(["datapackage.json", ...made.resources.map(({ path }) => path)]);
  });

  it("gives every term a meaning", () => {
    const { "@context": context, ...rest } = catalogue(tables, publisher);
    const terms = new Set<string>();
    JSON.stringify(rest, (key, value) => {
      if (/^[a-z]/i.test(key)) terms.add(key);
      return value;
    });
    expect([...terms].filter((term) => !(term in context))).toEqual([]);
  });

  it("speaks of the publisher and the address that are given, and keeps them the next time", () => {
    const text = openDataFiles(tables, publisher)["dcat.jsonld"] ?? "";
    expect(JSON.parse(text)).toMatchObject({
      "@id": "https://kaart.example/data/dcat.jsonld#catalogus",
      publisher: { "@id": publisher.uri, name: "Provincie Voorbeeld" },
      contactPoint: { hasEmail: { "@id": "mailto:data@kaart.example" } },
    });
    expect(publisherIn(text)).toEqual(publisher);
    const again = openDataFiles(tables, publisherIn(openDataFiles(tables, NO_PUBLISHER)["dcat.jsonld"] ?? ""));
    expect(again).toEqual(openDataFiles(tables, NO_PUBLISHER));
  });
});

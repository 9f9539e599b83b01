// @vitest-environment node
import { expect, it } from "vitest";
import { NETWORK_COLUMNS } from "@/import/networks/networkRow";
import { readMergerTable, readMunicipalityTable } from "@/import/roo/supplementTables";
import { readSourceTable } from "@/import/tables/sourceTable";

const read = (text: string) => readSourceTable("lijst.csv", text, ["id", "zekerheid"]);

it("gives the rows of a table that has the columns, whatever else it has and however they are written", () => {
  expect(read("\uFEFFId;Naam;ZEKERHEID\r\nu10;U10;\r\n")).toEqual([{ id: "u10", naam: "U10", zekerheid: "" }]);
});

it.each([
  ["is empty", "\uFEFF\r\n", "empty: lijst.csv"],
  ["has only names of columns", "id;zekerheid\r\n", "rows-missing: lijst.csv"],
  ["misses one column", "id;naam\nu10;U10\n", "columns-missing: lijst.csv: zekerheid"],
  ["is another table", "code;provincie\nGM0344;PV26\n", "columns-missing: lijst.csv: id, zekerheid"],
  ["stops in a row", 'id;zekerheid\nu10;hoog\nu16;"ho', "source-damaged: lijst.csv, regel 3"],
])("refuses a table that %s", (_, text, message) => {
  expect(() => read(text)).toThrow(message);
});

it.each(["deelnemers", "zekerheid", "thema"])("refuses a list of networks without the column %s", (column) => {
  const names = NETWORK_COLUMNS.filter((name) => name !== column).join(";");
  const run = () => readSourceTable("netwerken.csv", `${names}\nu10;U10\n`, NETWORK_COLUMNS);
  expect(run).toThrow(`columns-missing: netwerken.csv: ${column}`);
});

it("takes the tables that go with the register, also with rows that tell nothing", () => {
  expect(readMunicipalityTable("g.csv", "code,provincie\nGM0344,PV26\nSO0910,\n")).toHaveLength(2);
  const mergers = "oude_code,nieuwe_code,opmerking\nGM0053,GM1966|GM1969,grotendeels naar GM1966\n";
  expect(readMergerTable("w.csv", mergers)).toHaveLength(1);
});

it.each([
  ["names of provinces", () => readMunicipalityTable("g.csv", "code,provincie\nGM0344,Utrecht\n"), "GM0344 Utrecht"],
  ["no province at all", () => readMunicipalityTable("g.csv", "code,provincie\nGM0344,\n"), "g.csv"],
  [
    "names of successors",
    () => readMergerTable("w.csv", "oude_code,nieuwe_code,opmerking\nGM0053,Het Hogeland,\n"),
    "GM0053 Het Hogeland",
  ],
])("refuses such a table with %s", (_, run, detail) => {
  expect(run).toThrow(/^codes-wrong/);
  expect(run).toThrow(detail);
});

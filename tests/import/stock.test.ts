// @vitest-environment node
import { expect, it } from "vitest";
import { rooStocks } from "@/import/roo/rooStocks";
import { goneFrom, halved, type Stock } from "@/import/stock";
import { DIVISION_COLUMNS, REGISTER } from "@/import/tables/columns";
import { type DataTables, EMPTY_TABLES } from "@/import/tables/dataTables";
import type { Row } from "@/import/tables/table";
import { divisionStocks } from "@/import/tables/tableStocks";

const held = (...codes: string[]) => new Map(codes.map((code) => [code, `${code} naam`]));
const stock = (earlier: string[], now: string[]): Stock => ({
  subject: "gemeenten",
  earlier: held(...earlier),
  now: held(...now),
});

it("is halved when less than half is left, not at half or when there was nothing", () => {
  const [half, less, first] = [stock(["a", "b"], ["a"]), stock(["a", "b", "c"], ["a"]), stock([], [])];
  expect(halved([half, less, first])).toEqual([less]);
});

it("names what is gone, also when as much came in its place", () => {
  expect(goneFrom(stock(["a", "b"], ["b", "c"]))).toEqual(["a naam"]);
});

function tables(partnerships: readonly Row[], participations: readonly Row[]): DataTables {
  return {
    ...EMPTY_TABLES,
    "samenwerkingsverbanden.csv": { ...EMPTY_TABLES["samenwerkingsverbanden.csv"], rows: partnerships },
    "deelnames.csv": { ...EMPTY_TABLES["deelnames.csv"], rows: participations },
  };
}

it("counts for the register only its own partnerships, and a participation once, whatever its dates", () => {
  const own: Row = { id: "roo-1", naam: "Afval", bron: REGISTER };
  const network: Row = { id: "u10", naam: "U10", bron: "utrecht10.nl", zekerheid: "hoog" };
  const before = tables(
    [own, network],
    [
      { verband: "roo-1", organisatie: "GM0001", vanaf: "2018-01-01" },
      { verband: "roo-1", organisatie: "GM0002", vanaf: "2018-01-01" },
      { verband: "u10", organisatie: "GM0001" },
    ],
  );
  const after = tables([own], [{ verband: "roo-1", organisatie: "GM0001", vanaf: "2019-01-01" }]);
  const gone = rooStocks(before, after).map((one) => [one.subject, ...goneFrom(one)]);
  expect(gone).toEqual([["samenwerkingsverbanden"], ["deelnames", "roo-1 GM0002"], ["organisaties"], ["woonplaatsen"]]);
});

it("counts each division by itself, for a large one would hide the loss of a small one", () => {
  const rows = (indeling: string, ...codes: string[]) =>
    codes.map((gemeente): Row => ({ indeling, regio: "A", gemeente }));
  const table = (...all: Row[]) => ({ columns: DIVISION_COLUMNS, rows: all });
  const before = table(...rows("provincie", "1", "2", "3", "4"), ...rows("res-regio", "1", "2", "3"));
  const after = table(...rows("provincie", "1", "2", "3", "4"), ...rows("res-regio", "1"));
  const less = halved(divisionStocks(before, after));
  expect(less.map((one) => [one.subject, ...goneFrom(one)])).toEqual([["gemeenten in res-regio", "2 A", "3 A"]]);
});

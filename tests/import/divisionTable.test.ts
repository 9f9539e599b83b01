// @vitest-environment node
import { describe, expect, it } from "vitest";
import { divisionTable } from "@/import/divisions/divisionTable";
import { givenDivisions } from "@/import/divisions/givenDivisions";
import { placeMunicipalities } from "@/import/divisions/placeMunicipalities";
import { DIVISION_COLUMNS, REGISTER } from "@/import/tables/columns";
import type { Row, Table } from "@/import/tables/table";
import { aDataset } from "../helpers/dataset";

const DAY = "2026-05-16";
const MUNICIPALITIES = aDataset([]).municipalities;
const EMPTY: Table = { columns: DIVISION_COLUMNS, rows: [] };

describe("the table", () => {
  const place = (region: string, municipality: string, source = `${REGISTER}: x (v)`) => ({
    ...{ region, municipality, source, asOf: DAY },
  });
  const safety = (...places: ReturnType<typeof place>[]) =>
    placeMunicipalities("veiligheidsregio", places, MUNICIPALITIES);
  const keysOf = ({ rows }: Table) => rows.map(({ indeling, regio, gemeente }) => `${indeling} ${regio} ${gemeente}`);

  it("stands in the order of divisions, regions and codes, and is the same when made again", () => {
    const given = givenDivisions([{ gemeente_code: "GM0001", res_regio: "U16" }], MUNICIPALITIES).divisions;
    const made = [...given, safety(place("B", "GM0001"), place("A", "GM0003"), place("A", "GM0002"))];
    const table = divisionTable(EMPTY, made);
    expect(keysOf(table)).toEqual([
      "veiligheidsregio A GM0002",
      "veiligheidsregio A GM0003",
      "veiligheidsregio B GM0001",
      "res-regio RES-regio U16 GM0001",
    ]);
    expect(divisionTable(table, made)).toEqual(table);
  });

  it("keeps divisions that this run does not make, those of staff, and their own columns", () => {
    const rows: readonly Row[] = [
      { indeling: "Wijkteams", regio: "Oost", gemeente: "GM0001", bron: "eigen" },
      { indeling: "res-regio", regio: "RES-regio U16", gemeente: "GM0001", bron: "x (zekerheid hoog)" },
      { indeling: "veiligheidsregio", regio: "A", gemeente: "GM0001", bron: `${REGISTER}: x (v)`, notitie: "let op" },
    ];
    const table = divisionTable({ columns: [...DIVISION_COLUMNS, "Notitie"], rows }, [safety(place("B", "GM0001"))]);
    expect(keysOf(table)).toEqual([
      "veiligheidsregio B GM0001",
      "res-regio RES-regio U16 GM0001",
      "Wijkteams Oost GM0001",
    ]);
    expect([table.columns.at(-1), table.rows[0]?.notitie]).toEqual(["Notitie", "let op"]);
  });

  it("drops its own earlier rows, not those that staff added to fill a hole", () => {
    const rows: readonly Row[] = [
      { indeling: "veiligheidsregio", regio: "A", gemeente: "GM0001", bron: `${REGISTER}: x (v)` },
      { indeling: "veiligheidsregio", regio: "A", gemeente: "GM0002", bron: "gebeld met de regio" },
    ];
    const table = divisionTable({ ...EMPTY, rows }, [safety(place("B", "GM0003"))]);
    expect(keysOf(table)).toEqual(["veiligheidsregio A GM0002", "veiligheidsregio B GM0003"]);
  });

  it("keeps the earlier rows of a division in which nothing could be placed", () => {
    const table = divisionTable(EMPTY, [safety(place("A", "GM0001"))]);
    expect(divisionTable(table, [safety()])).toEqual(table);
  });
});

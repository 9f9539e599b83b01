import type { DivisionCode } from "@/domain/division";
import type { Organisation } from "@/domain/organisation";
import { normaliseCode } from "@/load/normaliseCode";
import { compareText, type Row } from "../tables/table";
import { GIVEN_COLUMNS, type GivenColumn } from "./givenColumns";
import { type MadeDivision, type Placement, placeMunicipalities } from "./placeMunicipalities";

const MUNICIPALITY = "gemeente_code";

/** The divisions of a table with one row per municipality and one column per division, and what was left out. */
export interface GivenDivisions {
  readonly divisions: readonly MadeDivision[];
  /** Codes in the table that are no current municipality. */
  readonly unknown: readonly string[];
  /** Divisions without a filled column: their earlier rows stay. */
  readonly absent: readonly DivisionCode[];
}

/** Reads the table; an empty cell leaves that municipality out of that division. */
export function givenDivisions(rows: readonly Row[], municipalities: readonly Organisation[]): GivenDivisions {
  const current = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
  const coded = rows.map((row) => ({ row, code: normaliseCode(row[MUNICIPALITY] ?? "") }));
  const known = [...new Set(coded.map(({ code }) => code))]
    .sort(compareText)
    .flatMap((code) => current.get(code) ?? []);
  const divisions = GIVEN_COLUMNS.map((given) => {
    const placements = coded.flatMap(({ row, code }) => placementOf(given, code, row[given.column] ?? ""));
    return placeMunicipalities(given.code, placements, known);
  });
  return {
    divisions: divisions.filter(({ rows: made }) => made.length > 0),
    unknown: coded.map(({ code }) => code).filter((code) => !current.has(code)),
    absent: divisions.filter(({ rows: made }) => made.length === 0).map(({ code }) => code),
  };
}

/** Every row tells its certainty: staff and readers have to be able to judge it. */
function placementOf(given: GivenColumn, municipality: string, region: string): Placement[] {
  if (region === "") return [];
  const { source, certainty, asOf } = given.exceptions?.[municipality] ?? given;
  return [{ region: given.prefix + region, municipality, source: `${source} (zekerheid ${certainty})`, asOf }];
}

/** True for the source of a row that came from such a table. */
export function isGivenSource(source: string): boolean {
  return /\(zekerheid (hoog|midden)\)$/.test(source);
}

import { DIVISION_CODES } from "@/domain/division";
import { DIVISION_COLUMNS, REGISTER } from "../tables/columns";
import { compareText, type Row, replaceRows, type Table } from "../tables/table";
import { isGivenSource } from "./givenDivisions";
import type { MadeDivision } from "./placeMunicipalities";
import { PROVINCE_SOURCE } from "./registerDivisions";

const ORDER: readonly string[] = DIVISION_CODES;

/**
 * Puts the divisions in the place of their earlier rows. Other divisions stay, and so do rows that staff added to one of
 * these, recognised by their source, unless the import now places that municipality itself. A division in which nothing
 * could be placed keeps its earlier rows.
 */
export function divisionTable(existing: Table, made: readonly MadeDivision[]): Table {
  const codes = new Set<string>(made.filter(({ rows }) => rows.length > 0).map(({ code }) => code));
  return replaceRows(existing, {
    columns: DIVISION_COLUMNS,
    made: made.flatMap(({ rows }) => rows),
    keyOf: ({ indeling = "", gemeente = "" }) => `${indeling} ${gemeente}`,
    isOwn: ({ indeling = "", bron = "" }) => codes.has(indeling) && isMadeSource(bron),
    compare: (a, b) =>
      orderOf(a) - orderOf(b) ||
      compareText(a.indeling ?? "", b.indeling ?? "") ||
      compareText(a.regio ?? "", b.regio ?? "") ||
      compareText(a.gemeente ?? "", b.gemeente ?? ""),
  });
}

function isMadeSource(source: string): boolean {
  return source.startsWith(`${REGISTER}: `) || source.startsWith(`${PROVINCE_SOURCE}: `) || isGivenSource(source);
}

/** The project's own divisions in their order, those of others after them. */
function orderOf({ indeling = "" }: Row): number {
  const index = ORDER.indexOf(indeling);
  return index < 0 ? ORDER.length : index;
}

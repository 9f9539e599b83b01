import { ImportFault } from "../fault";
import { readSourceTable } from "../tables/sourceTable";
import type { Row } from "../tables/table";

const CODE = /^[A-Z]{2}\d{2,}$/;
const PROVINCE = /^PV\d{2}$/;

/**
 * Rows with the province of each municipality.
 *
 * @throws ImportFault when the table is another one, or holds names in the place of codes
 */
export function readMunicipalityTable(name: string, text: string): readonly Row[] {
  const rows = readSourceTable(name, text, ["code", "provincie"]);
  return checked(name, rows, ({ code = "", provincie = "" }) => ({
    cells: [code, provincie],
    isEmpty: provincie === "",
    isRight: CODE.test(code) && PROVINCE.test(provincie),
  }));
}

/**
 * Rows with the successors of each organisation that has ended.
 *
 * @throws ImportFault when the table is another one, or holds names in the place of codes
 */
export function readMergerTable(name: string, text: string): readonly Row[] {
  const rows = readSourceTable(name, text, ["oude_code", "nieuwe_code", "opmerking"]);
  return checked(name, rows, ({ oude_code = "", nieuwe_code = "" }) => ({
    cells: [oude_code, nieuwe_code],
    isEmpty: nieuwe_code === "",
    isRight: [oude_code, ...nieuwe_code.split("|")].every((code) => CODE.test(code)),
  }));
}

/** All rows, when those that tell something are right and there are such rows. */
function checked(
  name: string,
  rows: readonly Row[],
  look: (row: Row) => { readonly cells: readonly string[]; readonly isEmpty: boolean; readonly isRight: boolean },
): readonly Row[] {
  const told = rows.map(look).filter(({ isEmpty }) => !isEmpty);
  const wrong = told.find(({ isRight }) => !isRight);
  if (wrong) throw new ImportFault("codes-wrong", `${name}: ${wrong.cells.join(" ")}`);
  if (told.length === 0) throw new ImportFault("codes-wrong", name);
  return rows;
}

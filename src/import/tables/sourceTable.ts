import { ImportFault } from "../fault";
import { type Row, readTable } from "./table";

/**
 * The rows of a table that someone hands to an import. A column that is absent would silently empty a column of ours,
 * and a table without rows all of them: then nothing is imported. A column may be empty.
 *
 * @param columns names in lower case that have to be there
 * @throws ImportFault `empty`, `source-damaged`, `columns-missing` or `rows-missing`, with the name of the file
 */
export function readSourceTable(name: string, text: string, columns: readonly string[]): readonly Row[] {
  if (text.replace(/^\uFEFF/, "").trim() === "") throw new ImportFault("empty", name);
  const table = readTable(name, text, "source-damaged");
  const present = new Set(table.columns.map((column) => column.toLowerCase()));
  const missing = columns.filter((column) => !present.has(column));
  if (missing.length > 0) throw new ImportFault("columns-missing", `${name}: ${missing.join(", ")}`);
  if (table.rows.length === 0) throw new ImportFault("rows-missing", name);
  return table.rows;
}

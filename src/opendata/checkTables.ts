import { isIsoDate } from "@/domain/dates";
import type { CsvRow } from "@/load/parseCsv";
import type { ColumnSpec } from "./columnSpec";
import { allowedWords, type ReadTables } from "./dataPackage";
import { TABLE_FILES, type TableFile } from "./tableSpec";
import { TABLES } from "./tables";

/** Everything in the tables that their description does not allow: "deelnames.csv:12 aandeel: 140". */
export function checkTables(tables: ReadTables): string[] {
  return TABLE_FILES.flatMap((file) => [
    ...missingColumns(file, tables),
    ...wrongCells(file, tables),
    ...doubleKeys(file, tables),
    ...deadReferences(file, tables),
  ]);
}

/** The described columns stand first, in the described order; a file may have others after them. */
function missingColumns(file: TableFile, tables: ReadTables): string[] {
  return TABLES[file].columns.flatMap(({ name }, place) => {
    const found = tables[file].columns[place] ?? "";
    return found === name ? [] : [finding(file, 1, name, found)];
  });
}

function wrongCells(file: TableFile, tables: ReadTables): string[] {
  return TABLES[file].columns.flatMap((column) => {
    const isGood = cellCheck(column, tables);
    return tables[file].items.flatMap((row) => {
      const cell = cellOf(row, column.name);
      return isGood(cell) ? [] : [finding(file, row.line, column.name, cell)];
    });
  });
}

/** Made once per column, because it is asked for every row. */
function cellCheck(column: ColumnSpec, tables: ReadTables): (cell: string) => boolean {
  const { type, isRequired, isLink, isDate, pattern, minimum = -Infinity, maximum = Infinity } = column;
  const words = allowedWords(column, tables);
  const whole = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`);
  return (cell) => {
    if (cell === "") return !isRequired;
    if (words && !words.includes(cell)) return false;
    if (whole && !whole.test(cell)) return false;
    if (isDate && !isIsoDate(cell)) return false;
    if (isLink && !URL.canParse(cell)) return false;
    if (type === "string") return true;
    const isNumber = type === "integer" ? /^-?\d+$/.test(cell) : /^-?\d+(\.\d+)?$/.test(cell);
    return isNumber && Number(cell) >= minimum && Number(cell) <= maximum;
  };
}

function doubleKeys(file: TableFile, tables: ReadTables): string[] {
  const { key } = TABLES[file];
  if (key.length === 0) return [];
  const seen = new Set<string>();
  return tables[file].items.flatMap((row) => {
    const value = key.map((name) => cellOf(row, name)).join(" ");
    const isNew = !seen.has(value);
    seen.add(value);
    return isNew ? [] : [finding(file, row.line, key.join("+"), value)];
  });
}

function deadReferences(file: TableFile, tables: ReadTables): string[] {
  return TABLES[file].references.flatMap(({ column, table, key }) => {
    const known = new Set(tables[table].items.map((row) => cellOf(row, key)));
    return tables[file].items.flatMap((row) => {
      const cell = cellOf(row, column);
      return cell === "" || known.has(cell) ? [] : [finding(file, row.line, column, cell)];
    });
  });
}

function cellOf({ cells }: CsvRow, name: string): string {
  return cells[name] ?? "";
}

function finding(file: TableFile, line: number, column: string, value: string): string {
  return `${file}:${line} ${column}: ${value}`;
}

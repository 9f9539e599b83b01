import { type CsvRow, parseCsv } from "@/load/parseCsv";
import { writeCsv } from "@/load/writeCsv";
import { ImportFault } from "../fault";

/** Cells by column name; a column that is absent is an empty cell. */
export type Row = Readonly<Record<string, string>>;

/** A data file in memory. */
export interface Table {
  /** As they are written in the file. */
  readonly columns: readonly string[];
  /** Cells by column name in lower case. */
  readonly rows: readonly Row[];
}

/**
 * Reads one of the project's own tables. An import writes the whole file anew, so a row that cannot be read would be
 * lost: then nothing is imported.
 *
 * @throws ImportFault `table-damaged` or `source-damaged`, with file and line
 */
export function readTable(
  file: string,
  text: string,
  kind: "table-damaged" | "source-damaged" = "table-damaged",
): Table {
  const { columns, items, issues } = parseCsv(file, text);
  const [issue] = issues;
  if (issue) throw new ImportFault(kind, `${file}, regel ${issue.line}`);
  return { columns, rows: items.map(({ cells }: CsvRow) => cells) };
}

/** The table as the text of its file. */
export function writeTable({ columns, rows }: Table): string {
  const keyed = rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name.toLowerCase()] ?? ""])));
  return writeCsv(columns, keyed);
}

/** What an import puts in the place of its earlier rows. */
export interface Replacement {
  /** Columns that the import knows; any other column of the file belongs to the people who keep it. */
  readonly columns: readonly string[];
  readonly made: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** True for rows that an earlier run of the same import made. */
  readonly isOwn: (row: Row) => boolean;
  /** Cells of the earlier row that stay, although the import knows their column. */
  readonly keep?: (made: Row, earlier: Row) => Row;
  readonly compare: (a: Row, b: Row) => number;
}

/** Replaces the rows of an import; rows of others, and columns that the import does not know, stay. */
export function replaceRows(existing: Table, replacement: Replacement): Table {
  const { columns, made, keyOf, isOwn, keep, compare } = replacement;
  const known = new Set(columns);
  const extra = existing.columns.filter((name) => !known.has(name.toLowerCase()));
  const earlierByKey = new Map(existing.rows.map((row) => [keyOf(row), row]));
  const madeKeys = new Set(made.map(keyOf));
  const others = existing.rows.filter((row) => !isOwn(row) && !madeKeys.has(keyOf(row)));
  const merged = made.map((row): Row => {
    const earlier = earlierByKey.get(keyOf(row));
    if (!earlier) return row;
    const own = Object.fromEntries(extra.map((name) => [name.toLowerCase(), earlier[name.toLowerCase()] ?? ""]));
    return { ...row, ...own, ...keep?.(row, earlier) };
  });
  return { columns: [...columns, ...extra], rows: [...merged, ...others].sort(compare) };
}

/** Order by code of the characters, the same on every computer. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

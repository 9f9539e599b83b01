import Papa from "papaparse";
import type { Issue, Read } from "@/domain/issue";

/** One data row: its cells by column name, trimmed, and the line on which it starts. */
export interface CsvRow {
  /** 1-based, as a text editor shows it; the header is line 1. */
  readonly line: number;
  /** By column name in lower case. An absent or empty cell is "". */
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows of a table, its column names as they are written in the file, and what could not be a row. */
export interface CsvTable extends Read<CsvRow> {
  readonly columns: readonly string[];
}

/**
 * Splits CSV text into rows; what cannot be a row becomes an issue, nothing throws.
 *
 * Lines are counted here, because papaparse numbers rows: a quoted line break or a blank line would shift every number
 * after it. The separator is the one of `;`, tab and `,` that comes first in that order in the header line, because
 * papaparse's own guess fails on short files. Column names are matched without regard to case and surrounding space.
 */
export function parseCsv(file: string, text: string): CsvTable {
  const source = text.replace(/^\uFEFF/, ""); // Excel starts its files with a byte order mark
  const delimiter = separatorOf(source);
  // rows in one go: a callback per row takes twice as long, most of it papaparse's own
  const { data, errors } = Papa.parse<string[]>(source, { delimiter });
  const unclosed = new Set(errors.flatMap(({ type, row }) => (type === "Quotes" ? [row] : [])));
  const items: CsvRow[] = [];
  const issues: Issue[] = [];
  let columns: readonly string[] | undefined;
  let keys: readonly string[] = [];
  let line = 1;

  data.forEach((cells, row) => {
    const values = cells.map((value) => value.trim());
    const problem = problemWith(values, columns, unclosed.has(row));
    if (problem) {
      issues.push({ file, line, column: "", effect: "rejected", problem, value: values.join(delimiter) });
    } else if (values.some((value) => value !== "")) {
      if (columns) items.push({ line, cells: cellsOf(keys, values) });
      else {
        columns = values;
        keys = values.map((name) => name.toLowerCase());
      }
    }
    line += 1 + lineBreaksIn(cells);
  });
  return { columns: columns ?? [], items, issues };
}

/** Splits a cell that holds several values ("wonen|werk"); empty parts are left out. */
export function splitValues(cell: string | undefined): string[] {
  return (cell ?? "")
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A loop, because this runs for every row and building it from pairs takes several times as long. */
function cellsOf(keys: readonly string[], values: readonly string[]): Record<string, string> {
  const cells: Record<string, string> = {};
  for (let i = 0; i < keys.length; i++) cells[keys[i] ?? ""] = values[i] ?? "";
  return cells;
}

function separatorOf(source: string): string {
  const header = /^[^\r\n]*/.exec(source)?.[0] ?? "";
  return [";", "\t"].find((separator) => header.includes(separator)) ?? ",";
}

/** Too few cells is no problem: spreadsheets leave out the empty cells at the end of a row. */
function problemWith(
  values: readonly string[],
  columns: readonly string[] | undefined,
  isUnclosed: boolean,
): Issue["problem"] | undefined {
  if (isUnclosed) return "quote-unclosed";
  if (columns && values.slice(columns.length).some((value) => value !== "")) return "row-too-long";
  return undefined;
}

/** Counts the line breaks within cells: CRLF, LF and CR alike. */
function lineBreaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes("\n") || cell.includes("\r")) count += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
  }
  return count;
}

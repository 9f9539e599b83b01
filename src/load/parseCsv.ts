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
  const items: CsvRow[] = [];
  const issues: Issue[] = [];
  let columns: readonly string[] | undefined;
  let keys: readonly string[] = [];
  let line = 1;
  let start = 0;

  Papa.parse<string[]>(source, {
    delimiter: separatorOf(source),
    step: ({ data, errors, meta }) => {
      const values = data.map((value) => value.trim());
      const problem = problemWith(values, columns, errors);
      if (problem) {
        issues.push({ file, line, column: "", effect: "rejected", problem, value: values.join(meta.delimiter) });
      } else if (values.some((value) => value !== "")) {
        if (columns) items.push({ line, cells: cellsOf(keys, values) });
        else {
          columns = values;
          keys = values.map((name) => name.toLowerCase());
        }
      }
      line += lineBreaks(source, start, meta.cursor);
      start = meta.cursor;
    },
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
  errors: readonly Papa.ParseError[],
): Issue["problem"] | undefined {
  if (errors.some(({ type }) => type === "Quotes")) return "quote-unclosed";
  if (columns && values.slice(columns.length).some((value) => value !== "")) return "row-too-long";
  return undefined;
}

/** Counts CRLF, LF and CR alike between two positions, without copying the text. */
function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) count++;
  }
  return count;
}

import Papa from "papaparse";
import type { Issue, Read } from "@/domain/issue";
import { hasUnseen, withoutUnseen, withUnseenShown } from "@/domain/unseenSigns";
import { type CutRow, isQuoteError, recoverRows } from "./recoverRows";

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
 * Splits CSV text into rows; what cannot be a row becomes an issue, nothing throws. A row with a stray quote costs only
 * itself (`recoverRows`), a sign that nobody sees only itself.
 *
 * Lines are counted here, because papaparse numbers rows: a quoted line break or a blank line would shift every number
 * after it. The separator is the one of `;`, tab and `,` that comes first in that order in the header line, because
 * papaparse's own guess fails on short files. Column names are matched without regard to case and surrounding space.
 */
export function parseCsv(file: string, text: string): CsvTable {
  const source = text.replace(/^\uFEFF/, ""); // Excel starts its files with a byte order mark
  const delimiter = separatorOf(source);
  // rows in one go: a callback per row takes twice as long, most of it papaparse's own
  const { data, errors, meta } = Papa.parse<string[]>(source, { delimiter });
  const damaged = new Set(errors.filter(isQuoteError).map(({ row }) => row));
  const rows =
    damaged.size === 0
      ? withLines(data)
      : recoverRows(
          source,
          { delimiter, newline: meta.linebreak },
          data.filter((_, row) => !damaged.has(row)),
        );
  const items: CsvRow[] = [];
  const issues: Issue[] = [];
  let columns: readonly string[] | undefined;
  let keys: readonly string[] = [];
  const isClean = !hasUnseen(source); // asked once: nearly every file is

  for (const { line, cells, damage } of rows) {
    const values = isClean ? cells.map((value) => value.trim()) : cells.map((value) => withoutUnseen(value).trim());
    const problem = problemWith(values, columns, damage);
    if (problem) {
      const value = withUnseenShown(damage ?? cells.join(delimiter).trim());
      issues.push({ file, line, column: "", effect: "rejected", problem, value });
      if (!columns) break; // the line with the names: without it nothing below can be understood
      continue;
    }
    if (!isClean) issues.push(...unseenIn(cells, columns ?? values).map((issue) => ({ ...issue, file, line })));
    if (values.some((value) => value !== "")) {
      if (columns) items.push({ line, cells: cellsOf(keys, values) });
      else {
        columns = values;
        keys = values.map((name) => name.toLowerCase());
      }
    }
  }
  const last = items.at(-1);
  if (last && !damaged.has(data.length - 1) && isCutOff(source, data)) {
    const value = withUnseenShown(data.at(-1)?.join(delimiter) ?? "");
    issues.push({ file, line: last.line, column: "", effect: "kept", problem: "row-cut-off", value });
  }
  return { columns: columns ?? [], items, issues };
}

/** Splits a cell that holds several values ("wonen|werk"); empty parts are left out. */
export function splitValues(cell: string | undefined): string[] {
  return (cell ?? "")
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A remark on each cell that holds signs that nobody sees; they are left out of it. */
function unseenIn(cells: readonly string[], columns: readonly string[]): Omit<Issue, "file" | "line">[] {
  return cells.flatMap((cell, index) => {
    if (!hasUnseen(cell)) return [];
    const value = withUnseenShown(cell).trim();
    return [{ column: columns[index] ?? "", value, problem: "signs-unseen", effect: "repaired" }];
  });
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

/** The line on which each row begins. */
function* withLines(data: readonly string[][]): Generator<CutRow> {
  let line = 1;
  for (const cells of data) {
    yield { line, cells };
    line += 1 + lineBreaksIn(cells);
  }
}

/** Too few cells is no problem: spreadsheets leave out the empty cells at the end of a row. */
function problemWith(
  values: readonly string[],
  columns: readonly string[] | undefined,
  damage: string | undefined,
): Issue["problem"] | undefined {
  if (damage !== undefined) return "quote-unclosed";
  if (columns && values.slice(columns.length).some((value) => value !== "")) return "row-too-long";
  return undefined;
}

/** Whole rows, the names included, that tell how long a row is. */
const ENOUGH_ROWS = 3;

/** True when the text stops without a line break, in a row that is shorter than all others. */
function isCutOff(source: string, data: readonly (readonly string[])[]): boolean {
  if (/[\r\n]$/.test(source) || data.length <= ENOUGH_ROWS) return false;
  const last = data.at(-1)?.length ?? 0;
  return data.every(({ length }, row) => row === data.length - 1 || length > last);
}

/** Counts the line breaks within cells: CRLF, LF and CR alike. */
function lineBreaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes("\n") || cell.includes("\r")) count += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
  }
  return count;
}

import { isIsoDate, type IsoDate } from "@/domain/dates";
import type { Issue, Problem } from "@/domain/issue";
import { type CsvRow, type CsvTable, splitValues } from "./parseCsv";

/** Reads the cells of one row; whatever cannot be used becomes an issue and is left out of the value. */
export interface RowReader {
  readonly line: number;
  /** The cell as it stands; undefined when empty. Text that looks like markup or a formula is kept and reported. */
  text: (column: string) => string | undefined;
  /** The values of a cell such as "wonen|werk". */
  values: (column: string) => string[];
  date: (column: string) => IsoDate | undefined;
  /** A link that begins with http:// or https://, never another scheme. */
  link: (column: string) => string | undefined;
  /** A number of at least 0, with decimal comma or point. */
  number: (column: string) => number | undefined;
  /** The values of a cell that are known codes; all of them when there is no list to know them by. */
  codes: (column: string, known: ReadonlySet<string> | undefined) => string[];
  report: (column: string, problem: Problem, effect: Issue["effect"], value?: string) => void;
}

/** A reader for one row that adds its findings to `issues`. */
export function createRowReader(file: string, row: CsvRow, issues: Issue[]): RowReader {
  const { line, cells } = row;
  const cell = (column: string) => cells[column] ?? "";
  const report: RowReader["report"] = (column, problem, effect, value = cell(column)) => {
    issues.push({ file, line, column, value, problem, effect });
  };
  /** The cell if it passes; otherwise reported and left out. */
  const checked = (column: string, isGood: (text: string) => boolean, problem: Problem) => {
    const text = cell(column);
    if (text === "") return undefined;
    if (isGood(text)) return text;
    report(column, problem, "repaired");
    return undefined;
  };
  return {
    line,
    report,
    text: (column) => {
      const text = cell(column);
      if (/^[=+@]|^-(?![\s\d])/.test(text)) report(column, "formula-like", "kept");
      if (/<[a-z!/]/i.test(text)) report(column, "markup", "kept");
      return text === "" ? undefined : text;
    },
    values: (column) => splitValues(cell(column)),
    date: (column) => checked(column, isIsoDate, "date-impossible"),
    link: (column) => checked(column, isSafeLink, "link-unsafe"),
    number: (column) => {
      const text = checked(column, (value) => !Number.isNaN(toNumber(value)), "number-impossible");
      return text === undefined ? undefined : toNumber(text);
    },
    codes: (column, known) =>
      splitValues(cell(column)).filter((code) => {
        const isKnown = known?.has(code) ?? true;
        if (!isKnown) report(column, "code-unknown", "repaired", code);
        return isKnown;
      }),
  };
}

/** True for a complete address that begins with http:// or https://. */
export function isSafeLink(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
}

/** Required columns that the table lacks, as issues; a table that lacks one cannot be read. */
export function missingColumns(file: string, table: CsvTable, required: readonly string[]): Issue[] {
  const present = new Set(table.columns.map((name) => name.toLowerCase()));
  return required
    .filter((column) => !present.has(column))
    .map((column) => ({ file, line: 1, column, value: "", problem: "column-missing", effect: "rejected" }));
}

/** "16,33" and "16.33" give 16.33; anything else than digits with at most one mark gives NaN. */
function toNumber(text: string): number {
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}

import { dateInCell, type IsoDate } from "@/domain/dates";
import type { Issue, Problem } from "@/domain/issue";
import { type CsvRow, type CsvTable, splitValues } from "./parseCsv";

/**
 * Reads the cells of one row; whatever cannot be used becomes an issue and is left out of the value. A class, because
 * thousands are made while loading and closures per row cost more than the reading itself.
 */
export class RowReader {
  private readonly file: string;
  private readonly row: CsvRow;
  private readonly issues: Issue[];

  constructor(file: string, row: CsvRow, issues: Issue[]) {
    this.file = file;
    this.row = row;
    this.issues = issues;
  }

  get line(): number {
    return this.row.line;
  }

  report(column: string, problem: Problem, effect: Issue["effect"], value = this.cell(column)): void {
    this.issues.push({ file: this.file, line: this.row.line, column, value, problem, effect });
  }

  /** The cell as it stands; undefined when empty. Text that looks like markup or a formula is kept and reported. */
  text(column: string): string | undefined {
    const text = this.cell(column);
    if (text === "") return undefined;
    if (isFormulaLike(text)) this.report(column, "formula-like", "kept");
    if (text.includes("<") && /<[a-z!/]/i.test(text)) this.report(column, "markup", "kept");
    return text;
  }

  /** The values of a cell such as "wonen|werk". */
  values(column: string): string[] {
    return splitValues(this.cell(column));
  }

  /** A date as ISO text, also when a Dutch spreadsheet wrote it as "1-3-2024". */
  date(column: string): IsoDate | undefined {
    const text = this.cell(column);
    const date = text === "" ? undefined : dateInCell(text);
    if (text !== "" && date === undefined) this.report(column, "date-impossible", "repaired");
    return date;
  }

  /** A link that begins with http:// or https://, never another scheme. */
  link(column: string): string | undefined {
    return this.checked(column, isSafeLink, "link-unsafe");
  }

  /** A number of at least 0, with decimal comma or point. */
  number(column: string): number | undefined {
    const text = this.checked(column, isNumber, "number-impossible");
    return text === undefined ? undefined : Number(text.replace(",", "."));
  }

  /** A percentage that the row cannot do without: 0 to 100, with decimal comma or point. */
  percentage(column: string): number | undefined {
    const text = this.cell(column);
    const value = isNumber(text) ? Number(text.replace(",", ".")) : Number.NaN;
    if (value <= 100) return value;
    this.report(column, text === "" ? "value-missing" : "percentage-impossible", "rejected");
    return undefined;
  }

  /** The values of a cell that are known codes; all of them when there is no list to know them by. */
  codes(column: string, known: ReadonlySet<string> | undefined): string[] {
    const codes = this.values(column);
    return known ? codes.filter((code) => this.isKnown(column, code, known)) : codes;
  }

  private cell(column: string): string {
    return this.row.cells[column] ?? "";
  }

  /** The cell if it passes; otherwise reported and left out. */
  private checked(column: string, isGood: (text: string) => boolean, problem: Problem): string | undefined {
    const text = this.cell(column);
    if (text === "") return undefined;
    if (isGood(text)) return text;
    this.report(column, problem, "repaired");
    return undefined;
  }

  private isKnown(column: string, code: string, known: ReadonlySet<string>): boolean {
    if (!known.has(code)) this.report(column, "code-unknown", "repaired", code);
    return known.has(code);
  }
}

/** True for a complete address that begins with http:// or https://. */
export function isSafeLink(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
}

/** Required columns that the table lacks, as issues; a table that lacks one cannot be read. Without any it is empty. */
export function missingColumns(file: string, table: CsvTable, required: readonly string[]): Issue[] {
  if (table.columns.length === 0 && table.issues.length === 0) {
    return [{ file, line: 0, column: "", value: "", problem: "file-empty", effect: "rejected" }];
  }
  const present = new Set(table.columns.map((name) => name.toLowerCase()));
  return required
    .filter((column) => !present.has(column))
    .map((column) => ({ file, line: 1, column, value: "", problem: "column-missing", effect: "rejected" }));
}

/** A spreadsheet could run it as a formula; a dash before a word or number of a list is just a dash. */
function isFormulaLike(text: string): boolean {
  return /^[=+@]|^-(?![\s\d])/.test(text);
}

/** "16,33", "16.33" and "16". */
function isNumber(text: string): boolean {
  return /^\d+([.,]\d+)?$/.test(text);
}

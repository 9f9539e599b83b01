import type { CodeListName } from "@/domain/codeLists";

/** What one column of a data file may hold. */
export interface ColumnSpec {
  readonly name: string;
  readonly type: "string" | "number" | "integer";
  /** The cell may not be empty. */
  readonly isRequired?: true;
  /** Regular expression that the whole cell matches. */
  readonly pattern?: string;
  /** A complete web address. */
  readonly isLink?: true;
  /** A day, month or year that is on the calendar. */
  readonly isDate?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The cell holds one code of this list. */
  readonly codeList?: CodeListName;
  /** The cell holds one of these words. */
  readonly words?: readonly string[];
}

type Options = Omit<ColumnSpec, "name" | "type">;

/** A column that must be filled. */
export const REQUIRED = { isRequired: true } as const;

/** Any text. */
export function text(name: string, options: Options = {}): ColumnSpec {
  return { name, type: "string", ...options };
}

/** A calendar date, with day, month or year precision: the sources do not always know the day. */
export function date(name: string, options: Options = {}): ColumnSpec {
  return text(name, { isDate: true, pattern: "\\d{4}(-\\d{2}(-\\d{2})?)?", ...options });
}

/** Codes or names with "|" between them. */
export function list(name: string): ColumnSpec {
  return text(name, { pattern: "[^|]+(\\|[^|]+)*" });
}

/** A complete address that begins with http:// or https://. */
export function link(name: string): ColumnSpec {
  return text(name, { isLink: true, pattern: "https?://\\S+" });
}

/** One code of a code list. */
export function code(name: string, codeList: CodeListName, options: Options = {}): ColumnSpec {
  return text(name, { codeList, ...options });
}

/** One of a few words. */
export function word(name: string, words: readonly string[], options: Options = {}): ColumnSpec {
  return text(name, { words, ...options });
}

/** A number of at least 0, with a decimal point. */
export function number(name: string, options: Options = {}): ColumnSpec {
  return { name, type: "number", minimum: 0, ...options };
}

/** A share of at most a hundred per cent. */
export function percentage(name: string, options: Options = {}): ColumnSpec {
  return number(name, { maximum: 100, ...options });
}

/** A whole number of at least 0. */
export function whole(name: string, options: Options = {}): ColumnSpec {
  return { name, type: "integer", minimum: 0, ...options };
}

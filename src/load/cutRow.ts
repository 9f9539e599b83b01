/** How the cells and rows of a table are kept apart. */
export interface CsvFormat {
  readonly separator: string;
  readonly newline: string;
  /** A whole cell, with quotes or without. */
  readonly cell: RegExp;
  /** A quote that can be the last of a cell. */
  readonly lastQuote: RegExp;
}

/** One row of a table. */
export interface CutRow {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly end: number;
  /** False when a quote in it is never closed, or closed within a cell. */
  readonly isSound: boolean;
}

/**
 * How a table is written. The separator is the one of `;`, tab and `,` that comes first in that order in the line with
 * the names, because a guess from its rows fails on short files.
 */
export function formatOf(text: string): CsvFormat {
  const names = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const separator = [";", "\t"].find((each) => names.includes(each)) ?? ",";
  const newline = text.includes("\n") ? "\n" : "\r"; // of CRLF the LF; the CR goes with the space around a cell
  const after = `[^\\S${newline}]*?(?=${separator}|${newline}|$)`;
  return {
    separator,
    newline,
    cell: new RegExp(`"([^"]*(?:""[^"]*)*)"${after}|(?!")([^${separator}${newline}]*)`, "y"),
    lastQuote: new RegExp(`"${after}`, "g"),
  };
}

/**
 * Cuts the row that begins here, as RFC 4180 has it. Not by papaparse, which is a twentieth of all script that the first
 * map waits for, most of it for other work; the tests hold the two against each other.
 */
export function cutRow(text: string, start: number, format: CsvFormat): CutRow {
  const found = text.indexOf(format.newline, start);
  const end = found < 0 ? text.length : found;
  const line = text.slice(start, end);
  if (line.includes('"')) return cutQuoted(text, start, format);
  return { cells: withoutReturn(line).split(format.separator), end: end + 1, isSound: true };
}

function cutQuoted(text: string, start: number, { separator, cell, lastQuote }: CsvFormat): CutRow {
  const cells: string[] = [];
  let isSound = true;
  let at = start;
  for (;;) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    if (found) {
      cells.push(found[1]?.replaceAll('""', '"') ?? withoutReturn(found[2] ?? ""));
      at = cell.lastIndex;
    } else {
      isSound = false; // it goes on at the first quote that could be the last of this cell
      lastQuote.lastIndex = at + 1;
      at = lastQuote.exec(text) ? lastQuote.lastIndex : text.length;
      cells.push("");
    }
    if (text[at] !== separator) return { cells, end: at + 1, isSound };
    at++;
  }
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

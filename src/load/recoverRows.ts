import { type CsvFormat, cutRow } from "./cutRow";

/** A row with its place in the file. */
export interface PlacedRow {
  /** 1-based line on which it starts. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Present when its quotes are wrong: the lines of it as they stand in the file. */
  readonly damage?: string;
}

/** No row of a table is longer, in characters; keeps a file full of stray quotes from being read over and over. */
const LONGEST_ROW = 20_000;

/**
 * Cuts a table anew in which a quote is wrong, so that the row it stands in costs no other row: all up to the next quote
 * would be one cell. After a damaged row, reading goes on at the next line that looks like a row: cut on its own, or
 * plainly at its separators, it has no more cells than there are columns and no fewer than the shortest of the rows that
 * were sound at first sight, the first of which holds the names.
 */
export function* recoverRows(
  source: string,
  format: CsvFormat,
  sound: readonly (readonly string[])[],
): Generator<PlacedRow> {
  const starts = lineStarts(source);
  const looksLikeRow = rowTest(source, starts, format, sound);
  let line = 0;
  let at = 0;
  while (at < source.length) {
    while ((starts[line] ?? source.length) < at) line++;
    const { cells, end, isSound } = cutRow(source, at, format);
    if (isSound) {
      yield { line: line + 1, cells };
      at = end;
    } else {
      let next = line + 1;
      while (next < starts.length && !looksLikeRow(next)) next++;
      yield { line: line + 1, cells: [], damage: source.slice(starts[line], starts[next]).trim() };
      at = starts[next] ?? source.length;
    }
  }
}

/** Tells of a line, counted from 0, whether a row begins there. */
function rowTest(source: string, starts: readonly number[], format: CsvFormat, sound: readonly (readonly string[])[]) {
  const [most = 0, ...lengths] = sound.map(({ length }) => length);
  const least = Math.min(most, ...lengths.filter((length) => length > 1)); // a blank line has one cell
  const isUsual = (count: number) => count >= least && count <= most;
  return (line: number): boolean => {
    const start = starts[line] ?? 0;
    if (isUsual(source.slice(start, starts[line + 1]).split(format.separator).length)) return true;
    const { cells, isSound } = cutRow(source.slice(start, start + LONGEST_ROW), 0, format);
    return isSound && isUsual(cells.length);
  };
}

/** Where each line begins: after CRLF, LF or CR. */
function lineStarts(source: string): number[] {
  return [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), (found) => found.index + found[0].length)];
}

import Papa from "papaparse";

/** A row cut into cells. */
export interface CutRow {
  /** 1-based line on which it starts. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Present when its quotes are wrong: the lines of it as they stand in the file. */
  readonly damage?: string;
}

/** How the cells and rows of a table are kept apart, as papaparse found. */
interface Format {
  readonly delimiter: string;
  readonly newline: string;
}

type Config = Pick<Papa.ParseConfig, "newline"> & Pick<Format, "delimiter">;

/** No row of a table is longer, in characters; keeps a file full of stray quotes from being read over and over. */
const LONGEST_ROW = 20_000;

/**
 * Cuts a table anew in which a quote is wrong, so that the row it stands in costs no other row: papaparse would take
 * all up to the next quote for one cell. After a damaged row, reading goes on at the next line that looks like a row:
 * cut on its own, or plainly at its separators, it has no more cells than there are columns and no fewer than the
 * shortest of the rows that papaparse found sound, the first of which holds the names.
 */
export function* recoverRows(source: string, format: Format, sound: readonly string[][]): Generator<CutRow> {
  const starts = lineStarts(source);
  const config = { ...format, newline: format.newline as Papa.ParseConfig["newline"] };
  const looksLikeRow = rowTest(source, starts, config, sound);
  let line = 0;
  while (line < starts.length) {
    const from = starts[line] ?? 0;
    const { rows, end } = soundRows(source.slice(from), config);
    for (const { at, cells } of rows) {
      while ((starts[line] ?? source.length) < from + at) line++;
      yield { line: line + 1, cells };
    }
    if (end === undefined) return;
    while ((starts[line] ?? source.length) < from + end) line++;
    let next = line + 1;
    while (next < starts.length && !looksLikeRow(next)) next++;
    yield { line: line + 1, cells: [], damage: source.slice(starts[line], starts[next]).trim() };
    line = next;
  }
}

/** The rows up to the first with a wrong quote, each with its place in the text, and where that one begins. */
function soundRows(text: string, config: Config) {
  const rows: { readonly at: number; readonly cells: readonly string[] }[] = [];
  let at = 0;
  let end: number | undefined;
  Papa.parse<string[]>(text, {
    ...config,
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(isQuoteError)) {
        end = at;
        parser.abort();
        return;
      }
      rows.push({ at, cells: data });
      at = meta.cursor;
    },
  });
  return { rows, end };
}

/** Tells of a line, counted from 0, whether a row begins there. */
function rowTest(source: string, starts: readonly number[], config: Config, sound: readonly string[][]) {
  const [most = 0, ...lengths] = sound.map(({ length }) => length);
  const least = Math.min(most, ...lengths.filter((length) => length > 1)); // a blank line has one cell
  const isUsual = (count: number) => count >= least && count <= most;
  return (line: number): boolean => {
    const start = starts[line] ?? 0;
    if (isUsual(source.slice(start, starts[line + 1]).split(config.delimiter).length)) return true;
    const text = source.slice(start, start + LONGEST_ROW);
    const { data, errors } = Papa.parse<string[]>(text, { ...config, preview: 1 });
    return !errors.some(isQuoteError) && isUsual(data[0]?.length ?? 0);
  };
}

/** True when papaparse found a quote that is never closed, or closed within a cell. */
export function isQuoteError({ type }: Papa.ParseError): boolean {
  return type === "Quotes";
}

/** Where each line begins: after CRLF, LF or CR. */
function lineStarts(source: string): number[] {
  return [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), (found) => found.index + found[0].length)];
}

import { groupBy } from "@/domain/groupBy";
import type { Issue } from "@/domain/issue";

/** A table of which so much could not be read that the map may be wrong. */
export interface UnreadFile {
  readonly file: string;
  /** Values and rows that were left out. */
  readonly count: number;
  /** The first remark of the commonest kind, as the example of what to mend. */
  readonly example: Issue;
}

/** A table by its name in messages, with the number of rows that could be used. */
export interface ReadTable {
  readonly file: string;
  readonly rows: number;
}

/** Always many, however large the table. */
const MANY = 50;
/** Fewer are slips of the pen, also in a small table. */
const FEW = 5;
const MOST_OF_ROWS = 0.01;

/** The tables with more than 50 values left out, or with at least 5 in more than 1% of the rows; in the order given. */
export function unreadFiles(tables: readonly ReadTable[], issues: readonly Issue[]): UnreadFile[] {
  return tables.flatMap(({ file, rows }) => {
    const left = issues.filter((issue) => issue.file === file && issue.effect !== "kept");
    const rejected = left.filter(({ effect }) => effect === "rejected").length;
    const example = commonest(left);
    const isMuch = left.length > MANY || (left.length >= FEW && left.length > (rows + rejected) * MOST_OF_ROWS);
    return isMuch && example ? [{ file, count: left.length, example }] : [];
  });
}

function commonest(issues: readonly Issue[]): Issue | undefined {
  const kinds = [...groupBy(issues, ({ problem }) => problem).values()];
  return kinds.sort((a, b) => b.length - a.length)[0]?.[0];
}

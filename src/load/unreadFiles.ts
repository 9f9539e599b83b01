import { groupBy } from "@/domain/groupBy";
import { type Issue, isLeftOut, type LostRows } from "@/domain/issue";

/** A table of which so much could not be read that the map may be wrong. */
export interface UnreadFile {
  readonly file: string;
  /** Values and rows that were left out; 0 when only `lost` is worth telling. */
  readonly count: number;
  /** The first remark of the commonest kind, as the example of what to mend; absent when nothing tells where it is. */
  readonly example?: Issue;
  /** What it should hold besides, because another file names it. */
  readonly lost?: LostRows;
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

/**
 * The tables with more than 50 values left out, or with at least 5 in more than 1% of the rows, and those that lack at
 * least 5 rows that another table names; in the order given.
 */
export function unreadFiles(tables: readonly ReadTable[], issues: readonly Issue[]): UnreadFile[] {
  return tables.flatMap(({ file, rows }): UnreadFile[] => {
    const own = issues.filter((issue) => issue.file === file);
    const lost = own.flatMap((issue) => issue.lost ?? []).find(({ count }) => count >= FEW);
    const left = own.filter((issue) => isLeftOut(issue) && !issue.lost);
    const rejected = left.filter(({ effect }) => effect === "rejected").length;
    const isMuch = left.length > MANY || (left.length >= FEW && left.length > (rows + rejected) * MOST_OF_ROWS);
    if (!isMuch && !lost) return [];
    const example = isMuch ? commonest(left) : cause(own);
    return [{ file, count: isMuch ? left.length : 0, ...(example && { example }), ...(lost && { lost }) }];
  });
}

/** What may have cost so many rows: where the file stops, or else its last row that could not be used. */
function cause(issues: readonly Issue[]): Issue | undefined {
  return (
    issues.find(({ problem }) => problem === "row-cut-off") ??
    issues.filter(({ effect, line }) => effect === "rejected" && line > 0).at(-1)
  );
}

function commonest(issues: readonly Issue[]): Issue | undefined {
  const kinds = [...groupBy(issues, ({ problem }) => problem).values()];
  return kinds.sort((a, b) => b.length - a.length)[0]?.[0];
}

import { groupBy } from "@/domain/groupBy";
import type { Issue, LostRows } from "@/domain/issue";

/** Where one table names codes that another one holds. */
export interface Reference {
  readonly what: LostRows["what"];
  /** File that names the codes, and in which columns. */
  readonly namedIn: string;
  readonly columns: readonly string[];
  /** File that should hold them, and what is said per code that it does not. */
  readonly heldIn: string;
  readonly problem: "code-unknown" | "participants-none";
  /** True when that file could not be had at all. */
  readonly hasFailed: boolean;
  /** How many of its rows nobody names. Absent when that tells nothing, because many rows need not be named. */
  readonly unnamed?: number;
  /** How many codes the other file names in all. Absent when that tells nothing. */
  readonly named?: number;
}

/** Fewer unknown codes may each be a slip of the pen in the file that names them. */
const FEW = 5;
/** A larger part of all codes that are named is no slip of the pen at all. */
const MANY_OF_NAMED = 0.1;

/**
 * Sums up what follows from rows that a file lost: codes that another file names and that are "unknown" only because of
 * that. One remark on the damaged file takes the place of one per row of the healthy file. Where the file that names them
 * seems to be at fault itself, its remarks stand.
 */
export function foldFollowOns(issues: readonly Issue[], references: readonly Reference[]): Issue[] {
  return references.reduce<Issue[]>((rest, reference) => fold(rest, reference), [...issues]);
}

function fold(issues: Issue[], reference: Reference): Issue[] {
  const { what, namedIn, columns, heldIn } = reference;
  const follows = issues.filter(
    ({ file, column, problem }) => file === namedIn && problem === reference.problem && columns.includes(column),
  );
  const byCode = groupBy(follows, ({ value }) => value);
  if (follows.length === 0 || !hasLostRows(issues, reference, byCode)) return issues;
  const rows = new Set(follows.map(({ line }) => line)).size;
  const summary: Issue = {
    file: heldIn,
    line: 0,
    column: "",
    value: [...byCode.keys()].join("|"),
    problem: "rows-lost",
    effect: "rejected",
    lost: { what, namedIn, count: byCode.size, rows },
  };
  const folded = new Set(follows);
  return [...issues.filter((issue) => !folded.has(issue)), summary];
}

/**
 * True when the file that should hold the codes failed, lost a row, or stops halfway; also when it lacks codes that stand
 * in several rows, more than it has rows that nobody names, or a large part of all: then rows are gone, rather than codes
 * misspelled.
 */
function hasLostRows(
  issues: readonly Issue[],
  { heldIn, hasFailed, unnamed, named = Number.POSITIVE_INFINITY }: Reference,
  byCode: ReadonlyMap<string, readonly Issue[]>,
): boolean {
  const isDamaged = issues.some(
    ({ file, problem, effect }) =>
      file === heldIn && (problem === "row-cut-off" || (effect === "rejected" && problem !== "id-duplicate")),
  );
  const repeated = [...byCode.values()].filter(({ length }) => length > 1).length;
  const isMuch = byCode.size >= FEW && byCode.size > named * MANY_OF_NAMED;
  return hasFailed || isDamaged || isMuch || (unnamed !== undefined && repeated >= FEW && repeated > unnamed);
}

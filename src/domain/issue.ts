/** What is wrong with one value, row or file; `texts/issues.ts` puts each into Dutch words. */
export type Problem =
  | "file-missing"
  | "file-refused"
  | "file-unreachable"
  | "file-empty"
  | "file-unreadable"
  | "encoding-windows-1252"
  | "column-missing"
  | "row-too-long"
  | "row-cut-off"
  | "quote-unclosed"
  | "value-missing"
  | "id-duplicate"
  | "code-unknown"
  | "rows-lost"
  | "rows-none"
  | "municipality-ended"
  | "municipality-twice"
  | "date-impossible"
  | "end-before-start"
  | "participant-twice"
  | "participants-none"
  | "number-impossible"
  | "percentage-impossible"
  | "link-unsafe"
  | "formula-like"
  | "markup"
  | "signs-unseen"
  | "geometry-without-code"
  | "geometry-broken"
  | "municipality-without-geometry"
  | "setting-invalid"
  | "setting-view-unknown"
  | "setting-unknown";

/** One remark about one place in one data file, for the people who keep that file. */
export interface Issue {
  readonly file: string;
  /** 1-based, as a text editor counts; the header is line 1; 0 when the remark is about the whole file. */
  readonly line: number;
  /** Column or setting name as it stands in the file; empty when the remark is about the whole row or file. */
  readonly column: string;
  readonly value: string;
  readonly problem: Problem;
  /** "rejected": the row or file is left out. "repaired": kept with another value. "kept": kept as it is. */
  readonly effect: "rejected" | "repaired" | "kept";
  /** Present when the remark sums up what another file names and this one should hold. */
  readonly lost?: LostRows;
}

/** What a file should hold, because another file names it; `value` of the remark holds the codes. */
export interface LostRows {
  readonly what: "partnerships" | "participations" | "organisations" | "codes";
  /** File that names them. */
  readonly namedIn: string;
  /** How many different codes: at least that many rows are lost. */
  readonly count: number;
  /** How many rows of the other file could not be used for it, in whole or in part. */
  readonly rows: number;
}

/** Repairs after which nothing lacks. */
const WHOLE: readonly Problem[] = ["encoding-windows-1252", "signs-unseen"];

/** True when a file, row or value was left out; false when all was used, as it stood or after a repair without loss. */
export function isLeftOut({ problem, effect }: Pick<Issue, "problem" | "effect">): boolean {
  return effect === "rejected" || (effect === "repaired" && !WHOLE.includes(problem));
}

/** What every reader returns: all that could be used, and a remark for all that could not. */
export interface Read<T> {
  readonly items: readonly T[];
  readonly issues: readonly Issue[];
}

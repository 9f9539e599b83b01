import type { Issue, Problem } from "@/domain/issue";
import type { Fetched, FetchFailure } from "./fetchText";
import type { FirstFile } from "./files";
import type { DataText } from "./readAll";

/** Why nothing of a file could be used. */
export type FailureCause =
  | FetchFailure
  /** "unused": it could be read, but no row of it could be used. */
  | { readonly reason: "empty" | "unreadable" | "unused" }
  /** Columns that it cannot do without are not there. */
  | { readonly reason: "columns"; readonly columns: readonly string[] };

/** A file that could not be fetched or read. */
export interface FileFailure<Data = FirstFile | "waterBoards" | "settings"> {
  /** Name in messages. */
  readonly file: string;
  readonly data: Data;
  readonly cause: FailureCause;
  /** How many rows it should hold at least, where another file tells. */
  readonly lost?: number;
}

type Texts = Readonly<Record<FirstFile, DataText>>;

const FETCHING: Readonly<Record<FetchFailure["reason"], Problem>> = {
  missing: "file-missing",
  refused: "file-refused",
  unreachable: "file-unreachable",
};

/** Settings that the server holds but does not give; a site without that file has the usual ones by design. */
export function settingsFailure(file: string, fetched: Fetched): FileFailure[] {
  if (!("failure" in fetched) || fetched.failure.reason === "missing") return [];
  return [{ file, data: "settings", cause: fetched.failure }];
}

/** A remark for each file that could not be fetched. */
export function fetchIssues(texts: Texts): Issue[] {
  return Object.values(texts).flatMap(({ file, failure }): Issue[] => {
    if (!failure) return [];
    const value = failure.reason === "refused" ? String(failure.status) : "";
    return [{ file, line: 0, column: "", value, problem: FETCHING[failure.reason], effect: "rejected" }];
  });
}

/**
 * A remark for a table of which no row could be used: partnerships when some were rejected, for there may be none yet, and
 * participations when there are partnerships. What has failed otherwise is not said twice.
 */
export function noneUsable(
  texts: Texts,
  issues: readonly Issue[],
  partnerships: number,
  participations: number,
): Issue[] {
  const failed = failuresOf(texts, issues).map(({ data }) => data);
  const { file } = texts.partnerships;
  const hasLost = partnerships === 0 && issues.some((issue) => issue.file === file && issue.effect === "rejected");
  const lacking: FirstFile[] = hasLost
    ? ["partnerships"]
    : partnerships > 0 && participations === 0
      ? ["participations"]
      : [];
  return lacking
    .filter((data) => !failed.includes(data))
    .map((data) => ({
      file: texts[data].file,
      line: 0,
      column: "",
      value: "",
      problem: "rows-none",
      effect: "rejected",
    }));
}

/** The files that could not be fetched, and those of which nothing could be used. */
export function failuresOf(texts: Texts, issues: readonly Issue[]): FileFailure<FirstFile>[] {
  return (Object.entries(texts) as [FirstFile, DataText][]).flatMap(
    ([data, { file, failure }]): FileFailure<FirstFile>[] => {
      const own = issues.filter((issue) => issue.file === file);
      const lost = own.find(({ problem }) => problem === "rows-lost")?.lost?.count;
      const cause = failure ?? causeIn(own);
      return cause ? [{ file, data, cause, ...(lost !== undefined && { lost }) }] : [];
    },
  );
}

function causeIn(issues: readonly Issue[]): FailureCause | undefined {
  const has = (sought: Problem) => issues.some(({ problem }) => problem === sought);
  if (has("file-empty")) return { reason: "empty" };
  if (has("file-unreadable")) return { reason: "unreadable" };
  const columns = issues.filter(({ problem }) => problem === "column-missing").map(({ column }) => column);
  if (columns.length > 0) return { reason: "columns", columns };
  return has("rows-none") ? { reason: "unused" } : undefined;
}

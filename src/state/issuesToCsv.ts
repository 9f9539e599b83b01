import type { Issue } from "@/domain/issue";
import { neutralCell } from "@/load/neutralCell";
import { writeCsv } from "@/load/writeCsv";
import { ISSUE_COLUMNS, OUTCOME_COLUMN, outcomeOf } from "@/texts/issues";
import { effectSentence, problemSentence } from "@/texts/problems";

/** The remarks on the data as a CSV file; a value that a spreadsheet would run as a formula is neutralised. */
export function issuesToCsv(issues: readonly Issue[]): string {
  const rows = issues.map((issue) => ({
    [ISSUE_COLUMNS.file]: issue.file,
    [ISSUE_COLUMNS.line]: issue.line > 0 ? String(issue.line) : "",
    [ISSUE_COLUMNS.column]: neutralCell(issue.column),
    [ISSUE_COLUMNS.value]: neutralCell(issue.value),
    [ISSUE_COLUMNS.problem]: problemSentence(issue),
    [ISSUE_COLUMNS.effect]: effectSentence(issue),
    [OUTCOME_COLUMN]: outcomeOf(issue),
  }));
  return writeCsv([...Object.values(ISSUE_COLUMNS), OUTCOME_COLUMN], rows);
}

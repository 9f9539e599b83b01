import { expect, it } from "vitest";
import type { Issue } from "@/domain/issue";
import { issuesTitle, leftOutCount, subjectsOf } from "@/texts/issueCount";
import { issueTexts, outcomeOf, shownValue, unreadSentence } from "@/texts/issues";
import { effectSentence, problemSentence } from "@/texts/problems";

const ISSUE: Issue = { file: "v.csv", line: 12, column: "", value: "", problem: "row-cut-off", effect: "kept" };
const lostRows = (count: number, rows = count * 7): Issue => ({
  ...ISSUE,
  line: 0,
  problem: "rows-lost",
  effect: "rejected",
  lost: { what: "partnerships", namedIn: "d.csv", count, rows },
});

it("tells what was left out apart from what was used after all", () => {
  expect(leftOutCount([ISSUE, ISSUE])).toBeUndefined();
  expect(leftOutCount([ISSUE, lostRows(1)])).toBe("1 niet gebruikt");
  expect(outcomeOf(ISSUE)).toBe("hersteld of toch gebruikt");
  expect(outcomeOf({ ...ISSUE, problem: "encoding-windows-1252", effect: "repaired" })).toBe(
    "hersteld of toch gebruikt",
  );
  expect(outcomeOf({ ...ISSUE, problem: "signs-unseen", effect: "repaired" })).toBe("hersteld of toch gebruikt");
  expect(outcomeOf({ ...ISSUE, problem: "date-impossible", effect: "repaired" })).toBe("niet gebruikt");
});

it("names remarks after what they are about: a wrong setting is not in the data", () => {
  const setting: Issue = { ...ISSUE, file: "config.json", problem: "setting-unknown" };
  const titleOf = (issues: readonly Issue[], settings: readonly Issue[]) => {
    const subjects = subjectsOf(issues, settings);
    return `${issuesTitle(subjects)} - ${issueTexts.lead(subjects)}`;
  };
  expect(titleOf([ISSUE], [])).toBe(
    "Opmerkingen bij de gegevens - Dit viel op bij het lezen van de gegevensbestanden.",
  );
  expect(titleOf([setting], [setting])).toBe(
    "Opmerkingen bij de instellingen - Dit viel op bij het lezen van de instellingen.",
  );
  expect(titleOf([ISSUE, setting], [setting])).toBe(
    "Opmerkingen bij de gegevens en instellingen - Dit viel op bij het lezen van de gegevensbestanden en de instellingen.",
  );
});

it("shows the beginning of a long value, and nothing for a whole file", () => {
  expect(shownValue({ ...ISSUE, value: "x".repeat(4500) })).toBe(
    `${"x".repeat(60)}… (4.500 tekens, zie het CSV-bestand)`,
  );
  expect(shownValue(ISSUE)).toBe("leeg");
  expect(shownValue({ ...ISSUE, line: 0 })).toBe("");
});

it("sums up what a file lacks that another one names, and what that cost", () => {
  expect(problemSentence(lostRows(1))).toBe("d.csv noemt 1 samenwerkingsverband dat in dit bestand ontbreekt.");
  expect(problemSentence(lostRows(232))).toBe("d.csv noemt 232 samenwerkingsverbanden die in dit bestand ontbreken.");
  expect(effectSentence(lostRows(232))).toBe("Daardoor zijn 1.624 regels van d.csv niet gebruikt.");
});

it("says what is lost of a file of which much was not read, and where to look", () => {
  const { lost } = lostRows(232);
  expect(unreadSentence({ file: "v.csv", count: 0, example: ISSUE, ...(lost && { lost }) })).toBe(
    "In v.csv ontbreken minstens 232 samenwerkingsverbanden. Ze staan wel in d.csv. Kijk eerst op regel 12. Het bestand houdt hier op, midden in een regel. Misschien is het afgekapt.",
  );
});

it("names the column that is missing and the error of the server", () => {
  expect(problemSentence({ ...ISSUE, column: "vorm", problem: "column-missing" })).toContain("'vorm'");
  expect(problemSentence({ ...ISSUE, value: "500", problem: "file-refused" })).toContain("(500)");
});

import { expect, it } from "vitest";
import type { Issue } from "@/domain/issue";
import { unreadFiles } from "@/load/unreadFiles";

const issuesOf = (count: number, over: Partial<Issue> = {}): Issue[] =>
  Array.from({ length: count }, (_, index) => ({
    file: "v.csv",
    line: index + 2,
    column: "einddatum",
    value: "x",
    problem: "date-impossible",
    effect: "repaired",
    ...over,
  }));
const countOf = (rows: number, issues: readonly Issue[]) => unreadFiles([{ file: "v.csv", rows }], issues)[0]?.count;

it.each([
  [10_000, 50, undefined],
  [10_000, 51, 51],
  [1_000, 10, undefined],
  [1_000, 11, 11],
  [20, 4, undefined],
  [20, 5, 5],
])("with %i rows and %i values left out tells %s", (rows, count, told) => {
  expect(countOf(rows, issuesOf(count))).toBe(told);
});

it("counts no remark on what was used, nor on another file, and counts rows that were left out", () => {
  expect(countOf(20, issuesOf(60, { effect: "kept" }))).toBeUndefined();
  expect(countOf(20, issuesOf(60, { file: "d.csv" }))).toBeUndefined();
  expect(countOf(0, issuesOf(6, { effect: "rejected" }))).toBe(6);
  expect(unreadFiles([], issuesOf(60))).toEqual([]);
});

it("takes the first remark of the commonest kind as the example", () => {
  const issues = [...issuesOf(2, { problem: "link-unsafe" }), ...issuesOf(6)];
  expect(unreadFiles([{ file: "v.csv", rows: 6 }], issues)).toEqual([{ file: "v.csv", count: 8, example: issues[2] }]);
});

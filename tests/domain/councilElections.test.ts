import { expect, it } from "vitest";
import { electionsBefore } from "@/domain/councilElections";

it.each([
  ["2026-05-16", "2022-03-16"],
  ["2027-03-18", "2026-03-18"],
  ["2019-01-01", "2014-03-19"],
  ["1999-01-01", undefined],
])("on %s people look back to %s", (day, elections) => {
  expect(electionsBefore(day)).toBe(elections);
});

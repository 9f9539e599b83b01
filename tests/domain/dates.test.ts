import { describe, expect, it } from "vitest";
import { firstDay, holdsOn, isIsoDate, localDay, yearsBefore } from "@/domain/dates";

it.each(["2026-05-16", "2024-02-29", "2026-05", "2026"])("%s is a date", (text) => {
  expect(isIsoDate(text)).toBe(true);
});

it.each(["2026-02-29", "2026-13-01", "2026-00-10", "16-05-2026", "2026-5-1", "morgen", ""])("%j is no date", (text) => {
  expect(isIsoDate(text)).toBe(false);
});

it("takes the first day of a year or month", () => {
  expect([firstDay("2019"), firstDay("2019-07"), firstDay("2019-07-04")]).toEqual([
    "2019-01-01",
    "2019-07-01",
    "2019-07-04",
  ]);
});

describe("a period", () => {
  it("holds on its first day and no longer on its last", () => {
    expect(holdsOn("2020-01-01", "2020-01-01", "2021-01-01")).toBe(true);
    expect(holdsOn("2021-01-01", "2020-01-01", "2021-01-01")).toBe(false);
  });
  it("never holds when it ends on the day it begins", () => {
    expect(holdsOn("2024-05-01", "2024-05-01", "2024-05-01")).toBe(false);
  });
  it("is open where a date is absent", () => {
    expect(holdsOn("1900-01-01", undefined, undefined)).toBe(true);
  });
});

it("counts years back, also from a leap day", () => {
  expect(yearsBefore("2026-05-16", 2)).toBe("2024-05-16");
  expect(yearsBefore("2024-02-29", 1)).toBe("2023-02-28");
  expect(yearsBefore("0003-05-16", 5)).toBe("0000-05-16");
});

it("takes the day of the visitor's own calendar", () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  expect(localDay(new Date(2026, 11, 31, 0, 1))).toBe("2026-12-31");
});

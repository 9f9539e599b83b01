import { describe, expect, it } from "vitest";
import { dateInCell, firstDay, holdsOn, isIsoDate, localDay, yearsBefore } from "@/domain/dates";

it.each(["2026-05-16", "2024-02-29", "2026-05", "2026"])("%s is a date", (text) => {
  expect(isIsoDate(text)).toBe(true);
});

it.each(["2026-02-29", "2026-13-01", "2026-00-10", "16-05-2026", "2026-5-1", "morgen", ""])("%j is no date", (text) => {
  expect(isIsoDate(text)).toBe(false);
});

it.each([
  ["1-3-2024", "2024-03-01"],
  ["01/03/2024", "2024-03-01"],
  ["29-2-2024", "2024-02-29"],
  ["16-5-2026", "2026-05-16"],
  ["7-2019", "2019-07"],
  ["07/2019", "2019-07"],
  ["2026-05-16", "2026-05-16"],
  ["2019", "2019"],
])("reads %s in a cell as %s", (text, date) => {
  expect(dateInCell(text)).toBe(date);
});

it.each([
  "30-2-2024",
  "29-2-2023",
  "5/16/2026",
  "0-3-2024",
  "13-2019",
  "1-3-24",
  "2024-3-1",
  "1-3-2024 00:00",
  "-",
  "",
])("reads no date in %j", (text) => {
  expect(dateInCell(text)).toBeUndefined();
});

it("reads every day as it does its ISO text, however a Dutch spreadsheet writes it", () => {
  for (let day = new Date("1999-12-01T00:00:00Z"); day.getUTCFullYear() < 2029; day.setUTCDate(day.getUTCDate() + 1)) {
    const iso = day.toISOString().slice(0, 10);
    const [year, month, date] = iso.split("-").map(Number);
    expect([dateInCell(`${date}-${month}-${year}`), dateInCell(`${date}/${month}/${year}`)]).toEqual([iso, iso]);
  }
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

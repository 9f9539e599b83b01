import { expect, it } from "vitest";
import { dayInMonth, monthDate, monthOf } from "@/domain/months";
import { createRandom, SEEDS } from "../helpers/random";

it("steps over the end of a year", () => {
  expect(monthDate(monthOf("2025-12-31") + 1)).toBe("2026-01");
  expect(monthOf("2026-01-01") - monthOf("2016-01-01")).toBe(120);
});

it("stands for its first day, and in the usual month for the usual day", () => {
  expect(dayInMonth(monthOf("2026-05-16"), "2026-05-16")).toBe("2026-05-16");
  expect(dayInMonth(monthOf("2026-04-16"), "2026-05-16")).toBe("2026-04-01");
});

it.each(SEEDS)("comes back to the same month (seed %i)", (seed) => {
  const month = createRandom(seed).whole(30000);
  expect(monthOf(monthDate(month))).toBe(month);
});

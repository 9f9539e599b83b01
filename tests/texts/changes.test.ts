import { expect, it } from "vitest";
import { partialYears } from "@/texts/changes";

it.each([
  ["2022-01-01", "2025-12-31", ""],
  ["2022-01-01", "2026-05-16", "Van 2026 telt maar een deel mee."],
  ["2021-06-01", "2026-05-16", "Van 2021 en 2026 telt maar een deel mee."],
])("names the years that are not whole from %s to %s", (from, to, sentence) => {
  expect(partialYears({ from, to })).toBe(sentence);
});

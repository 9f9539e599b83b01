import { expect, it } from "vitest";
import { formatShare } from "@/texts/format";
import {
  leftOutSentence,
  matrixScope,
  matrixTexts,
  matrixTitle,
  memberCellLabel,
  memberCellText,
  ownCounts,
  sharedCellLabel,
  shownOf,
} from "@/texts/matrix";

it("says what the matrix shows, where and when, and over what it counts", () => {
  const parts = { area: "provincie Utrecht", day: "2026-05-16" };
  expect(matrixTitle({ kind: "shared", ...parts })).toBe(
    "Hoeveel samenwerkingsverbanden gemeenten met elkaar delen, provincie Utrecht, op 16 mei 2026",
  );
  expect(matrixTitle({ kind: "members", ...parts })).toContain("Welke gemeente aan welk samenwerkingsverband meedoet");
  expect(matrixScope(26, 98, false)).toBe("Geteld: 26 gemeenten en 98 samenwerkingsverbanden.");
  expect(leftOutSentence(0)).toBe("");
  expect(leftOutSentence(1)).toBe("Aan 1 daarvan doet geen van deze gemeenten mee. Dat staat niet in de matrix.");
  expect(leftOutSentence(7)).toMatch(/^Aan 7 .* Die staan niet in de matrix\.$/);
  expect(matrixScope(26, 1, true)).toBe("Geteld: 26 gemeenten en 1 samenwerkingsverband dat aan de filters voldoet.");
});

it("says a cell in words", () => {
  expect(sharedCellLabel("Baarn", "Soest", 23)).toBe("Baarn en Soest: 23 gedeelde verbanden");
  expect(sharedCellLabel("Baarn", "Soest", 1)).toBe("Baarn en Soest: 1 gedeeld verband");
  expect(sharedCellLabel("Soest", "Soest", 24)).toBe("Soest: 24 verbanden");
  expect(memberCellLabel("Soest", "RID", true)).toBe("Soest doet mee aan RID");
  expect(memberCellLabel("Soest", "RID", false)).toBe("Soest doet niet mee aan RID");
  expect(memberCellLabel("Soest", "RID", undefined)).toBe(
    "Soest is niet genoemd bij RID; niet alle deelnemers zijn bekend",
  );
  expect([true, false, undefined].map(memberCellText)).toEqual(["ja", "–", "?"]);
});

it("says what stands in the lists", () => {
  expect(ownCounts(24, 25)).toBe("24 en 25");
  expect(formatShare(0.9166)).toBe("0,92");
  expect(shownOf(20, 325, "paren")).toBe("U ziet de eerste 20 van 325 paren.");
  expect(shownOf(3, 3, "paren")).toBe("");
  expect(matrixTexts.more(100)).toBe("Toon er 100 meer");
});

import { expect, it } from "vitest";
import { neutralCell } from "@/load/neutralCell";

it.each([
  "=1+1",
  '=HYPERLINK("https://voorbeeld.example";"klik")',
  "+31 30 123",
  "-1+1",
  "-aandeel",
  "- een opsomming",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "  =1+1",
  "\u00a0=1+1",
  "\u200b=1+1",
  "\ufeff=1+1",
  "＝1+1",
  "＋1",
  "－1+1",
  "＠SUM(A1)",
  "\u2212 1+1",
  "=cmd|' /C calc'!A0",
])("puts an apostrophe before %j", (text) => {
  expect(neutralCell(text)).toBe(`'${text}`);
});

it.each(["", "0", "12", "-12", "-0,5", "16.33", "Afval = grondstof", "a-b", "info@gemeente", "'t Gooi", "€ 5", "(=)"])(
  "leaves %j as it is",
  (text) => {
    expect(neutralCell(text)).toBe(text);
  },
);

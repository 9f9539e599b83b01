import { expect, it } from "vitest";
import { splitAtDate } from "@/texts/map";

it("finds the date in a sentence, so that it can stand on one line", () => {
  expect(splitAtDate("In provincie Utrecht, op 16 mei 2026. Let op")).toEqual([
    "In provincie Utrecht, op ",
    "16 mei 2026",
    ". Let op",
  ]);
  expect(splitAtDate("Zonder dag")).toEqual(["Zonder dag", "", ""]);
});

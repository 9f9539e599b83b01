import { expect, it } from "vitest";
import { keptSentence, loadingTexts } from "@/texts/loading";

it("says of kept data what is true without a connection and of a failing server, and that the day is that of fetching", () => {
  const words = `${loadingTexts.notFresh}. ${keptSentence("2026-11-27")}`;
  expect(words).toContain("27 november 2026 zijn opgehaald");
  expect(words).not.toMatch(/verbinding|fout/);
});

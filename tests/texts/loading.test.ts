import { expect, it } from "vitest";
import { keptSentence } from "@/texts/loading";

it("says of kept data from which day they are, and blames the connection only when it is surely gone", () => {
  expect(keptSentence(false, "2026-11-27")).toBe(
    "U heeft nu geen verbinding met internet. U ziet wat op 27 november 2026 is opgehaald.",
  );
  const [reason] = keptSentence(true, "2026-11-27").split(". ");
  expect(reason).not.toMatch(/verbinding|fout|server/);
});

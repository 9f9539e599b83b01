// @vitest-environment node
import { expect, it } from "vitest";
import type { ForceChange } from "@/domain/measures/changes";
import { begunFacts, endedFacts } from "@/texts/changesFacts";
import { aParticipation, aPartnership } from "../helpers/dataset";

const FACTS = { form: "Openbaar lichaam", participants: 4 };
const change = (kind: ForceChange["kind"], from: string): ForceChange => ({
  kind,
  date: "2019-01-01",
  partnership: aPartnership("a", [], { start: "2019-01-01", participations: [aParticipation("GM0001", { from })] }),
});

it("says of a start that parties are listed from before, so that it is not taken for the first day", () => {
  expect(begunFacts(change("begun", "2019-01-01"), FACTS, "2026-05-16")).toBe("Openbaar lichaam, 4 deelnemers");
  expect(begunFacts(change("begun", "2014-06-01"), FACTS, "2026-05-16")).toBe(
    "Openbaar lichaam, 4 deelnemers, met deelnemers sinds 1 juni 2014",
  );
  expect(endedFacts(change("ended", "2019-01-01"), FACTS)).toBe(
    "Openbaar lichaam, 4 deelnemers, begonnen op 1 januari 2019",
  );
  expect(endedFacts(change("ended", "2014-06-01"), FACTS)).toBe(
    "Openbaar lichaam, 4 deelnemers, in de bron vanaf 1 januari 2019, met deelnemers sinds 1 juni 2014",
  );
});

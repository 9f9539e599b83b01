import { expect, it } from "vitest";
import { participationCounts, partnershipsOf, ranked, sharedCounts } from "@/domain/counts";
import { snapshotOn } from "@/domain/snapshot";
import { aDataset, aParticipation, aPartnership, randomPartnerships } from "../helpers/dataset";
import { SEEDS } from "../helpers/random";

const DAY = "2026-05-16";

it("counts an ended municipality once, for its successor", () => {
  const [entry] = snapshotOn(
    aDataset([
      aPartnership("p", [], {
        participations: [
          aParticipation("GM0001"),
          aParticipation("GM0099", { municipality: "GM0001" }),
          aParticipation("GM0002"),
          aParticipation("WS0001"),
        ],
      }),
    ]),
    DAY,
  );
  expect(entry).toMatchObject({ members: ["GM0001", "GM0002"], participantCount: 3, provinces: ["PV26"] });
});

it("says 'onbekend' of the size when the list of participants is incomplete", () => {
  const [entry] = snapshotOn(aDataset([aPartnership("p", ["GM0001"], { hasAllParticipants: false })]), DAY);
  expect(entry?.codes.size).toEqual(["onbekend"]);
});

it("leaves out what is interrupted on the day", () => {
  const interruptions = [{ from: "2026-01-01", until: "2027-01-01" }];
  expect(snapshotOn(aDataset([aPartnership("p", ["GM0001"], { interruptions })]), DAY)).toEqual([]);
});

it.each(SEEDS)("shares as often as counting by hand says, both ways round (seed %i)", (seed) => {
  const snapshot = snapshotOn(aDataset(randomPartnerships(seed, 40)), DAY);
  const codes = ["GM0001", "GM0002", "GM0003", "GM0004"];
  const counts = participationCounts(snapshot);
  for (const a of codes) {
    expect(counts.get(a) ?? 0).toBe(partnershipsOf(snapshot, a).length);
    const shared = sharedCounts(snapshot, a);
    expect(shared.has(a)).toBe(false);
    for (const b of codes.filter((code) => code !== a)) {
      const byHand = snapshot.filter(({ members }) => members.includes(a) && members.includes(b)).length;
      expect(shared.get(b) ?? 0).toBe(byHand);
      expect(sharedCounts(snapshot, b).get(a) ?? 0).toBe(byHand);
    }
  }
});

it("ranks the largest number first, and equal numbers by code", () => {
  const counts = new Map([
    ["GM0003", 2],
    ["GM0002", 5],
    ["GM0001", 2],
  ]);
  expect(ranked(counts).map(([code]) => code)).toEqual(["GM0002", "GM0001", "GM0003"]);
});

it("counts as ended what its source calls ended, also without an end date", () => {
  const over = { phase: "beeindigd", phaseOrigin: "bron" } as const;
  expect(snapshotOn(aDataset([aPartnership("p", ["GM0001"], over)]), DAY)).toMatchObject([{ hasEnded: true }]);
});

import { expect, it } from "vitest";
import { bodySets, coverageOf, decidersOf, participantGroups } from "@/domain/participants";
import type { Partnership } from "@/domain/partnership";
import { snapshotOn } from "@/domain/snapshot";
import { aDataset, aParticipation, aPartnership, randomPartnerships } from "../helpers/dataset";
import { SEEDS } from "../helpers/random";

const { organisations } = aDataset([]);

function entryOf(partnership: Partnership) {
  const [entry] = snapshotOn(aDataset([partnership]), "2026-05-16");
  if (!entry) throw new Error("the partnership is not in force on the test's day");
  return entry;
}

it("lists participants by kind and name, and says for whom an ended municipality counts", () => {
  const groups = participantGroups(
    entryOf(
      aPartnership("a", [], {
        participations: [
          aParticipation("PV26"),
          aParticipation("GM0003"),
          aParticipation("GM0099", { municipality: "GM0001" }),
          aParticipation("Vereniging zonder code"),
        ],
      }),
    ),
    organisations,
  );
  expect(groups.map(({ kind, participants }) => [kind, participants.map(({ name }) => name)])).toEqual([
    ["gemeente", ["Coehoorn", "Oud-Aarle"]],
    ["provincie", ["Provincie Utrecht"]],
    ["overig", ["Vereniging zonder code"]],
  ]);
  expect(groups[0]?.participants[1]?.countsFor).toBe("Aarle");
});

it("takes equal sets of bodies together, most parties first and not stated last", () => {
  expect(bodySets([["raad", "college"], [], [], [], ["college", "raad"], ["college"]])).toEqual([
    { bodies: ["college", "raad"], parties: 2 },
    { bodies: ["college"], parties: 1 },
    { bodies: [], parties: 3 },
  ]);
});

it("adds the inhabitants of current municipalities, each once", () => {
  const entry = entryOf(
    aPartnership("a", [], {
      participations: [
        aParticipation("GM0001"),
        aParticipation("GM0099", { municipality: "GM0001" }),
        aParticipation("GM0002"),
        aParticipation("PV26"),
      ],
    }),
  );
  expect(coverageOf(entry, organisations)).toEqual({ inhabitants: 70000, counted: 2, missing: 0 });
});

it("says of how many municipalities the inhabitants are not known", () => {
  const entry = entryOf(aPartnership("a", ["GM0001", "GM0002"]));
  const without = new Map(organisations);
  without.set("GM0002", { code: "GM0002", name: "Beekdam", kind: "gemeente" });
  expect(coverageOf(entry, without)).toEqual({ inhabitants: 20000, counted: 1, missing: 1 });
});

it.each(SEEDS)("loses no participant between the groups and the deciders (seed %i)", (seed) => {
  for (const entry of snapshotOn(aDataset(randomPartnerships(seed, 20)), "2026-05-16")) {
    const groups = participantGroups(entry, organisations);
    const parties = decidersOf(groups).flatMap(({ sets }) => sets.map((set) => set.parties));
    expect(groups.flatMap(({ participants }) => participants)).toHaveLength(entry.participations.length);
    expect(parties.reduce((sum, count) => sum + count, 0)).toBe(entry.participations.length);
  }
});

import { expect, it } from "vitest";
import { acrossBorder, bodiesOf, countDifferentGroups, latestChanges, powersOf } from "@/domain/councillor";
import { firstDay } from "@/domain/dates";
import { snapshotOn } from "@/domain/snapshot";
import { aDataset, aParticipation, aPartnership, randomPartnerships } from "../helpers/dataset";
import { SEEDS } from "../helpers/random";

const DAY = "2026-05-16";
const changesOf = (partnerships: Parameters<typeof latestChanges>[0]) =>
  latestChanges(partnerships, { municipality: "GM0001", day: DAY, limit: 10 }).map(
    ({ kind, date }) => `${date} ${kind}`,
  );

it("counts a group of municipalities once, whatever else takes part", () => {
  const snapshot = snapshotOn(
    aDataset([
      aPartnership("a", ["GM0001", "GM0002"]),
      aPartnership("b", ["GM0002", "GM0001", "PV26"]),
      aPartnership("c", ["GM0001", "GM0003"]),
    ]),
    DAY,
  );
  expect(countDifferentGroups(snapshot)).toBe(2);
});

it("counts bodies of the municipality itself, not of the others", () => {
  const snapshot = snapshotOn(
    aDataset([
      aPartnership("a", [], {
        participations: [
          aParticipation("GM0001", { bodies: ["raad", "college"] }),
          aParticipation("GM0002", { bodies: ["burgemeester"] }),
        ],
      }),
      aPartnership("b", [], { participations: [aParticipation("GM0001", { bodies: ["college"] })] }),
      aPartnership("c", ["GM0001"], { powers: ["mandaat"] }),
    ]),
    DAY,
  );
  const { stated, unstated } = bodiesOf(snapshot, "GM0001");
  expect(stated.map(({ code, partnerships }) => [code, partnerships.length])).toEqual([
    ["college", 2],
    ["raad", 1],
  ]);
  expect(unstated.map(({ partnership }) => partnership.id)).toEqual(["c"]);
  expect(powersOf(snapshot).unstated).toHaveLength(2);
});

it("finds what reaches over the province border", () => {
  const snapshot = snapshotOn(
    aDataset([aPartnership("in", ["GM0001", "GM0002"]), aPartnership("over", ["GM0001", "GM0004"])]),
    DAY,
  );
  expect(acrossBorder(snapshot).map(({ partnership }) => partnership.id)).toEqual(["over"]);
});

it("tells newest first what began, changed and ended, and nothing of after the day", () => {
  const changes = changesOf([
    aPartnership("a", ["GM0001"], { start: "2010-01-01", changedOn: "2026-04-01" }),
    aPartnership("b", [], {
      start: "2015-01-01",
      end: "2024-01-01",
      participations: [aParticipation("GM0001", { from: "2015-01-01", until: "2024-01-01" })],
    }),
    aPartnership("later", ["GM0001"], { start: "2010-01-01", changedOn: "2026-06-01" }),
  ]);
  expect(changes.slice(0, 3)).toEqual(["2026-04-01 changed", "2024-01-01 ended", "2015-01-01 begun"]);
  expect(changes).not.toContain("2026-06-01 changed");
});

it("tells nothing of a partnership after the municipality left it", () => {
  const changes = changesOf([
    aPartnership("a", [], {
      start: "2010-01-01",
      end: "2024-01-01",
      changedOn: "2025-01-01",
      participations: [aParticipation("GM0001", { from: "2012-01-01", until: "2020-01-01" }), aParticipation("GM0002")],
    }),
  ]);
  expect(changes).toEqual(["2020-01-01 left", "2012-01-01 joined", "2010-01-01 begun"]);
});

it.each(SEEDS)("never goes back up in time (seed %i)", (seed) => {
  const changes = latestChanges(randomPartnerships(seed, 40), { municipality: "GM0001", day: DAY, limit: 15 });
  const days = changes.map(({ date }) => firstDay(date));
  expect(days).toEqual([...days].sort().reverse());
  expect(days.every((day) => day <= DAY)).toBe(true);
});

import { describe, expect, it } from "vitest";
import { changesBetween, daysInOrder } from "@/domain/measures/changes";
import { changesOverTime } from "@/domain/measures/changesOverTime";
import { isInForce } from "@/domain/partnership";
import { aParticipation, aPartnership, randomPartnerships } from "../../helpers/dataset";
import { createRandom, SEEDS } from "../../helpers/random";

const [A, B, C] = ["GM0001", "GM0002", "GM0003"] as const;
const DAYS = { from: "2020-01-01", to: "2023-01-01" };

describe("what changed between two days", () => {
  const partnerships = [
    aPartnership("nieuw", [A], { start: "2022-01-01" }),
    aPartnership("nieuwer", [A], { start: "2022-06" }),
    aPartnership("oud", [A], { end: "2021-01-01" }),
    aPartnership("altijd", [A], { start: undefined }),
    aPartnership("kort", [A], { start: "2021-03-01", end: "2021-09-01" }),
    aPartnership("blijft", [], {
      participations: [
        aParticipation(A),
        aParticipation(B, { until: "2021-01-01" }),
        aParticipation(C, { from: "2022-01-01" }),
        aParticipation("GM0099", { municipality: A, until: "2021-06-01" }),
      ],
    }),
  ];
  const ids = (changes: readonly { partnership: { id: string }; date: string }[]) =>
    changes.map(({ partnership, date }) => `${partnership.id} ${date}`);

  it("names what began and ended, newest first; what did both stands in both", () => {
    const { begun, ended } = changesBetween(partnerships, DAYS);
    expect(ids(begun)).toEqual(["nieuwer 2022-06", "nieuw 2022-01-01", "kort 2021-03-01"]);
    expect(ids(ended)).toEqual(["kort 2021-09-01", "oud 2021-01-01"]);
  });

  it("names who joined and left; a municipality that was taken over does neither", () => {
    const { joined, left } = changesBetween(partnerships, DAYS);
    expect(ids(joined)).toEqual(["blijft 2022-01-01"]);
    expect(joined[0]?.parties).toEqual([{ code: C, named: [C] }]);
    expect(ids(left)).toEqual(["blijft 2021-01-01"]);
    expect(left[0]?.parties).toEqual([{ code: B, named: [B] }]);
  });

  it("keeps the names of the day for who left before it was taken over", () => {
    const weesp = aPartnership("regio", [], {
      participations: [aParticipation(B), aParticipation("GM0099", { municipality: A, until: "2022-03-01" })],
    });
    expect(changesBetween([weesp], DAYS).left).toMatchObject([
      { date: "2022-03-01", parties: [{ code: A, named: ["GM0099"] }] },
    ]);
  });

  it("tells an interruption from a beginning and an end", () => {
    const interrupted = aPartnership("rid", [A], { interruptions: [{ from: "2020-01-01", until: "2025-02-09" }] });
    const before = { from: "2019-06-01", to: "2020-06-01" };
    expect(changesBetween([interrupted], before).ended).toMatchObject([{ kind: "interrupted", date: "2020-01-01" }]);
    const after = { from: "2024-06-01", to: "2026-06-01" };
    expect(changesBetween([interrupted], after).begun).toMatchObject([{ kind: "resumed", date: "2025-02-09" }]);
    expect(changesBetween([interrupted], { from: "2019-01-01", to: "2026-01-01" })).toMatchObject({
      begun: [],
      ended: [],
      joined: [],
      left: [],
    });
  });

  it("finds nothing within one day, and takes days in either order", () => {
    expect(changesBetween(partnerships, daysInOrder("2020", "2020-01-01"))).toEqual({
      begun: [],
      ended: [],
      joined: [],
      left: [],
    });
    expect(daysInOrder("2023-01-01", "2020-01-01")).toEqual(DAYS);
  });
});

describe.each(SEEDS)("for any partnerships (seed %i)", (seed) => {
  const random = createRandom(seed);
  const partnerships = randomPartnerships(seed, 60);
  const days = daysInOrder(`${2005 + random.whole(20)}-07-01`, `${2005 + random.whole(20)}-03-01`);
  const changes = changesBetween(partnerships, days);
  const inForce = (day: string) => partnerships.filter((partnership) => isInForce(partnership, day)).length;

  it("there are as many on the last day as on the first, plus what began, minus what ended", () => {
    expect(inForce(days.from) + changes.begun.length - changes.ended.length).toBe(inForce(days.to));
  });

  it("nothing that began or ended is missing over time", () => {
    const stretches = changesOverTime(changes, days);
    expect(stretches.reduce((sum, { begun }) => sum + begun, 0)).toBe(changes.begun.length);
    expect(stretches.reduce((sum, { ended }) => sum + ended, 0)).toBe(changes.ended.length);
  });
});

it("counts by month within a year and by year beyond it, empty ones included", () => {
  const changes = changesBetween([aPartnership("a", [A], { start: "2021-03-05" })], {
    from: "2021-01-01",
    to: "2021-04-01",
  });
  expect(changesOverTime(changes, { from: "2021-01-01", to: "2021-04-01" })).toEqual([
    { date: "2021-01", begun: 0, ended: 0 },
    { date: "2021-02", begun: 0, ended: 0 },
    { date: "2021-03", begun: 1, ended: 0 },
    { date: "2021-04", begun: 0, ended: 0 },
  ]);
  expect(changesOverTime(changes, { from: "2020-06-01", to: "2022-01-01" }).map(({ date }) => date)).toEqual([
    "2020",
    "2021",
    "2022",
  ]);
});

it("writes every year as a date, also the first centuries that an address can ask for", () => {
  const changes = changesBetween([], { from: "0099-06-01", to: "0101-01-01" });
  const stretches = changesOverTime(changes, { from: "0099-06-01", to: "0101-01-01" });
  expect(stretches.map(({ date }) => date)).toEqual(["0099", "0100", "0101"]);
});

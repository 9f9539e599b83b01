import { describe, expect, it } from "vitest";
import { applyTrials } from "@/domain/applyTrials";
import { participationCounts } from "@/domain/counts";
import { consequencesOf, themesTwice } from "@/domain/measures/consequences";
import type { WhatIf } from "@/domain/measures/whatIf";
import { mergeInDataset, mergeNeighbours, mergersOf, withMerged } from "@/domain/mergers";
import { snapshotOn } from "@/domain/snapshot";
import { problemOf, stepsOf } from "@/domain/trialSteps";
import { aDataset, aParticipation, aPartnership, randomPartnerships } from "../helpers/dataset";
import { createRandom, SEEDS } from "../helpers/random";

const DAY = "2026-05-16";
const [A, B, C, D] = ["GM0001", "GM0002", "GM0003", "GM0004"] as const;
const ALL = [A, B, C, D];
const leave = (municipality: string, partnership: string): WhatIf => ({ kind: "leave", municipality, partnership });
const join = (municipality: string, partnership: string): WhatIf => ({ kind: "join", municipality, partnership });
const merge = (municipality: string, into: string): WhatIf => ({ kind: "merge", municipality, into });

const DATASET = aDataset([
  aPartnership("p", [A, B, "WS0001"], { themes: ["natuur-en-milieu.afval"] }),
  aPartnership("q", [], {
    participations: [
      aParticipation(A, { sharePercent: 20, bodies: ["raad"] }),
      aParticipation(C, { sharePercent: 30, bodies: ["college"] }),
      aParticipation(D, { sharePercent: 50 }),
    ],
  }),
  aPartnership("r", [C, D], { themes: ["natuur-en-milieu.afval"] }),
  aPartnership("oud", [A, C], { end: "2020-01-01" }),
]);
const SNAPSHOT = snapshotOn(DATASET, DAY);
const snapshotAfter = (...trials: WhatIf[]) => applyTrials(SNAPSHOT, trials, DATASET.organisations);
const entryOf = (id: string, ...trials: WhatIf[]) =>
  snapshotAfter(...trials).find(({ partnership }) => partnership.id === id) ?? SNAPSHOT[0];
const effect = (...trials: WhatIf[]) => consequencesOf(trials, SNAPSHOT, snapshotAfter(...trials), mergersOf(trials));

describe("a snapshot after trials", () => {
  it("lets a municipality leave, with everything that follows from who takes part", () => {
    const entry = entryOf("q", leave(D, "q"));
    expect(entry).toMatchObject({ members: [A, C], participantCount: 2, provinces: ["PV26"], isTried: true });
    expect(entry?.codes.border).toEqual(["binnen"]);
  });
  it("lets a municipality join without claiming more than that, and marks it", () => {
    const entry = entryOf("r", join(A, "r"));
    expect(entry?.members).toEqual([A, C, D]);
    expect(entry?.participations.at(-1)).toEqual({
      organisation: A,
      municipality: A,
      bodies: [],
      role: "deelnemer",
      isTried: true,
    });
  });
  it("knows no share of two that merge when that of one is not known", () => {
    const parties = [aParticipation(A, { sharePercent: 20 }), aParticipation(B)];
    const snapshot = snapshotOn(aDataset([aPartnership("half", [], { participations: parties })]), DAY);
    const [entry] = applyTrials(snapshot, [{ kind: "merge", municipality: A, into: B }], new Map());
    expect(entry?.participations).toHaveLength(1);
    expect(entry?.participations[0]?.sharePercent).toBeUndefined();
  });
  it("makes one party of two that merge, with both shares and bodies", () => {
    const entry = entryOf("q", merge(A, C));
    expect([entry?.members, entry?.participantCount]).toEqual([[C, D], 2]);
    expect(entry?.participations.map(({ organisation }) => organisation)).toEqual([D, C]);
    expect(entry?.participations.at(-1)).toMatchObject({ sharePercent: 50, bodies: ["college", "raad"] });
    expect(entryOf("p", merge(A, C))?.members).toEqual([B, C]);
  });
  it("keeps what has ended as it was, but for a municipality that no longer exists", () => {
    expect(entryOf("oud", leave(A, "oud"))?.members).toEqual([A, C]);
    expect(entryOf("oud", merge(A, C))?.members).toEqual([C]);
  });
  it("follows one merger after another, and none back", () => {
    expect([...mergersOf([merge(A, B), merge(B, C), merge(C, A)])]).toEqual([
      [A, C],
      [B, C],
    ]);
    expect(entryOf("p", merge(A, B), merge(B, C))?.members).toEqual([C]);
    expect(withMerged([C], mergersOf([merge(A, C)]))).toEqual([A, C]);
  });
  it.each([
    ["gone", leave(A, "p"), [merge(A, B)]],
    ["gone", merge(C, A), [merge(A, B)]],
    ["notInForce", leave(A, "oud"), []],
    ["notInForce", leave(A, "nergens"), []],
    ["notMember", leave(D, "p"), []],
    ["alreadyMember", join(A, "p"), []],
    [undefined, join(D, "p"), []],
  ] as const)("says why nothing changes: %s", (problem, trial, earlier) => {
    expect(problemOf(trial, snapshotAfter(...earlier), mergersOf(earlier))).toBe(problem);
    expect(stepsOf(SNAPSHOT, [...earlier, trial], DATASET.organisations).at(-1)?.problem).toBe(problem);
    const changes = consequencesOf(
      [trial],
      snapshotAfter(...earlier),
      snapshotAfter(...earlier, trial),
      mergersOf([]),
    ).touched;
    expect(changes.length > 0).toBe(problem === undefined);
  });
});

describe("a dataset in which municipalities merge", () => {
  it("holds them once, adds what is known of both, and still answers to the code that is gone", () => {
    const merged = mergeInDataset(DATASET, mergersOf([merge(A, C)]), ({ name }, gone) => `${name}+${gone.length}`);
    expect(merged.municipalities.map(({ code }) => code)).toEqual([B, C, D]);
    expect(merged.organisations.get(A)).toMatchObject({ code: C, name: "Coehoorn+1", inhabitants: 51000, areaKm2: 52 });
    expect(mergeInDataset(DATASET, mergersOf([leave(A, "p")]), () => "")).toBe(DATASET);
  });
  it("joins their neighbours, and borders on itself nowhere", () => {
    const around = new Map<string, ReadonlySet<string>>([
      [A, new Set([B, C])],
      [B, new Set([A])],
      [C, new Set([A])],
    ]);
    expect([...mergeNeighbours(around, mergersOf([merge(A, C)]))]).toEqual([
      [C, new Set([B])],
      [B, new Set([C])],
    ]);
  });
});

describe("consequences", () => {
  it("names what is touched, the partners lost, and the numbers before and after", () => {
    const { touched, municipalities } = effect(leave(A, "p"));
    expect(touched.map(({ before, after: now }) => [before.participantCount, now.participantCount])).toEqual([[3, 2]]);
    expect(municipalities).toMatchObject([{ code: A, lost: [B], won: [], before: { participation: 2 } }]);
    expect(municipalities[0]?.after.participation).toBe(1);
  });
  it("counts who goes into another as that other: no partner lost, those of both won", () => {
    const { touched, municipalities } = effect(merge(A, C));
    expect(touched.map(({ after: now }) => now.partnership.id)).toEqual(["p", "q"]);
    expect(municipalities).toMatchObject([
      { code: A, into: C, lost: [] },
      { code: C, lost: [], won: [B], before: { participation: 2 }, after: { participation: 3, partners: 2 } },
    ]);
  });
  it("finds the themes that would be covered twice", () => {
    const [p, , r] = SNAPSHOT;
    if (!p || !r) throw new Error("the sample has changed");
    expect(themesTwice([p], [r])).toEqual([{ theme: "natuur-en-milieu.afval", partnerships: [p, r] }]);
    expect(themesTwice([p], [])).toEqual([]);
  });
});

describe.each(SEEDS)("for any data (seed %i)", (seed) => {
  const random = createRandom(seed);
  const dataset = aDataset(randomPartnerships(seed, 30));
  const start = snapshotOn(dataset, DAY);
  const apply = (trials: readonly WhatIf[]) => applyTrials(start, trials, dataset.organisations);
  const someTrials = Array.from({ length: 5 }, (): WhatIf => {
    const [municipality, partnership] = [random.pick(ALL), `r${random.whole(30)}`];
    const into = random.pick(ALL.filter((code) => code !== municipality));
    return random.pick([leave(municipality, partnership), join(municipality, partnership), merge(municipality, into)]);
  });

  it("no trials give the very same object, and so do trials that are taken back", () => {
    expect(apply([])).toBe(start);
    for (const { partnership, members } of start) {
      const municipality = random.pick(ALL);
      const there = members.includes(municipality) ? leave : join;
      const back = there === leave ? join : leave;
      expect(apply([there(municipality, partnership.id), back(municipality, partnership.id)])).toBe(start);
    }
  });
  it("no one counts more often than there are partnerships, and one that merged does not count", () => {
    const tried = apply(someTrials);
    const counts = participationCounts(tried);
    const gone = mergersOf(someTrials);
    expect(tried).toHaveLength(start.length);
    for (const [code, count] of counts) {
      expect(count).toBeLessThanOrEqual(start.length);
      expect(gone.has(code)).toBe(false);
    }
    for (const { members } of tried) expect(new Set(members).size).toBe(members.length);
  });
  it("a merger keeps every other municipality, and puts the merged one where either was", () => {
    const trial = merge(A, B);
    const tried = apply([trial]);
    start.forEach(({ members }, place) => {
      const expected = [...new Set(members.map((code) => (code === A ? B : code)))].sort();
      expect(tried[place]?.members).toEqual(expected);
    });
  });
  it("what the steps touch one by one leads to what they do together", () => {
    const steps = stepsOf(start, someTrials, dataset.organisations);
    expect(steps.at(-1)?.after).toEqual(apply(someTrials));
    for (const { problem, trial, before, after: next } of steps) {
      if (problem) expect(consequencesOf([trial], before, next, mergersOf([])).touched).toEqual([]);
    }
  });
});

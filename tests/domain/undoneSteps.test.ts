import { describe, expect, it } from "vitest";
import type { WhatIf } from "@/domain/measures/whatIf";
import { snapshotOn } from "@/domain/snapshot";
import { stepsOf } from "@/domain/trialSteps";
import { undoneBy } from "@/domain/undoneSteps";
import { aDataset, aPartnership, randomPartnerships } from "../helpers/dataset";
import { createRandom, SEEDS } from "../helpers/random";

const DAY = "2026-05-16";
const [A, B, D] = ["GM0001", "GM0002", "GM0004"] as const;
const ALL = [A, B, D];
const leave = (municipality: string, partnership: string): WhatIf => ({ kind: "leave", municipality, partnership });
const join = (municipality: string, partnership: string): WhatIf => ({ kind: "join", municipality, partnership });
const merge = (municipality: string, into: string): WhatIf => ({ kind: "merge", municipality, into });
const DATASET = aDataset([aPartnership("p", [A, B])]);
const SNAPSHOT = snapshotOn(DATASET, DAY);

describe("steps that no longer hold", () => {
  const undone = (...trials: WhatIf[]) => undoneBy(stepsOf(SNAPSHOT, trials, DATASET.organisations));
  it("names the merger that brings one back in, whichever of the two goes on", () => {
    expect(undone(leave(A, "p"), merge(B, A))).toEqual([merge(B, A), undefined]);
    expect(undone(leave(A, "p"), merge(A, B))).toEqual([merge(A, B), undefined]);
    expect(undone(leave(A, "p"), merge(D, A))).toEqual([undefined, undefined]);
  });
  it("names nothing when the merged one leaves after all, and nothing for a step that never did anything", () => {
    expect(undone(leave(A, "p"), merge(A, B), leave(B, "p"))).toEqual([undefined, undefined, undefined]);
    expect(undone(leave(D, "p"), merge(D, A))).toEqual([undefined, undefined]);
  });
  it("names what takes a step back", () => {
    expect(undone(leave(A, "p"), join(A, "p"))).toEqual([join(A, "p"), undefined]);
    expect(undone(join(D, "p"), merge(D, A), leave(A, "p"))).toEqual([leave(A, "p"), undefined, undefined]);
  });
  it.each(SEEDS)("undoes exactly what is not so in the end (seed %i)", (seed) => {
    const random = createRandom(seed);
    const dataset = aDataset(randomPartnerships(seed, 12));
    const snapshot = snapshotOn(dataset, DAY);
    const trials = snapshot.slice(0, 4).map(({ partnership: { id } }) => {
      return random.next() < 0.5 ? leave(random.pick(ALL), id) : join(random.pick(ALL), id);
    });
    const all = [...trials, merge(A, B)];
    const steps = stepsOf(snapshot, all, dataset.organisations);
    for (const [place, by] of undoneBy(steps).entries()) {
      const { trial, problem } = steps[place] ?? { trial: merge(A, B), problem: undefined };
      if (trial.kind === "merge" || problem) continue;
      const after = steps.at(-1)?.after.find(({ partnership }) => partnership.id === trial.partnership);
      const holder = trial.municipality === A ? B : trial.municipality;
      expect(by !== undefined).toBe(after?.members.includes(holder) !== (trial.kind === "join"));
    }
  });
});

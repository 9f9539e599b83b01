import { expect, it } from "vitest";
import { applyTrials } from "@/domain/applyTrials";
import { congruenceOf } from "@/domain/measures/congruence";
import { consequencesOf } from "@/domain/measures/consequences";
import { othersTouched } from "@/domain/measures/othersTouched";
import type { WhatIf } from "@/domain/measures/whatIf";
import { mergersOf } from "@/domain/mergers";
import { type PartnershipOnDate, snapshotOn } from "@/domain/snapshot";
import { decimalsFor, formatShare } from "@/texts/format";
import { keptSentence } from "@/texts/whatIfPartners";
import { aDataset, aPartnership, randomPartnerships } from "../../helpers/dataset";
import { SEEDS } from "../../helpers/random";

const [A, B, C, D] = ["GM0001", "GM0002", "GM0003", "GM0004"] as const;

function othersOf(partnerships: ReturnType<typeof randomPartnerships>, ...trials: WhatIf[]) {
  const dataset = aDataset(partnerships);
  const before = snapshotOn(dataset, "2026-05-16");
  const after = applyTrials(before, trials, dataset.organisations);
  const mergers = mergersOf(trials);
  const consequences = consequencesOf(trials, before, after, mergers);
  return { before, after, consequences, others: othersTouched(consequences, before, after, mergers) };
}

const congruence = (code: string, entries: readonly PartnershipOnDate[]) =>
  congruenceOf(
    code,
    entries
      .filter(({ hasEnded, members }) => !hasEnded && members.includes(code))
      .map(({ members }) => new Set(members)),
  );

it("tells what one that leaves changes for the ones that stay", () => {
  const partnerships = [aPartnership("p", [A, B, C]), aPartnership("q", [A, B]), aPartnership("r", [C, D])];
  const { others, consequences } = othersOf(partnerships, { kind: "leave", municipality: A, partnership: "p" });
  expect(others.map(({ code, shared, before, after }) => [code, shared, before.partners, after.partners])).toEqual([
    [B, [{ before: 2, after: 1 }], 2, 2],
    [C, [{ before: 1, after: 0 }], 3, 2],
  ]);
  expect(consequences.municipalities[0]).toMatchObject({ lost: [C], kept: [{ partner: B, before: 2, after: 1 }] });
});

it("counts what is shared with the one that takes over in a merger", () => {
  const partnerships = [aPartnership("p", [A, C]), aPartnership("q", [B, C]), aPartnership("r", [B, C, D])];
  const { others, consequences } = othersOf(partnerships, { kind: "merge", municipality: A, into: B });
  expect(others.map(({ code, shared }) => [code, shared])).toEqual([[C, [{ before: 2, after: 3 }]]]);
  expect(consequences.municipalities.map(({ code, kept }) => [code, kept])).toEqual([
    [A, []],
    [B, [{ partner: C, before: 2, after: 3 }]],
  ]);
});

it.each(SEEDS)("names everyone whose numbers differ, with those numbers, and nobody else (seed %i)", (seed) => {
  const partnerships = randomPartnerships(seed, 30);
  const snapshot = snapshotOn(aDataset(partnerships), "2026-05-16");
  const first = snapshot.find(({ hasEnded, members }) => !hasEnded && members.includes(A) && members.length > 2);
  if (!first) return;
  const id = first.partnership.id;
  const { before, after, others } = othersOf(partnerships, { kind: "leave", municipality: A, partnership: id });
  expect(others.map(({ code }) => code)).toEqual(first.members.filter((code) => code !== A));
  for (const other of others) {
    expect(other.before).toEqual(congruence(other.code, before));
    expect(other.after).toEqual(congruence(other.code, after));
    expect(other.shared).toHaveLength(1);
    expect((other.shared[0]?.before ?? 0) - (other.shared[0]?.after ?? 0)).toBe(1);
  }
});

it("writes two shares so that a difference shows, and no longer than that", () => {
  const hidden = [0.3506, 0.3487] as const;
  expect(hidden.map((share) => formatShare(share, decimalsFor([hidden])))).toEqual(["0,351", "0,349"]);
  expect(decimalsFor([[0.27, 0.31]])).toBe(2);
  expect(decimalsFor([[0.27, 0.31], hidden, [0.5, undefined]])).toBe(3); // one for the whole column
  expect(decimalsFor([[0.5, 0.5]])).toBe(2);
  expect(decimalsFor([[0.5, 0.500001]])).toBe(2);
});

it("says how many partners share fewer or more, in one sentence", () => {
  expect(keptSentence("Soest", [])).toBe("");
  expect(keptSentence("Soest", [{ before: 3, after: 2 }])).toBe("Met 1 partner deelt Soest één verband minder.");
  expect(
    keptSentence("Soest", [
      { before: 3, after: 1 },
      { before: 3, after: 2 },
      { before: 3, after: 4 },
    ]),
  ).toBe("Met 2 partners deelt Soest minder verbanden, met 1 partner één verband meer.");
});

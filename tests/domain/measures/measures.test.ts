import { describe, expect, it } from "vitest";
import { alignmentWith } from "@/domain/measures/alignment";
import { exactCombinations, inHowMany } from "@/domain/measures/combinations";
import { congruenceOf, lineUpsOf } from "@/domain/measures/congruence";
import { gapsIn } from "@/domain/measures/gaps";
import { commonCount, containment, regionSimilarity, relationOf } from "@/domain/measures/sets";
import { sharedMatrix } from "@/domain/measures/sharedMatrix";
import { createRandom, SEEDS } from "../../helpers/random";

const set = (codes: string) => new Set(codes);
const z = set("ABCDE");
const g = set("ABCDEFGHI");
const y = set("ABCDEFGHI");

describe("the worked example of the measures", () => {
  it('gives C and C" of A', () => {
    const { participation, partners, shareOfSamePartners, meanSimilarity } = congruenceOf("A", [z, g, y]);
    expect([participation, partners]).toEqual([3, 8]);
    expect(shareOfSamePartners).toBeCloseTo(20 / 24);
    expect(meanSimilarity).toBeCloseTo((0.5 + 0.5 + 1) / 3);
  });
  it("gives similarity and containment", () => {
    expect(regionSimilarity(z, g)).toBeCloseTo(5 / 9);
    expect(containment(z, g)).toBe(1);
  });
  it("gives the exact combinations", () => {
    expect(exactCombinations([z, g, y])).toEqual([
      { slots: [0, 1, 2], municipalities: [..."ABCDE"] },
      { slots: [1, 2], municipalities: [..."FGHI"] },
    ]);
  });
  it("gives the shared partnerships", () => {
    const { between } = sharedMatrix([[...z], [...g], [...y]], [..."ABCDEFGHI"]);
    expect([between("A", "B"), between("A", "F"), between("A", "A"), between("A", "X")]).toEqual([3, 2, 3, 0]);
  });
});

describe("relations", () => {
  it.each([
    ["ABC", "ABC", "coincide"],
    ["ABC", "AB", "contains"],
    ["AB", "ABC", "within"],
    ["AB", "BC", "overlap"],
    ["AB", "CD", "apart"],
  ])("%s and %s: %s", (p, q, relation) => {
    expect(relationOf(set(p), set(q))).toBe(relation);
  });
  it("are undefined where nothing can be compared", () => {
    expect([regionSimilarity(set(""), set("")), containment(set(""), set("A"))]).toEqual([undefined, undefined]);
  });
});

describe("alignment with a division", () => {
  const division = new Map([
    ["noord", set("AB")],
    ["midden", set("CDE")],
    ["zuid", set("FG")],
  ]);
  it.each([
    ["CD", "inside", 0],
    ["AB", "coincides", 0],
    ["ABFG", "union", 2],
    ["ABC", "crosses", 1],
    ["ABX", "crosses", 1],
  ])("%s: %s", (members, kind, distance) => {
    expect(alignmentWith(set(members), division)).toMatchObject({ class: kind, distance });
  });
  it("is undefined without members", () => {
    expect(alignmentWith(set(""), division)).toBeUndefined();
  });
});

it("finds who is left out though at least half of the neighbours take part", () => {
  const neighbours = new Map([
    ["A", set("BCD")],
    ["B", set("AC")],
    ["C", set("AB")],
    ["D", set("A")],
    ["E", set("")],
  ]);
  expect(gapsIn(set("BC"), neighbours)).toEqual([{ municipality: "A", neighboursIn: 2, neighbours: 3 }]);
});

it("groups partnerships by the same line-up", () => {
  expect(lineUpsOf("A", [set("AB"), set("ABC"), set("AB")])).toEqual([
    { partners: ["B"], partnerships: [0, 2] },
    { partners: ["B", "C"], partnerships: [1] },
  ]);
});

describe.each(SEEDS)("for any partnerships (seed %i)", (seed) => {
  const random = createRandom(seed);
  const codes = [..."ABCDEFGHIJKLM"];
  const partnerships = Array.from({ length: 12 }, () => new Set(random.some(codes, 0.4)));

  it("combinations hold every municipality exactly once, and k never exceeds n", () => {
    const cells = exactCombinations(partnerships);
    const all = cells.flatMap(({ municipalities }) => municipalities);
    expect(all.sort()).toEqual([...new Set(partnerships.flatMap((members) => [...members]))].sort());
    const counts = inHowMany(partnerships);
    for (const { slots, municipalities } of cells) {
      for (const code of municipalities) expect(counts.get(code)).toBe(slots.length);
    }
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(partnerships.length);
  });

  it("shared counts are symmetric and equal to counting by hand", () => {
    const { between } = sharedMatrix(
      partnerships.map((members) => [...members]),
      codes,
    );
    for (const a of codes) {
      for (const b of codes) {
        expect(between(a, b)).toBe(partnerships.filter((members) => members.has(a) && members.has(b)).length);
        expect(between(a, b)).toBe(between(b, a));
      }
    }
  });

  it("congruence is 1 when the group is always the same", () => {
    const members = partnerships.find(({ size }) => size > 1) ?? set("AB");
    const [first = "A"] = members;
    expect(congruenceOf(first, [members, members, members])).toMatchObject({
      shareOfSamePartners: 1,
      meanSimilarity: 1,
    });
  });

  it("C lies between 1/n and 1, and similarity never exceeds containment", () => {
    for (const code of codes) {
      const own = partnerships.filter((members) => members.has(code));
      const { shareOfSamePartners: share } = congruenceOf(code, own);
      if (share === undefined) continue;
      expect(share).toBeGreaterThanOrEqual(1 / own.length - 1e-9);
      expect(share).toBeLessThanOrEqual(1);
    }
    for (const p of partnerships) {
      for (const q of partnerships) {
        expect(commonCount(p, q)).toBe(commonCount(q, p));
        expect(regionSimilarity(p, q) ?? 0).toBeLessThanOrEqual(containment(p, q) ?? 0);
      }
    }
  });
});

it('C" does not depend on n for random partners, while C falls', () => {
  const random = createRandom(7);
  const codes = Array.from({ length: 25 }, (_, i) => `P${i}`);
  const draw = (n: number) => {
    const runs = Array.from({ length: 300 }, () => {
      const partnerships = Array.from({ length: n }, () => {
        const left = [...codes];
        return new Set(Array.from({ length: 8 }, () => left.splice(random.whole(left.length), 1)[0] ?? ""));
      });
      return congruenceOf("i", partnerships);
    });
    const meanOf = (values: (number | undefined)[]) =>
      values.reduce<number>((sum, v) => sum + (v ?? 0), 0) / runs.length;
    return { c: meanOf(runs.map((r) => r.shareOfSamePartners)), c2: meanOf(runs.map((r) => r.meanSimilarity)) };
  };
  const [few, many] = [draw(2), draw(30)];
  expect(few.c - many.c).toBeGreaterThan(0.2);
  expect(few.c2).toBeCloseTo(many.c2, 1);
  expect(many.c2).toBeCloseTo(0.2, 1);
});

import { describe, expect, it } from "vitest";
import {
  chooseLinks,
  countAcross,
  type LinkChoice,
  linkCounts,
  otherOf,
  suitableMinimum,
} from "@/domain/measures/links";
import { type Pair, rankedPairs } from "@/domain/measures/rankedPairs";
import { sharedMatrix } from "@/domain/measures/sharedMatrix";
import { createRandom, SEEDS } from "../../helpers/random";

const pair = (a: string, b: string, shared: number): Pair => ({ a, b, shared, similarity: 0, countA: 0, countB: 0 });
const INSIDE = new Set(["a", "b", "c"]);
const choice = (over: Partial<LinkChoice> = {}): LinkChoice => ({
  isInArea: (code) => INSIDE.has(code),
  areaSize: INSIDE.size,
  isCrossing: false,
  minimum: 0,
  ...over,
});
const PAIRS = [pair("a", "b", 9), pair("a", "c", 4), pair("c", "x", 3), pair("b", "c", 2), pair("x", "y", 1)];
const named = (pairs: readonly Pair[]) => pairs.map(({ a, b }) => a + b).join(" ");

describe("which pairs are drawn", () => {
  it("keeps within the area, unless the border may be crossed; never two that lie outside", () => {
    expect(named(chooseLinks(PAIRS, choice()).drawn)).toBe("ab ac bc");
    expect(named(chooseLinks(PAIRS, choice({ isCrossing: true })).drawn)).toBe("ab ac cx bc");
  });

  it("draws from the given number on, and counts what is left out", () => {
    const links = chooseLinks(PAIRS, choice({ isCrossing: true, minimum: 3 }));
    expect(links).toMatchObject({ from: 3, fromAcross: 3, leftOut: 1, across: 1, most: 9 });
    expect(named(links.drawn)).toBe("ab ac cx");
  });

  it("draws every pair of a municipality in focus, wherever it lies", () => {
    expect(named(chooseLinks(PAIRS, choice({ focus: "c" })).drawn)).toBe("ac bc");
    expect(named(chooseLinks(PAIRS, choice({ focus: "c", isCrossing: true })).drawn)).toBe("ac cx bc");
    expect(named(chooseLinks(PAIRS, choice({ focus: "x", isCrossing: true })).drawn)).toBe("cx xy");
  });

  it("says what the most is when nothing is drawn", () => {
    expect(chooseLinks(PAIRS, choice({ minimum: 10 }))).toMatchObject({ drawn: [], leftOut: 3, most: 9 });
    expect(chooseLinks([], choice())).toMatchObject({ drawn: [], leftOut: 0, most: 0, from: 1 });
  });
});

describe("the number that suits", () => {
  const falling = [5, 5, 4, 4, 4, 4, 1].map((shared, i) => pair(`a${i}`, `b${i}`, shared));

  it("gives the count nearest to the target, the higher number of two as near", () => {
    expect(suitableMinimum(falling, 3)).toBe(5);
    expect(suitableMinimum(falling, 4)).toBe(5);
    expect(suitableMinimum(falling, 5)).toBe(4);
    expect(suitableMinimum(falling, 60)).toBe(1);
    expect(suitableMinimum([], 60)).toBe(1);
  });

  it("is another one across the border, where less is shared", () => {
    const within = Array.from({ length: 70 }, (_, i) => pair("a", `i${i}`, 20 - Math.floor(i / 10)));
    const across = Array.from({ length: 30 }, (_, i) => pair("a", `o${i}`, i < 24 ? 3 : 1));
    const links = chooseLinks([...within, ...across], {
      ...choice({ isCrossing: true }),
      isInArea: (code) => !code.startsWith("o"),
    });
    expect(links).toMatchObject({ from: 15, fromAcross: 3, across: 24, leftOut: 16 });
  });
});

it("counts each pair across the border once, of the one in focus only, and knows no strangers", () => {
  const lists = [
    ["a", "x", "y"],
    ["a", "b", "x", "PV26"],
    ["x", "y"],
  ];
  const codes = ["a", "b", "c", "x", "y"];
  const isInArea = (code: string) => INSIDE.has(code);
  expect(countAcross(lists, { codes, isInArea, focus: undefined })).toBe(3); // ax ay bx
  expect(countAcross(lists, { codes, isInArea, focus: "b" })).toBe(1);
  expect(countAcross(lists, { codes, isInArea, focus: "c" })).toBe(0);
});

it("tells the other of a pair", () => {
  expect([otherOf({ a: "a", b: "b" }, "a"), otherOf({ a: "a", b: "b" }, "b")]).toEqual(["b", "a"]);
});

it.each(SEEDS)(
  "loses no pair: drawn and left out are all that count, and drawn ones share enough (seed %i)",
  (seed) => {
    const random = createRandom(seed);
    const codes = [...INSIDE, "x", "y", "z"];
    const matrix = sharedMatrix(
      Array.from({ length: 20 }, () => random.some(codes, 0.4)),
      codes,
    );
    const pairs = rankedPairs(matrix);
    const minimum = random.whole(5);
    const links = chooseLinks(pairs, choice({ isCrossing: random.next() < 0.5, minimum }));
    const counting = chooseLinks(pairs, choice({ isCrossing: links.isCrossing, minimum: 1 })).drawn;
    expect(links.drawn.length + links.leftOut).toBe(counting.length);
    for (const { a, b, shared } of links.drawn) {
      expect(shared).toBe(matrix.between(a, b));
      expect(shared).toBeGreaterThanOrEqual(Math.max(1, Math.min(links.from, links.fromAcross)));
    }
    const ends = [...linkCounts(links.drawn).values()].reduce((sum, count) => sum + count, 0);
    expect(ends).toBe(2 * links.drawn.length);
  },
);

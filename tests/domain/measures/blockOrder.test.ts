import { expect, it } from "vitest";
import { blockOrder, columnOrder } from "@/domain/measures/blockOrder";
import { pairSimilarity, rankedPairs } from "@/domain/measures/rankedPairs";
import { sharedMatrix } from "@/domain/measures/sharedMatrix";
import { createRandom, SEEDS } from "../../helpers/random";

const CODES = ["a", "b", "c", "d", "e", "f"];

it("puts together those that share much, and those without partnerships last", () => {
  const order = blockOrder(
    sharedMatrix(
      [
        ["a", "d"],
        ["a", "d", "f"],
        ["b", "e"],
        ["b", "e"],
        ["d", "f"],
      ],
      CODES,
    ),
  );
  expect(order.at(-1)).toBe("c");
  const place = (code: string) => order.indexOf(code);
  expect(Math.abs(place("b") - place("e"))).toBe(1);
  expect([place("a"), place("d"), place("f")].sort((x, y) => x - y)).toEqual(place("b") < 2 ? [2, 3, 4] : [0, 1, 2]);
  expect(place("d")).toBe(place("b") < 2 ? 3 : 1); // it shares most with either side
});

it("gives few codes back as they came", () => {
  expect(blockOrder(sharedMatrix([], []))).toEqual([]);
  expect(blockOrder(sharedMatrix([["b", "a"]], ["b", "a", "c"]))).toEqual(["b", "a", "c"]);
});

it.each(SEEDS)("is a permutation, the same each time, over a symmetric matrix (seed %i)", (seed) => {
  const random = createRandom(seed);
  const codes = Array.from({ length: 3 + random.whole(25) }, (_, i) => `m${i}`);
  const lists = Array.from({ length: random.whole(40) }, () => random.some(codes, 0.3));
  const matrix = sharedMatrix(lists, codes);
  for (const a of codes) for (const b of codes) expect(matrix.between(a, b)).toBe(matrix.between(b, a));
  const order = blockOrder(matrix);
  expect([...order].sort()).toEqual([...codes].sort());
  expect(blockOrder(matrix)).toEqual(order);
});

it.each(SEEDS)("ranks each pair that shares once, most first (seed %i)", (seed) => {
  const random = createRandom(seed);
  const lists = Array.from({ length: 12 }, () => random.some(CODES, 0.4));
  const matrix = sharedMatrix(lists, CODES);
  const pairs = rankedPairs(matrix);
  expect(new Set(pairs.map(({ a, b }) => [a, b].sort().join())).size).toBe(pairs.length);
  for (const { a, b, shared, countA, countB, similarity } of pairs) {
    expect(shared).toBe(lists.filter((list) => list.includes(a) && list.includes(b)).length);
    expect(shared).toBeLessThanOrEqual(Math.min(countA, countB));
    expect(similarity).toBeCloseTo(shared / (countA + countB - shared));
  }
  expect(pairs.map(({ shared }) => shared)).toEqual(pairs.map(({ shared }) => shared).sort((x, y) => y - x));
});

it("tells no similarity of two that take part in nothing", () => {
  expect(pairSimilarity(sharedMatrix([["a"]], CODES), "b", "c")).toBeUndefined();
  expect(pairSimilarity(sharedMatrix([["a"]], CODES), "a", "b")).toBe(0);
});

it("orders columns by where their members stand, without those that have none", () => {
  const columns = [
    { id: "last", members: ["e", "f"] },
    { id: "all", members: CODES },
    { id: "none", members: ["x"] },
    { id: "first", members: ["a"] },
    { id: "middle", members: ["c", "d"] },
  ];
  expect(columnOrder(columns, CODES)).toEqual(["first", "all", "middle", "last"]);
});

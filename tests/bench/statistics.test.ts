import { expect, it } from "vitest";
import { median, pairedRatios, summarise } from "@/bench/statistics";
import { createRandom, SEEDS } from "../helpers/random";

it("takes the middle of an odd number of values, in whatever order they come", () => {
  expect(median([9, 1, 5])).toBe(5);
});

it("takes the mean of the middle two of an even number of values", () => {
  expect(median([10, 1, 3, 4])).toBe(3.5);
});

it("has no median of nothing", () => {
  expect(median([])).toBeNaN();
});

it.each(SEEDS)("has as many values above the median as below it (seed %i)", (seed) => {
  const random = createRandom(seed);
  const values = Array.from({ length: 1 + random.whole(20) }, () => random.next());
  const middle = median(values);
  expect(values.filter((value) => value < middle)).toHaveLength(values.filter((value) => value > middle).length);
});

it("sums up what could be measured and passes over what could not", () => {
  expect(summarise([3, Number.NaN, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
  expect(summarise([Number.NaN])).toBeUndefined();
});

it("compares the two runs of one round, not the best of one with the worst of the other", () => {
  expect(pairedRatios([10, 40, 10], [20, 80, 20])).toEqual([0.5, 0.5, 0.5]);
});

it("leaves out a round in which one of the two could not be measured", () => {
  expect(pairedRatios([10, Number.NaN, 30, 40], [20, 20, Number.NaN])).toEqual([0.5]);
  expect(pairedRatios([10], [0])).toEqual([]);
});

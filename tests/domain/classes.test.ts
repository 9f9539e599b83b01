import { describe, expect, it } from "vitest";
import { classesFor, classesFromOne, classIndexOf } from "@/domain/classes";
import { createRandom, SEEDS } from "../helpers/random";

describe("classes", () => {
  it("are whole numbers that people can say, from the class of the least to that of the most", () => {
    expect(classesFor([14, 0, 33], 5)).toEqual([
      { from: 11, to: 15 },
      { from: 16, to: 20 },
      { from: 21, to: 25 },
      { from: 26, to: 30 },
      { from: 31, to: 35 },
    ]);
  });
  it("are single numbers where there are few", () => {
    expect(classesFor([1, 2, 3], 5)).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
      { from: 3, to: 3 },
    ]);
  });
  it("are none when nothing is above 0", () => {
    expect(classesFor([0, 0], 5)).toEqual([]);
  });
  it.each(SEEDS)("hold every number above 0 exactly once, and are at most as many as asked (seed %i)", (seed) => {
    const random = createRandom(seed);
    const numbers = Array.from({ length: 30 }, () => random.whole(10 ** (1 + random.whole(4))));
    const classes = classesFor(numbers, 6);
    expect(classes.length).toBeLessThanOrEqual(6);
    for (const number of numbers.filter((each) => each > 0)) {
      expect(classes.filter(({ from, to }) => from <= number && number <= to)).toHaveLength(1);
    }
  });
});

describe("classes from 1", () => {
  const rangesOf = (...numbers: number[]) => classesFromOne(numbers, 6).map(({ from, to }) => `${from}-${to}`);

  it("begin at 1 however large the least number is, so that a difference of one or two looks small", () => {
    expect(rangesOf(19, 22, 23, 24, 25, 26)).toEqual(["1-5", "6-10", "11-15", "16-20", "21-25", "26-30"]);
    expect(rangesOf(1, 2, 4)).toEqual(["1-1", "2-2", "3-3", "4-4"]);
    expect(rangesOf(0)).toEqual([]);
  });

  it("become narrower where nearly all numbers would fall in one, and say what lies below in one class", () => {
    expect(rangesOf(11, 12, 12, 13, 14)).toEqual(["1-10", "11-12", "13-14"]);
    expect(rangesOf(22, 22, 22)).toEqual(["1-5", "6-10", "11-15", "16-20", "21-25"]);
  });

  it.each(SEEDS)("hold every number above 0 exactly once, and are at most as many as asked (seed %i)", (seed) => {
    const random = createRandom(seed);
    const least = random.whole(200);
    const numbers = Array.from({ length: 30 }, () => least + random.whole(10 ** (1 + random.whole(3))));
    const classes = classesFromOne(numbers, 6);
    expect(classes.length).toBeLessThanOrEqual(6);
    expect(classes.every(({ from }, i) => from === (classes[i - 1]?.to ?? 0) + 1)).toBe(true);
    expect(classes.at(-1)?.to).toBeGreaterThanOrEqual(Math.max(...numbers));
  });
});

it("puts 0 in no class and numbers beyond the last class in the last", () => {
  const classes = classesFor([1, 10], 5);
  expect([classIndexOf(classes, 0), classIndexOf(classes, 1), classIndexOf(classes, 99)]).toEqual([-1, 0, 4]);
});

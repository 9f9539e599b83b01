import { describe, expect, it } from "vitest";
import { classesFor, classIndexOf } from "@/domain/classes";
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

it("puts 0 in no class and numbers beyond the last class in the last", () => {
  const classes = classesFor([1, 10], 5);
  expect([classIndexOf(classes, 0), classIndexOf(classes, 1), classIndexOf(classes, 99)]).toEqual([-1, 0, 4]);
});

import { expect, it, vi } from "vitest";
import { derive } from "@/state/derive";

interface Numbers {
  readonly a: number;
  readonly other?: string;
}

function doubling() {
  const compute = vi.fn((a: number) => ({ doubled: 2 * a }));
  return { compute, select: derive((state: Numbers) => [state.a], compute) };
}

it("gives the same object until an input changes", () => {
  const { compute, select } = doubling();
  expect(select({ a: 1, other: "x" })).toBe(select({ a: 1, other: "y" }));
  expect(select({ a: 2 })).toEqual({ doubled: 4 });
  expect(compute).toHaveBeenCalledTimes(2);
});

it("keeps the results of two states that are asked in turn, and of no more", () => {
  const { compute, select } = doubling();
  const [first, second] = [select({ a: 1 }), select({ a: 2 })];
  for (let turn = 0; turn < 3; turn++) {
    expect(select({ a: 1 })).toBe(first);
    expect(select({ a: 2 })).toBe(second);
  }
  expect(compute).toHaveBeenCalledTimes(2);
  select({ a: 3 });
  expect(select({ a: 2 })).toBe(second);
  expect(select({ a: 1 })).not.toBe(first);
});

import { expect, it } from "vitest";
import { createTooltip } from "@/map/tooltip";
import { createRandom, SEEDS } from "../helpers/random";

/** A tooltip of this size on a map of this size; gives where it comes to stand for a pointer. */
function setUp(map: readonly [width: number, height: number], label: readonly [width: number, height: number]) {
  const container = document.createElement("div");
  Object.defineProperties(container, { clientWidth: { value: map[0] }, clientHeight: { value: map[1] } });
  const tooltip = createTooltip(container);
  const element = container.firstElementChild as HTMLElement;
  Object.defineProperties(element, { offsetWidth: { value: label[0] }, offsetHeight: { value: label[1] } });
  return (x: number, y: number) => {
    tooltip.show("Soest: 14 samenwerkingsverbanden", [x, y]);
    return [...element.style.transform.matchAll(/-?[\d.]+/g)].map(Number) as [left: number, top: number];
  };
}

it("stands right of a pointer on the left, left of one on the right, and above one at the bottom", () => {
  const placeFor = setUp([1000, 600], [200, 30]);
  expect(placeFor(100, 100)).toEqual([114, 114]);
  expect(placeFor(900, 100)).toEqual([686, 114]);
  expect(placeFor(100, 590)).toEqual([114, 546]);
});

it("moves along the edge of a map that is too narrow for either side", () => {
  const placeFor = setUp([320, 400], [280, 50]);
  expect(placeFor(100, 100)).toEqual([36, 114]);
  expect(placeFor(170, 100)).toEqual([4, 114]);
});

it("stays at the far edge of a map that is too low to hide any of it", () => {
  const placeFor = setUp([320, 170], [150, 40]);
  expect(placeFor(100, 140)).toEqual([114, 4]);
  expect(placeFor(100, 60)).toEqual([114, 4]);
  expect(placeFor(100, 40)).toEqual([114, 126]);
});

it.each(SEEDS)("stays within every map that has room for it, off the pointer's row (seed %i)", (seed) => {
  const random = createRandom(seed);
  const upTo = (least: number, most: number) => least + Math.floor(random.next() * (most - least));
  const map = [upTo(300, 1400), upTo(150, 900)] as const;
  const label = [upTo(40, 290), upTo(20, 55)] as const;
  const [x, y] = [upTo(0, map[0]), upTo(0, map[1])];
  const [left, top] = setUp(map, label)(x, y);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(left + label[0]).toBeLessThanOrEqual(map[0]);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top + label[1]).toBeLessThanOrEqual(map[1]);
  expect(y < top || y > top + label[1]).toBe(true);
});

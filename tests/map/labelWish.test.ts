import { expect, it } from "vitest";
import { labelWishOf } from "@/map/labelWish";
import type { SceneMunicipality } from "@/scene/scene";
import { aMunicipality } from "./testMap";

const GROUND = { top: 90, step: 10, rows: [[[85, 115]], [[85, 115]], []] } as const;
const SPOT = { point: [100, 100], width: 30, height: 20 } as const;

const wishOf = (zoom: number, over: Partial<SceneMunicipality>) =>
  labelWishOf(aMunicipality("GM0001", over), {
    place: { ...SPOT, spares: [{ ...SPOT, point: [100, 120] }], ground: GROUND },
    transform: { k: 2, x: 0, y: 0 },
    zoom,
    size: { width: 400, height: 230 },
    marks: undefined,
  })[0];

it("names who does not take part only from close by, and then by its own room", () => {
  expect(wishOf(8, { takesPart: false })).toBeUndefined();
  expect(wishOf(8, { takesPart: true })).toMatchObject({ name: "Gemeente GM0001", reach: 6 });
  expect(wishOf(8.6, { takesPart: false })).toMatchObject({ room: { width: 60, height: 40 } });
  expect(wishOf(8.6, { takesPart: false, value: 0 })).toMatchObject({ number: "0" });
  expect(wishOf(8.6, { takesPart: false, isInArea: false })).toBeUndefined();
  expect(wishOf(9, { takesPart: false, isInArea: false })).toBeDefined();
  expect(wishOf(8, {})).toBeDefined();
});

it("names nobody of a whole country on which nothing is chosen: few would fit, whatever their size", () => {
  expect(wishOf(6.7, {})).toBeUndefined();
  expect(wishOf(6.7, { isChosen: true })).toMatchObject({ isFirst: true });
  expect(wishOf(6.7, { isChosen: true, takesPart: false, isInArea: false })).toMatchObject({ isFirst: true });
  expect(wishOf(6.7, { takesPart: true })).toBeDefined();
  expect(wishOf(7.5, {})).toBeDefined();
});

it("puts first who stands out among the members of chosen partnerships, and numbers only elsewhere", () => {
  expect(wishOf(7, { value: 10, takesPart: true, isExtreme: true, slots: [0, 1] })).toMatchObject({ isFirst: true });
  expect(wishOf(7, { value: 10, takesPart: true, isExtreme: true })?.isFirst).toBeUndefined();
  expect(wishOf(7, { value: 1, takesPart: true, isExtreme: true, slots: [0] })?.isFirst).toBeUndefined();
});

it("asks for the number wherever there is one, and for the name of an end of lines at any zoom", () => {
  expect(wishOf(7, { value: 8, takesPart: true })?.number).toBe("8");
  expect(wishOf(7, { value: 8, takesPart: true })?.reach).toBeUndefined();
  expect(wishOf(7, { value: 8, takesPart: true, slots: [0] })?.reach).toBe(3.2); // few are chosen: their names count
  expect(wishOf(7, { value: 8, isInArea: false, hasLinks: true, takesPart: true })?.reach).toBe(3.2);
});

it("tells how far lines of text reach over the edge of the area, in pixels", () => {
  const overhangOf = (left: number, right: number, bottom: number) =>
    wishOf(9, {})?.overhang?.([{ left, right, top: 182, bottom }]);
  expect(overhangOf(172, 228, 218)).toBe(0);
  expect(overhangOf(160, 216, 218)).toBe(10);
  expect(overhangOf(172, 228, 222)).toBe(Infinity); // its middle lies outside
});

it("offers only spots that are on the map", () => {
  expect(wishOf(9, {})).toMatchObject({ at: [200, 200], spares: [] });
});

it("names ground that is part of another municipality nowhere: the whole is named once", () => {
  expect(wishOf(9, { value: 8, takesPart: true, isChosen: true, partOf: "GM0002" })).toBeUndefined();
  expect(wishOf(9, { value: 8, takesPart: true, gone: ["GM0002"] })).toMatchObject({ number: "8", isFirst: true });
});

import { expect, it } from "vitest";
import { createGeometry } from "@/map/geometry";
import { insetShape } from "@/map/insetShape";
import { toSheet } from "@/map/sheet";
import { BOUNDARIES } from "./testMap";

const square = createGeometry(BOUNDARIES).outlineOf(["GM0001"]);
const pointsOf = (coordinates: readonly (readonly (readonly number[])[][])[]) =>
  coordinates.flat(2).map(([lng = 0, lat = 0]) => toSheet([lng, lat]));

it("moves the border inwards by the distance", () => {
  const outside = pointsOf(square.coordinates);
  const inside = pointsOf(insetShape(square, 2).coordinates);
  const edge = (points: readonly (readonly [number, number])[], axis: 0 | 1) => [
    Math.min(...points.map((point) => point[axis])),
    Math.max(...points.map((point) => point[axis])),
  ];
  for (const axis of [0, 1] as const) {
    const [[min = 0, max = 0], [innerMin = 0, innerMax = 0]] = [edge(outside, axis), edge(inside, axis)];
    expect(innerMin - min).toBeCloseTo(2, 3);
    expect(max - innerMax).toBeCloseTo(2, 3);
  }
});

it("lets what is too small disappear", () => {
  expect(insetShape(square, 500).coordinates).toEqual([]);
});

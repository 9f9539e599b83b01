import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readBoundaries } from "@/load/readBoundaries";
import type { Point } from "@/map/camera";
import { createGeometry, polygonsOf } from "@/map/geometry";
import { insetShape } from "@/map/insetShape";
import { isInside, spread } from "@/map/linesOnMap";
import { toSheet } from "@/map/sheet";
import { createRandom } from "../helpers/random";
import { BOUNDARIES } from "./testMap";

const square = createGeometry(BOUNDARIES).outlineOf(["GM0001"]);
const pointsOf = (lines: readonly (readonly (readonly number[])[])[]) => lines.flatMap(onSheet);
const onSheet = (ring: readonly (readonly number[])[]) => ring.map(([lng = 0, lat = 0]) => toSheet([lng, lat]));

it("moves the border inwards by the distance", () => {
  const outside = pointsOf(polygonsOf(square).flat());
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

/** Points along a line, closer together than anyone sees. */
const onLine = (line: readonly Point[]) => line.slice(1).flatMap((to, index) => spread([line[index] ?? to, to], 1));

/** As the visitor's browser reads the file. */
async function geometryFrom(name: string) {
  const { boundaries } = await readBoundaries(`${name}.topojson`, readFileSync(`data/${name}.topojson`, "utf8"), name);
  return createGeometry(boundaries ?? BOUNDARIES);
}

describe("real areas", async () => {
  const municipalities = await geometryFrom("gemeenten");
  const boards = await geometryFrom("waterschappen");
  const random = createRandom(7);
  const groups = Array.from({ length: 12 }, () => random.some(municipalities.codes, 0.06));
  const U10 = [
    "0310",
    "0312",
    "0317",
    "0321",
    "0331",
    "0335",
    "0342",
    "0344",
    "0353",
    "0355",
    "0356",
    "0589",
    "0632",
    "0736",
  ];
  const shapes = [
    ...municipalities.codes.map((code) => municipalities.outlineOf([code])),
    ...[...groups, U10.map((code) => `GM${code}`)].map((codes) => municipalities.outlineOf(codes)),
    ...boards.codes.flatMap((code) => boards.shapeOf(code)?.geometry ?? []),
  ];

  it.each([1.3, 4])("have every piece of the line within themselves, %d units from the border", (distance) => {
    for (const shape of shapes) {
      const own = polygonsOf(shape).flat().map(onSheet);
      const lines = insetShape(shape, distance).coordinates;
      const outside = lines.flatMap((line) => onLine(onSheet(line))).filter((point) => !isInside(point, own));
      expect(outside.length).toBe(0);
    }
  });

  it("keep their line: what cannot be closed stays open", () => {
    const whole = shapes.flatMap((shape) => polygonsOf(shape).flat()).flatMap((ring) => onLine(onSheet(ring)));
    const moved = shapes
      .flatMap((shape) => insetShape(shape, 1.6).coordinates)
      .flatMap((line) => onLine(onSheet(line)));
    expect(moved.length / whole.length).toBeGreaterThan(0.9);
  });
});

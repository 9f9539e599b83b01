import { describe, expect, it } from "vitest";
import type { ArcLine } from "@/map/arcs";
import { createGeometry } from "@/map/geometry";
import { bordersKey, bordersOf, chosenShape } from "@/map/groundOf";
import { labelPlaceOf } from "@/map/labelPlace";
import { fromSheet } from "@/map/sheet";
import { svgLines, svgPath, svgRings } from "@/map/svg/svgPath";
import type { Scene } from "@/scene/scene";
import { aMunicipality, aScene, BOUNDARIES } from "./testMap";

const geometry = createGeometry(BOUNDARIES);
const lengthOf = (lines: readonly ArcLine[]) =>
  lines
    .flatMap((line) =>
      line.slice(1).map((to, i) => Math.hypot((to[0] ?? 0) - (line[i]?.[0] ?? 0), (to[1] ?? 0) - (line[i]?.[1] ?? 0))),
    )
    .reduce((sum, length) => sum + length, 0);

describe("geometry", () => {
  it("knows the bounds of one area and of several", () => {
    expect(geometry.boundsOf(["GM0001"])?.map((degrees) => Math.round(degrees * 100) / 100)).toEqual([
      5, 52, 5.1, 52.1,
    ]);
    expect(geometry.boundsOf(["GM0001", "GM0004"])?.map((degrees) => Math.round(degrees * 100) / 100)).toEqual([
      5, 52, 5.2, 52.2,
    ]);
    expect(geometry.boundsOf(["GM9999"])).toBeUndefined();
  });

  it("dissolves shared borders, and remembers the result", () => {
    const outline = geometry.outlineOf(["GM0001", "GM0002"]);
    expect(outline.coordinates).toHaveLength(1);
    expect(geometry.outlineOf(["GM0001", "GM0002"])).toBe(outline);
  });

  it("gives every border exactly one weight", () => {
    const borders = geometry.borders(
      (code) => (code < "GM0003" ? "south" : "north"),
      (code) => code === "GM0001",
    );
    expect(lengthOf(borders.inside)).toBeCloseTo(0.1, 4);
    expect(lengthOf(borders.outside)).toBeCloseTo(0.1, 4);
    expect(lengthOf(borders.province) + lengthOf(borders.provinceOutside)).toBeCloseTo(1, 4);
  });
});

describe("the borders of a scene", () => {
  const geometry = createGeometry(BOUNDARIES);
  const merged = aScene({
    municipalities: [
      aMunicipality("GM0001", { partOf: "GM0002", isChosen: true }),
      aMunicipality("GM0002", { isChosen: true }),
      aMunicipality("GM0003"),
      aMunicipality("GM0004"),
    ],
  });
  const total = (scene: Scene) =>
    Object.values(bordersOf({ geometry, provinceOf: () => "PV26" }, scene)).reduce(
      (sum, lines) => sum + lengthOf(lines),
      0,
    );

  it("leaves out only the one between municipalities that are one, and knows when to draw anew", () => {
    const apart = aScene({ municipalities: merged.municipalities.map(({ code }) => aMunicipality(code)) });
    expect(total(apart) - total(merged)).toBeCloseTo(0.1, 4);
    expect(bordersKey(apart)).not.toBe(bordersKey(merged));
  });
  it("goes around what is chosen as a whole", () => {
    expect(chosenShape(geometry, merged)).toBe(geometry.outlineOf(["GM0001", "GM0002"]));
    expect(chosenShape(geometry, aScene())).toBeUndefined();
  });
});

describe("the place of a label", () => {
  const placeIn = (ring: number[][]) => labelPlaceOf({ code: "x", geometry: { type: "Polygon", coordinates: [ring] } });

  it("is the middle of a square", () => {
    const shape = geometry.shapeOf("GM0001");
    const [lng, lat] = shape ? fromSheet(labelPlaceOf(shape).point) : [0, 0];
    expect(lng).toBeCloseTo(5.05, 2);
    expect(lat).toBeCloseTo(52.05, 2);
  });

  it("lies in the wide part of a shape like a bottle, and never outside a horseshoe", () => {
    const bottle = placeIn([
      [5, 52],
      [5.2, 52],
      [5.2, 52.1],
      [5.12, 52.1],
      [5.12, 52.3],
      [5.08, 52.3],
      [5.08, 52.1],
      [5, 52.1],
      [5, 52],
    ]);
    expect(fromSheet(bottle.point)[1]).toBeLessThan(52.1);
    const [lng, lat] = fromSheet(
      placeIn([
        [5, 52],
        [5.3, 52],
        [5.3, 52.3],
        [5.2, 52.3],
        [5.2, 52.1],
        [5.1, 52.1],
        [5.1, 52.3],
        [5, 52.3],
        [5, 52],
      ]).point,
    );
    expect(lat < 52.1 || lng < 5.1 || lng > 5.2).toBe(true);
  });
});

it("draws neighbours with exactly the same points along their border", () => {
  const pointsOf = (code: string) => {
    const shape = geometry.shapeOf(code);
    return new Set(shape ? svgPath(shape.geometry).slice(1, -1).split("L") : []);
  };
  const shared = [...pointsOf("GM0001")].filter((point) => pointsOf("GM0002").has(point));
  expect(shared).toHaveLength(2);
});

it("writes the same shape from arcs as from places, junctions apart", () => {
  const withoutRepeats = (path: string) =>
    path.split(/(?=[MLZ])/).filter((step, i, all) => step.slice(1) !== all[i - 1]?.slice(1));
  for (const code of geometry.codes) {
    const shape = geometry.shapeOf(code);
    expect(withoutRepeats(svgRings(geometry.ringsOf(code)))).toEqual(
      withoutRepeats(shape ? svgPath(shape.geometry) : ""),
    );
  }
  expect(svgRings(geometry.ringsOf("GM9999"))).toBe("");
});

it("draws every point of every line, in few paths", () => {
  const line = (from: number, count: number): ArcLine =>
    Array.from({ length: count }, (_, i) => [5 + (from + i) / 1000, 52]);
  const paths = svgLines([line(0, 40), line(100, 70), line(200, 2)]);
  expect(paths).toHaveLength(2);
  expect(paths.join("").split(/[ML]/).filter(Boolean)).toHaveLength(112);
});

import { expect, it } from "vitest";
import { createGeometry } from "@/map/geometry";
import { outlineLines } from "@/map/outlineLines";
import type { OutlineArea, SceneOutline } from "@/scene/scene";
import { BOUNDARIES } from "./testMap";

const geometry = createGeometry(BOUNDARIES);
const outline = (kind: OutlineArea["kind"], code: string): SceneOutline => ({
  id: code,
  name: code,
  area: kind === "waterBoard" || kind === "province" ? { kind, code } : { kind, codes: [code] },
  slot: 0,
});
const shapes = ["GM0001", "GM0002"].map((code) => geometry.shapeOf(code)?.geometry);

it("draws the border between two water boards once, so that dashes stay dashes", () => {
  const [first, second] = outlineLines([outline("waterBoard", "GM0001"), outline("waterBoard", "GM0002")], shapes);
  const segmentsOf = (lines: typeof first) =>
    lines?.type === "MultiLineString" ? lines.coordinates.flatMap((line) => line.slice(1)).length : Number.NaN;
  expect([segmentsOf(first), segmentsOf(second)]).toEqual([4, 3]);
});

it("leaves all other outlines, and a single water board, the whole shapes that they are", () => {
  expect(outlineLines([outline("waterBoard", "GM0001"), outline("province", "GM0002")], shapes)).toEqual(shapes);
  expect(outlineLines([outline("waterBoard", "GM0001"), outline("waterBoard", "x")], [undefined, undefined])).toEqual([
    undefined,
    undefined,
  ]);
});

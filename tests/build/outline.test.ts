import { topology } from "topojson-server";
import { expect, it } from "vitest";
import { outlineSvg } from "@/build/outline";

const square = (x: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [x, 52],
      [x, 53],
      [x + 1, 53],
      [x + 1, 52],
      [x, 52],
    ],
  ],
});

it("draws province borders in whole pixels, with attributes alone", () => {
  const provincies = { type: "GeometryCollection" as const, geometries: [square(5), square(6)] };
  const svg = outlineSvg(topology({ provincies }));
  expect(svg).toMatch(/^<svg class="sk-outline" width="100%" height="\d+".*<svg y="\d+" .*viewBox="0 0 500 \d+"/);
  expect(svg).not.toMatch(/style=|<script|[ "]\d+\.\d+ /);
  expect(svg).toMatch(/d="M\d+ \d+l(-?\d+ -?\d+ ?){6,}/); // two squares with one shared side: seven sides, each once
});

it("draws nothing when there are no provinces", () => {
  expect(outlineSvg({ type: "Topology", objects: {}, arcs: [] })).toBe("");
});

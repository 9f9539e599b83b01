import { expect, it } from "vitest";
import { DEFAULT_PALETTE } from "@/design/palette";
import { nameAreas, namesIn } from "@/map/areaNames";
import { type Box, touches } from "@/map/box";
import { fitBounds } from "@/map/camera";
import { createGeometry } from "@/map/geometry";
import { type LabelWish, type PlacedLabel, placeLabels } from "@/map/labels";
import { isInside, ringsOnMap } from "@/map/linesOnMap";
import { sheetTransform } from "@/map/sheet";
import type { SceneOutline } from "@/scene/scene";
import { createRandom, SEEDS } from "../helpers/random";
import { aScene, BOUNDARIES } from "./testMap";

/** Two water boards, west and east of each other, each of two of the four squares. */
const SHAPES: Record<string, readonly string[]> = { WEST: ["GM0001", "GM0003"], EAST: ["GM0002", "GM0004"] };
const geometry = createGeometry(BOUNDARIES);
const shapeOf = (area: SceneOutline["area"]) =>
  geometry.outlineOf("code" in area ? (SHAPES[area.code] ?? []) : area.codes);
const PARTS = {
  geometry,
  palette: DEFAULT_PALETTE,
  provinceOf: () => "PV26",
  shapeOf,
  drawnOf: shapeOf,
};
const outlines: SceneOutline[] = ["WEST", "EAST"].map((code) => {
  return { id: code, name: code, label: `Waterland ${code}`, slot: 0, area: { kind: "waterBoard", code } };
});
const MEASURES = { measure: (text: string) => text.length * 8, lineHeight: 16 };

interface Over {
  readonly inSight?: readonly string[];
  /** Pixels around the areas. */
  readonly room?: number;
  readonly covered?: readonly Box[];
}

function namesOn(
  width: number,
  height: number,
  placed: readonly PlacedLabel[] = [],
  { inSight = [], room = 20, covered }: Over = {},
) {
  const size = { width, height };
  const around = { top: room, right: room, bottom: room, left: room };
  const transform = sheetTransform(fitBounds([5, 52, 5.2, 52.2], size, around), size);
  const names = namesIn(
    aScene({ outlines, inSight }),
    PARTS,
    { transform, size },
    placed.map(({ box }) => box),
    {
      ...MEASURES,
      frame: size,
      covered,
    },
  );
  const ringsOf = (code: string) => ringsOnMap(geometry.outlineOf(SHAPES[code] ?? []), transform);
  return { names, ringsOf };
}

it("writes each name within its own area, close to its line and in its colour", () => {
  const { names, ringsOf } = namesOn(800, 800);
  expect(names.map(({ code }) => code)).toEqual(["WEST", "EAST"]);
  for (const { code, at, box, ink } of names) {
    expect(isInside(at, ringsOf(code))).toBe(true);
    expect(ink).toBe(DEFAULT_PALETTE.waterBoardLine);
    const points = ringsOf(code)
      .flat()
      .map(([x]) => x);
    const edges = [Math.min(...points), Math.max(...points)];
    expect(Math.min(...edges.map((x) => Math.min(Math.abs(box.left - x), Math.abs(box.right - x))))).toBeLessThan(12);
  }
});

it("keeps off the dark fills where it can", () => {
  const { names, ringsOf } = namesOn(800, 800, [], { inSight: ["GM0001"] });
  const [west] = names;
  expect(west && isInside(west.at, ringsOf("WEST"))).toBe(true);
  expect(west?.at[1]).toBeLessThan(400); // the northern half is light
});

it.each(SEEDS)("never touches a label that stands, nor leaves the map (seed %i)", (seed) => {
  const random = createRandom(seed);
  const placed = Array.from({ length: 60 }, (_, i): PlacedLabel => {
    const [left, top] = [random.whole(780), random.whole(580)];
    const box = { left, top, right: left + 40, bottom: top + 20 };
    return { code: `GM${i}`, lines: ["12"], hasMarks: false, at: [left + 20, top + 10], box, isOverflowing: false };
  });
  const all = [...placed, ...namesOn(800, 600, placed).names];
  for (const [i, { box }] of all.entries()) {
    if (i < placed.length) continue;
    expect(all.some((other, j) => i !== j && touches(box, other.box))).toBe(false);
    expect(box.left >= 0 && box.top >= 0 && box.right <= 800 && box.bottom <= 600).toBe(true);
  }
});

it("leaves out what could stand within another area only, and all where there is no room", () => {
  const box = { left: 0, top: 0, right: 402, bottom: 800 };
  const west = { code: "GM1", lines: [], hasMarks: false, at: [200, 400], box, isOverflowing: false } as const;
  expect(namesOn(800, 800, [west]).names.map(({ code }) => code)).toEqual(["EAST"]);
  expect(namesOn(60, 60).names).toEqual([]);
});

it("leaves out what could stand beside its area only, for there it would name a neighbour that is not drawn", () => {
  const box = { left: 205, top: 205, right: 400, bottom: 595 };
  const west = { code: "GM1", lines: [], hasMarks: false, at: [302, 400], box, isOverflowing: false } as const;
  expect(namesOn(800, 800, [west], { room: 200 }).names.map(({ code }) => code)).toEqual(["EAST"]);
});

it("keeps out of the corners where legend and buttons stand", () => {
  const covered = [
    { left: 0, top: 150, right: 402, bottom: 800 },
    { left: 398, top: 0, right: 800, bottom: 700 },
  ];
  const { names } = namesOn(800, 800, [], { covered });
  expect(names.map(({ code }) => code)).toEqual(["WEST", "EAST"]);
  expect(names.flatMap(({ box }) => covered.filter((other) => touches(box, other)))).toEqual([]);
});

it.each(SEEDS)("writes every line of a name within its own area (seed %i)", (seed) => {
  const random = createRandom(seed);
  const placed = Array.from({ length: 90 }, (_, i): PlacedLabel => {
    const [left, top] = [random.whole(760), random.whole(580)];
    const box = { left, top, right: left + 60, bottom: top + 20 };
    return { code: `GM${i}`, lines: ["12"], hasMarks: false, at: [left + 30, top + 10], box, isOverflowing: false };
  });
  const { names, ringsOf } = namesOn(800, 600, placed, { room: 100 });
  for (const { code, lines, at, box } of names) {
    const top = box.top + 1 + MEASURES.lineHeight / 2;
    for (const [index, line] of lines.entries()) {
      for (const part of [-0.5, 0, 0.5]) {
        const x = at[0] + part * MEASURES.measure(line);
        expect(isInside([x, top + index * MEASURES.lineHeight], ringsOf(code))).toBe(true);
      }
    }
  }
});

it("has the names of municipalities make way where a line would stay without a name, and their numbers stay", () => {
  const size = { width: 400, height: 400 };
  const transform = sheetTransform(
    fitBounds([5, 52, 5.2, 52.2], size, { top: 20, right: 20, bottom: 20, left: 20 }),
    size,
  );
  const metrics = { ...MEASURES, frame: size };
  const rows = Array.from({ length: 10 }, (_, row): LabelWish[] =>
    [100, 300].map((x): LabelWish => {
      const at = [x, 40 + row * 35] as const;
      return {
        code: `GM${row} ${x}`,
        name: "Lang genoeg voor alles",
        number: "12",
        rank: 1,
        at,
        room: { width: 190, height: 33 },
      };
    }),
  ).flat();
  const placed = placeLabels(rows, metrics);
  expect(placed.every(({ lines }) => lines.length > 1)).toBe(true);
  const scene = aScene({ outlines });
  expect(
    namesIn(
      scene,
      PARTS,
      { transform, size },
      placed.map(({ box }) => box),
      metrics,
    ),
  ).toEqual([]);
  const labels = nameAreas(PARTS)(scene, { transform, size }, placed, metrics, rows);
  expect(labels.filter(({ ink }) => ink).map(({ code }) => code)).toEqual(["WEST", "EAST"]);
  expect(labels.filter(({ lines }) => lines.at(-1) === "12")).toHaveLength(rows.length);
  for (const [i, { box }] of labels.entries())
    expect(labels.some((other, j) => i < j && touches(box, other.box))).toBe(false);
});

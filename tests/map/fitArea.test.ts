import { describe, expect, it } from "vitest";
import { isWithin, touches } from "@/map/box";
import { type Bounds, type Camera, project, type Size } from "@/map/camera";
import { type Corner, edgeTowards, inCorner, isLeft, isTop } from "@/map/corners";
import { chooseCorner, type FitTarget, fitArea } from "@/map/fitArea";
import { createRandom, SEEDS } from "../helpers/random";

const SIZE: Size = { width: 760, height: 680 };
const LEGEND: Size = { width: 310, height: 138 };
/** The same with more rows, and the choice about classes. */
const GROWN: Size = { width: 318, height: 250 };
const BUTTONS: Size = { width: 182, height: 44 };
const CORNERS: readonly Corner[] = ["bottom-left", "top-left", "top-right", "bottom-right"];

const ringOf = ([west, south, east, north]: Bounds) =>
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as const;

function targetOf(...areas: readonly Bounds[]): FitTarget {
  const parts = areas.map((bounds) => ({ bounds, lines: () => [ringOf(bounds)] }));
  return {
    bounds: [
      Math.min(...areas.map(([west]) => west)),
      Math.min(...areas.map(([, south]) => south)),
      Math.max(...areas.map(([, , east]) => east)),
      Math.max(...areas.map(([, , , north]) => north)),
    ],
    edgeTowards: (corner) => edgeTowards(corner, parts),
  };
}

function boxOf(camera: Camera, [west, south, east, north]: Bounds) {
  const [left, top] = project(camera, SIZE, [west, north]);
  const [right, bottom] = project(camera, SIZE, [east, south]);
  return { left, top, right, bottom };
}

const ALL = targetOf([5, 52, 7, 53]);
const FREE_SOUTH_WEST = targetOf([5, 52.6, 7, 53], [6, 52, 7, 52.6]);
const FREE_NORTH_WEST = targetOf([5, 52, 7, 52.4], [6, 52.4, 7, 53]);

describe.each(SEEDS)("the places that decide about a corner (seed %i)", (seed) => {
  const random = createRandom(seed);
  const areas = Array.from({ length: 30 }, (): Bounds => {
    const [west, south] = [random.whole(80) / 100 + 5, random.whole(80) / 100 + 52];
    return [west, south, west + 0.05 + random.whole(20) / 100, south + 0.05 + random.whole(20) / 100];
  });

  it.each(CORNERS)("lie beneath something there exactly when any place does (%s)", (corner) => {
    const parts = areas.map((bounds) => ({ bounds, lines: () => [ringOf(bounds)] }));
    const edge = edgeTowards(corner, parts);
    const all = areas.flatMap((bounds) =>
      edgeTowards(corner, [{ bounds, lines: () => ringOf(bounds).map((each) => [each]) }]),
    );
    expect(edge.length).toBeLessThan(all.length);
    for (let look = 0; look < 40; look++) {
      const [x, y] = [random.whole(400) - 200, random.whole(600) - 300];
      const isBeneath = ([placeX, placeY]: readonly [number, number]) =>
        (isLeft(corner) ? placeX < x : placeX > x) && (isTop(corner) ? placeY < y : placeY > y);
      expect(edge.some(isBeneath)).toBe(all.some(isBeneath));
    }
  });

  it("lets no part of an area lie beneath legend or buttons, nor off the map, as large as that goes", () => {
    const target = targetOf(...areas);
    for (const corner of CORNERS.slice(0, 3)) {
      const { camera } = fitArea(target, SIZE, corner, LEGEND);
      const covered = [inCorner(GROWN, SIZE, corner), inCorner(BUTTONS, SIZE, "bottom-right")];
      const boxes = areas.map((area) => boxOf(camera, area));
      expect(boxes.every((box) => isWithin(box, SIZE))).toBe(true);
      expect(boxes.some((box) => covered.some((other) => touches(other, box)))).toBe(false);
    }
  });
});

describe("fitting an area", () => {
  it("keeps the same place for a legend that filters and a choice make larger", () => {
    const target = targetOf([5, 52, 6, 52.4], [5.2, 51.8, 5.5, 52]);
    const { camera, room } = fitArea(target, SIZE, "bottom-left", LEGEND);
    expect(fitArea(target, SIZE, "bottom-left", GROWN).camera).toEqual(camera);
    expect(room?.height).toBeGreaterThanOrEqual(GROWN.height);
  });

  it("gives way no further than needed: not at all where nothing lies in that corner", () => {
    const whole = fitArea(ALL, SIZE, "bottom-left", undefined).camera;
    expect(fitArea(FREE_SOUTH_WEST, SIZE, "bottom-left", LEGEND).camera.zoom).toBeCloseTo(whole.zoom, 9);
    expect(fitArea(FREE_NORTH_WEST, SIZE, "bottom-left", LEGEND).camera.zoom).toBeLessThan(whole.zoom - 0.2);
    expect(isWithin(boxOf({ ...whole, zoom: whole.zoom + 0.1 }, ALL.bounds), SIZE)).toBe(false);
  });

  it("makes way for the legend as it is where its usual room would leave less than half of the size", () => {
    const low = { width: 500, height: 300 };
    const wide = targetOf([5, 52, 6, 52.3]);
    const { room } = fitArea(wide, low, "bottom-left", { width: 310, height: 100 });
    expect(room).toEqual({ width: 310, height: 100 });
  });

  it("puts the legend in the corner that leaves the area most room, and moves it for much more only", () => {
    expect(chooseCorner(FREE_SOUTH_WEST, SIZE, LEGEND, "bottom-left")).toBe("bottom-left");
    expect(chooseCorner(FREE_NORTH_WEST, SIZE, LEGEND, "bottom-left")).toBe("top-left");
    expect(chooseCorner(targetOf([5, 52, 7, 52.4]), SIZE, LEGEND, "top-right")).toBe("top-right");
  });

  it.each([
    ["folded", SIZE, { width: 120, height: 42 }],
    ["on a narrow map", { width: 400, height: 600 }, LEGEND],
    ["nowhere over the map", SIZE, undefined],
  ])("leaves the legend at the bottom left when it is %s", (_case, size, legend) => {
    expect(chooseCorner(FREE_NORTH_WEST, size, legend, "top-right")).toBe("bottom-left");
  });
});

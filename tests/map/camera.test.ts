import { describe, expect, it } from "vitest";
import {
  between,
  type Camera,
  COUNTRY,
  clampCamera,
  fitBounds,
  fromMercator,
  mercator,
  panBy,
  project,
  unproject,
} from "@/map/camera";
import { keepInSight } from "@/map/keepInSight";
import { fromSheet, sheetTransform, toSheet } from "@/map/sheet";
import { createRandom, SEEDS } from "../helpers/random";

const SIZE = { width: 760, height: 620 };
const EVEN = { top: 20, right: 20, bottom: 20, left: 20 };

function randomCamera(seed: number): Camera {
  const random = createRandom(seed);
  return clampCamera({ center: [3 + random.next() * 5, 50 + random.next() * 4], zoom: 4 + random.next() * 12 });
}

describe.each(SEEDS)("any camera (seed %i)", (seed) => {
  const camera = randomCamera(seed);

  it("projects a place to pixels and back", () => {
    for (const pixel of [
      [0, 0],
      [760, 620],
      [123.4, 567.8],
    ] as const) {
      const [x, y] = project(camera, SIZE, unproject(camera, SIZE, pixel));
      expect(x).toBeCloseTo(pixel[0], 6);
      expect(y).toBeCloseTo(pixel[1], 6);
    }
  });

  it("sees a place at the same pixel through the sheet, so that both renderers agree", () => {
    const place = [5.12, 52.09] as const;
    const { k, x, y } = sheetTransform(camera, SIZE);
    const [sheetX, sheetY] = toSheet(place);
    const [pixelX, pixelY] = project(camera, SIZE, place);
    expect(sheetX * k + x).toBeCloseTo(pixelX, 6);
    expect(sheetY * k + y).toBeCloseTo(pixelY, 6);
    expect(fromSheet([sheetX, sheetY])[0]).toBeCloseTo(place[0], 9);
  });

  it("comes back from where it was moved", () => {
    const { center } = panBy(panBy({ ...camera, center: [5.3, 52] }, [40, -25]), [-40, 25]);
    expect(center[0]).toBeCloseTo(5.3, 9);
    expect(center[1]).toBeCloseTo(52, 9);
  });
});

it("agrees with Web Mercator as it is defined", () => {
  expect(mercator([0, 0])).toEqual([0.5, 0.5]);
  expect(mercator([180, 85.0511287798066])[1]).toBeCloseTo(0, 9);
  expect(fromMercator(mercator([5.3, 52.2]))[1]).toBeCloseTo(52.2, 9);
});

it("fits bounds within the padding, touching it on one side", () => {
  const camera = fitBounds(COUNTRY, SIZE, EVEN);
  const [left, top] = project(camera, SIZE, [COUNTRY[0], COUNTRY[3]]);
  const [right, bottom] = project(camera, SIZE, [COUNTRY[2], COUNTRY[1]]);
  expect(Math.min(left, top)).toBeCloseTo(20, 3);
  expect(right).toBeLessThanOrEqual(740.001);
  expect(bottom).toBeLessThanOrEqual(600.001);
});

it("never loses the country", () => {
  expect(clampCamera({ center: [0, 40], zoom: 1 })).toEqual({ center: [COUNTRY[0], COUNTRY[1]], zoom: 5 });
});

it("ends where it should when it goes from one camera to another", () => {
  const [from, to] = [randomCamera(1), randomCamera(2)];
  expect(between(from, to, 1).zoom).toBeCloseTo(to.zoom, 9);
  expect(between(from, to, 0).center[0]).toBeCloseTo(from.center[0], 9);
});

describe("keeping in sight", () => {
  const camera: Camera = { center: [5.2, 52.1], zoom: 10 };

  it("does not move when all places can be seen", () => {
    const places = [
      [5.2, 52.1],
      [5.3, 52.1],
    ] as const;
    expect(keepInSight(camera, SIZE, places, [5.1, 52, 7, 53])).toBe(camera);
  });

  it("leaves it to a fit when places lie farther apart than the map is large", () => {
    const places = [
      [5.2, 52.1],
      [7, 53],
    ] as const;
    expect(keepInSight(camera, SIZE, places, [5.1, 52, 7, 53])).toBeUndefined();
  });

  it("moves what lies outside into sight without zooming", () => {
    const next = keepInSight(camera, SIZE, [[6.05, 52.1]], [6, 52.05, 6.1, 52.15]);
    const [right] = project(next ?? camera, SIZE, [6.1, 52.1]);
    expect(next?.zoom).toBe(camera.zoom);
    expect(right).toBeCloseTo(SIZE.width - 24, 3);
  });
});

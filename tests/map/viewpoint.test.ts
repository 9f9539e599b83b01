import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Camera, project, type Size } from "@/map/camera";
import { isBesideLegend, targetOf } from "@/map/fitArea";
import { createGeometry } from "@/map/geometry";
import { createViewpoint, type Viewpoint } from "@/map/viewpoint";
import { BOUNDARIES } from "./testMap";

const geometry = createGeometry(BOUNDARIES);
const WHOLE = targetOf(geometry.codes, geometry);

let size: Size;
let legend: Size | undefined;
let resized: () => void;
const made: Viewpoint[] = [];

beforeEach(() => {
  [size, legend] = [{ width: 1000, height: 680 }, undefined];
  const observe = (onResize: () => void) => {
    resized = onResize;
    return { observe: () => undefined, disconnect: () => undefined };
  };
  vi.stubGlobal(
    "ResizeObserver",
    vi.fn(function (this: unknown, onResize: () => void) {
      return observe(onResize);
    }),
  );
  vi.stubGlobal("matchMedia", () => ({ matches: true })); // less motion: cameras move at once
});

afterEach(() => {
  for (const viewpoint of made.splice(0)) viewpoint.remove();
  vi.unstubAllGlobals();
});

/** A viewpoint that shows the whole of the four squares, and the cameras that it looked with. */
function setUp() {
  const container = document.createElement("div");
  Object.defineProperty(container, "clientWidth", { get: () => size.width });
  Object.defineProperty(container, "clientHeight", { get: () => size.height });
  const cameras: Camera[] = [];
  const onRest = vi.fn();
  const viewpoint = createViewpoint({
    container,
    start: targetOf([], geometry),
    legendNow: () => legend,
    onLook: (camera) => cameras.push(camera),
    onRest,
  });
  made.push(viewpoint);
  viewpoint.fit(WHOLE, "at once", WHOLE);
  const resize = (width: number, height: number) => {
    size = { width, height };
    resized();
  };
  /** Pixels from the bottom of the map, which stays where it is on the screen. */
  const heightOf = () => size.height - project(viewpoint.now().camera, size, [5.1, 52.1])[1];
  return { viewpoint, cameras, onRest, resize, heightOf };
}

it("leaves the picture where it is on the screen when the title above it takes another line", () => {
  legend = { width: 320, height: 254 };
  const { viewpoint, resize, heightOf } = setUp();
  viewpoint.fit(targetOf(["GM0001", "GM0002"], geometry), "at once");
  const [before, { camera }] = [heightOf(), viewpoint.now()];
  for (const height of [654, 705, 680]) {
    resize(1000, height);
    expect(heightOf()).toBeCloseTo(before, 6);
    expect(viewpoint.now().camera.zoom).toBe(camera.zoom);
  }
});

it("fits the picture anew in another window, and where not all of it would stay on the map", () => {
  const { viewpoint, resize } = setUp();
  const { zoom } = viewpoint.now().camera;
  resize(1000, 640);
  expect(viewpoint.now().camera.zoom).toBeLessThan(zoom);
  resize(1000, 760);
  expect(viewpoint.now().camera.zoom).toBeGreaterThan(zoom);
  resize(500, 680);
  expect(viewpoint.now().camera.zoom).toBeLessThan(zoom);
});

it("keeps names out of the room that the legend may take, and only of what it takes where one looks elsewhere", () => {
  legend = { width: 310, height: 138 };
  const { viewpoint, onRest } = setUp();
  const heightNow = () => {
    const { top = 0, bottom = 0 } = viewpoint.covered() ?? {};
    return bottom - top;
  };
  const before = viewpoint.covered();
  legend = { width: 310, height: 240 };
  viewpoint.makeWay();
  expect(viewpoint.covered()).toBe(before);
  expect(onRest).not.toHaveBeenCalled();
  expect(heightNow()).toBeGreaterThanOrEqual(240);
  legend = { width: 200, height: 400 };
  viewpoint.makeWay();
  expect(onRest).toHaveBeenCalledOnce(); // names are placed anew
  expect(heightNow()).toBe(400);
  legend = { width: 310, height: 138 };
  viewpoint.fit(WHOLE, "at once");
  viewpoint.zoom(1);
  expect(heightNow()).toBe(138);
});

describe("a legend that grows beyond the room kept for it", () => {
  const grow = (viewpoint: Viewpoint, height: number) => {
    legend = { width: 450, height };
    viewpoint.makeWay();
  };

  it("moves what is shown whole out from beneath it", () => {
    legend = { width: 310, height: 138 };
    const { viewpoint } = setUp();
    const before = viewpoint.now().camera;
    grow(viewpoint, 600);
    expect(isBesideLegend(WHOLE, before, size, "bottom-left", legend)).toBe(false);
    const { camera } = viewpoint.now();
    expect(isBesideLegend(WHOLE, camera, size, "bottom-left", legend)).toBe(true);
    expect(viewpoint.extent()).toBeUndefined(); // still the whole, also in another window
  });

  it("leaves the picture to who moved it, and to who opens a folded legend", () => {
    legend = { width: 310, height: 138 };
    const { viewpoint } = setUp();
    viewpoint.moveTo({ ...viewpoint.now().camera, zoom: 9 });
    const { camera } = viewpoint.now();
    grow(viewpoint, 600);
    expect(viewpoint.now().camera).toEqual(camera);
    grow(viewpoint, 40);
    viewpoint.fit(WHOLE, "at once");
    const whole = viewpoint.now().camera;
    grow(viewpoint, 600);
    expect(viewpoint.now().camera).toEqual(whole);
  });
});

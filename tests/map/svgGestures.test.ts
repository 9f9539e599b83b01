import { afterEach, expect, it, vi } from "vitest";
import type { Camera, Size } from "@/map/camera";
import { createGestures } from "@/map/svg/svgGestures";

const SIZE: Size = { width: 800, height: 600 };
const START: Camera = { center: [5.2, 52.1], zoom: 9 };

afterEach(() => document.body.replaceChildren());

/** Zoom after the wheel has turned over the middle of the map, and what was refused. */
function turn(isCooperative: boolean, ...turns: WheelEventInit[]) {
  const svg = document.body.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  let { zoom } = START;
  const refused = vi.fn();
  const gestures = createGestures({
    svg,
    sizeNow: () => SIZE,
    isCooperative,
    onCamera: (camera) => {
      zoom = camera.zoom;
    },
    onRefusedGesture: refused,
  });
  gestures.follow(START, SIZE);
  for (const init of turns) {
    svg.dispatchEvent(
      new WheelEvent("wheel", { clientX: 400, clientY: 300, bubbles: true, cancelable: true, ...init }),
    );
  }
  return { steps: zoom - START.zoom, refused };
}

it.each([
  ["a notch of 100 pixels", { deltaY: -100 }, 1],
  ["a notch of 120 pixels", { deltaY: -120 }, 1],
  ["a notch back", { deltaY: 100 }, -1],
  ["a notch of three lines", { deltaY: -3, deltaMode: WheelEvent.DOM_DELTA_LINE }, 1],
])("zooms with Ctrl and %s as one press on a button does", (_name, init, steps) => {
  expect(turn(true, { ...init, ctrlKey: true }).steps).toBeCloseTo(steps);
});

it("keeps the map between the fingers of a pinch, which comes as many small turns with Ctrl", () => {
  const apart = -100 * Math.log(1.5); // what browsers tell of fingers that go half as far apart again
  const pinch = Array.from({ length: 12 }, () => ({ deltaY: apart / 12, ctrlKey: true }));
  expect(2 ** turn(true, ...pinch).steps).toBeCloseTo(1.5);
});

it("leaves the wheel without Ctrl to the page around a map in another page, and zooms little by little elsewhere", () => {
  const { steps, refused } = turn(true, { deltaY: -100 });
  expect(steps).toBe(0);
  expect(refused).toHaveBeenCalledWith("wheel");
  expect(turn(false, { deltaY: -100 }).steps).toBeCloseTo(0.2);
});

import { expect, it } from "vitest";
import { createGeometry } from "@/map/geometry";
import { createLabelPlaces } from "@/map/labelPlaces";
import { toSheet } from "@/map/sheet";
import { BOUNDARIES } from "./testMap";

const SIZE = { width: 100, height: 100 };

/** A map of 100 by 100 pixels with this place in its top left corner. */
function viewFrom(place: readonly [number, number], k: number) {
  const [x, y] = toSheet(place);
  return { k, x: -x * k, y: -y * k };
}

it("seeks a place in the part of an area that a close look shows, so that it never goes without a name", () => {
  const places = createLabelPlaces(createGeometry(BOUNDARIES));
  const whole = places.placeOf("GM0001");
  expect(places.seenPlaceOf("GM0001", viewFrom([4.9, 52.2], 1), { width: 800, height: 800 })).toBe(whole);
  const corner = viewFrom([5.001, 52.0999], 60);
  const seen = places.seenPlaceOf("GM0001", corner, SIZE);
  const [x = 0, y = 0] = seen?.point ?? [];
  expect(seen).not.toBe(whole);
  expect([x * corner.k + corner.x, y * corner.k + corner.y].every((at) => at > 0 && at < 100)).toBe(true);
  expect(places.seenPlaceOf("GM0001", corner, SIZE)).toBe(seen);
  expect(places.seenPlaceOf("GM0002", corner, SIZE)).toBeUndefined();
});

it("seeks the place of a whole on all of its ground", () => {
  const { placeOf } = createLabelPlaces(createGeometry(BOUNDARIES));
  const [own, whole] = [placeOf("GM0001"), placeOf("GM0001", ["GM0002"])];
  expect((whole?.width ?? 0) / (own?.width ?? 1)).toBeCloseTo(2, 1);
  expect(placeOf("GM0001")).toBe(own);
});

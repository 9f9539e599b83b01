import { expect, it } from "vitest";
import { isPlausibleArea } from "@/import/roo/plausibleArea";

it.each([
  ["46.43", 46.4, true],
  ["463.16", 170, true], // with water
  ["34.04", 573, false], // from before a merger
  ["41", 46.4, false],
  ["34.04", undefined, true],
  ["", 100, true],
])("a registered area of %s km² on %s km² of land is believed: %s", (registered, measured, expected) => {
  expect(isPlausibleArea(registered, measured)).toBe(expected);
});

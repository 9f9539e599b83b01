import { describe, expect, it } from "vitest";
import { classColor, DEFAULT_PALETTE, readPalette, textColorOn } from "@/design/palette";

it("takes from a house style what that sets, and the rest from the defaults", () => {
  const palette = readPalette((name) => (name === "--kaart-class-2" ? " #abcdef " : ""));
  expect(palette.classes[1]).toBe("#abcdef");
  expect({ ...palette, classes: [] }).toEqual({ ...DEFAULT_PALETTE, classes: [] });
});

describe("classes", () => {
  it.each([1, 2, 3, 4, 5, 6])("gives %i classes as many different colours, from light to dark", (of) => {
    const colors = Array.from({ length: of }, (_, index) => classColor(DEFAULT_PALETTE, index, of));
    const places = colors.map((color) => DEFAULT_PALETTE.classes.indexOf(color));
    expect(new Set(places).size).toBe(of);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

it("writes light on dark and dark on light", () => {
  const [first = "", last = ""] = [DEFAULT_PALETTE.classes.at(0), DEFAULT_PALETTE.classes.at(-1)];
  expect(textColorOn(first, DEFAULT_PALETTE)).toBe(DEFAULT_PALETTE.textDark);
  expect(textColorOn(last, DEFAULT_PALETTE)).toBe(DEFAULT_PALETTE.textLight);
  expect(textColorOn("#000", { ...DEFAULT_PALETTE, textLight: "#fff" })).toBe("#fff");
});

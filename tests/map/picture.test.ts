import { describe, expect, it } from "vitest";
import { DEFAULT_PALETTE } from "@/design/palette";
import { paperDrawing } from "@/drawing/paperDrawing";
import { createMeasure } from "@/drawing/text";
import { createGeometry } from "@/map/geometry";
import type { LabelWish } from "@/map/labels";
import { drawMap } from "@/map/picture/drawMap";
import { LARGEST, type Letters, withSecondChances } from "@/map/picture/placeNames";
import { metresPerPixel, roundDistance } from "@/map/picture/scaleAndNorth";
import type { Scene } from "@/scene/scene";
import { createRandom, SEEDS } from "../helpers/random";
import { aMunicipality, aScene, BOUNDARIES } from "./testMap";

const PARTS = {
  geometry: createGeometry(BOUNDARIES),
  palette: DEFAULT_PALETTE,
  provinceOf: () => "PV26",
  shapeOf: () => undefined,
  extent: undefined,
};
const ROOM = { width: 1200, height: 560, measure: createMeasure() };

it("draws every municipality once, with its number, the legend, the scale and the north", () => {
  const legend = [{ fill: { kind: "none" }, label: "geen", count: 1 }] as const;
  const { nodes, height, title } = drawMap({ ...PARTS, scene: aScene({ legend }) }, ROOM);
  const drawing = paperDrawing(nodes, height);
  expect(title).toBe("Proef");
  expect([...drawing.querySelectorAll("path[data-code]")].map((path) => path.getAttribute("data-code"))).toEqual([
    "GM0001",
    "GM0002",
    "GM0003",
    "GM0004",
  ]);
  for (const text of ["geen", "1 gemeente", "N", "8"]) expect(drawing.textContent).toContain(text);
  expect(drawing.textContent).toMatch(/\d+ km/);
});

it("tells each class of the legend on one line, however many municipalities it holds", () => {
  const label = "11 tot en met 15";
  const legend = [{ fill: { kind: "class", index: 0, of: 1 }, label, count: 101 }] as const;
  const measure = (text: string) => text.length * 9; // the widest of letters
  const { nodes, height } = drawMap({ ...PARTS, scene: aScene({ legend }) }, { ...ROOM, measure });
  const texts = [...paperDrawing(nodes, height).querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(texts).toEqual(expect.arrayContaining([label, "101 gemeenten"]));
});

it("heads the legend as the screen does, and says what the numbers do not", () => {
  const scene = aScene({ legendTitle: "Dezelfde partners", legendCaution: "Hoog is niet goed." });
  const { nodes, height } = drawMap({ ...PARTS, scene }, ROOM);
  const words = paperDrawing(nodes, height).textContent;
  expect(words).toContain("Dezelfde partners");
  expect(words).toContain("Hoog is niet goed.");
});

describe("what is lit in a picture", () => {
  const legend = [0, 1].map((index) => {
    return { fill: { kind: "class", index, of: 2 }, label: `klasse ${index}`, count: 1 } as const;
  });
  const lit = new Set(["GM0002"]);
  const bold = (scene: Scene) => {
    const { nodes, height } = drawMap({ ...PARTS, scene }, ROOM);
    const drawing = paperDrawing(nodes, height);
    expect(drawing.textContent?.includes("andere gemeenten: lichter")).toBe(scene.lit !== undefined);
    return [...drawing.querySelectorAll("text[font-weight='700']")].map(({ textContent }) => textContent);
  };

  it("is told by the legend: a group of its own, or else the row that is pressed on screen", () => {
    const litGroup = { fill: { kind: "class", index: 1, of: 2 }, count: 1 } as const;
    expect(bold(aScene({ legend, lit, litGroup }))).toContain("gekozen groep: 1 gemeente");
    expect(bold(aScene({ legend, lit }))).toContain("klasse 1");
    for (const label of ["klasse 0", "klasse 1"]) expect(bold(aScene({ legend }))).not.toContain(label);
  });
});

it("takes a name from the data as text, whatever stands in it", () => {
  const name = `<script>alert("x")</script>\u0000`;
  const municipalities = [aMunicipality("GM0001", { name, description: name })];
  const { nodes, height } = drawMap({ ...PARTS, scene: aScene({ municipalities }) }, ROOM);
  const drawing = paperDrawing(nodes, height);
  expect(drawing.querySelector("script")).toBeNull();
  expect(drawing.querySelector("title")).toHaveTextContent(`<script>alert("x")</script>`);
});

/** The map with one municipality of these among others with nearly no name; each letter as wide as it is high. */
const drawnWith = (over: Parameters<typeof aMunicipality>[1], letters?: readonly Letters[]) => {
  const others = ["GM0002", "GM0003", "GM0004"].map((code) => aMunicipality(code, { name: "" }));
  const municipalities = [aMunicipality("GM0001", { fill: MIDDLE, value: 3, ...over }), ...others];
  const measure = (text: string, size: number) => text.length * size;
  const parts = { ...PARTS, scene: aScene({ municipalities }), ...(letters && { letters }) };
  const { nodes, height } = drawMap(parts, { ...ROOM, measure });
  return paperDrawing(nodes, height);
};
const MIDDLE = { kind: "class", index: 2, of: 5 } as const;

it("takes smaller letters for a name that would find no place in the usual ones, where it may", () => {
  const name = "x".repeat(44);
  expect(drawnWith({ name })).toHaveTextContent(name);
  expect(drawnWith({ name }).querySelector("[text-anchor=middle][font-weight]")).toHaveAttribute("font-size", "11.5");
  expect(drawnWith({ name }, [LARGEST])).not.toHaveTextContent(name);
  expect(drawnWith({ name: "kort" }).querySelector('[font-size="13"]')).toHaveTextContent("kort3");
});

it.each([
  ["white where its own ground is too dark for a strip of it", MIDDLE, DEFAULT_PALETTE.halo],
  ["its own ground where that is light", { ...MIDDLE, index: 0 }, DEFAULT_PALETTE.classes[1]],
  ["its own ground where the letters are white", { ...MIDDLE, index: 4 }, DEFAULT_PALETTE.classes[5]],
])("sets a name that reaches over the border on %s", (_, fill, color) => {
  const halo = drawnWith({ name: "x".repeat(20), fill }).querySelector("text[stroke]");
  expect(halo).toHaveAttribute("stroke", color);
});

it("lets a name without a place come before the others, if no other loses its name or marks by it", () => {
  const wish = { name: "x", number: "1", reach: 3, at: [0, 0], room: { width: 1, height: 1 } } as const;
  const wishes = ["a", "b", "c"].map((code, index) => ({ ...wish, code, rank: 3 - index, marks: wish.room }));
  const label = { at: wish.at, box: { left: 0, right: 0, top: 0, bottom: 0 }, isOverflowing: false };
  /** "b" has its name when it comes first, "c" too, but then "a" loses its marks. */
  const place = (all: readonly LabelWish[]) =>
    all.map(({ code, isEarly }) => ({
      ...label,
      code,
      lines: code === "a" || isEarly ? ["x", "1"] : ["1"],
      hasMarks: code !== "a" || !all.some((other) => other.code === "c" && other.isEarly),
    }));
  const { labels, nameless } = withSecondChances(wishes, place);
  expect(nameless.map(({ code }) => code)).toEqual(["c"]);
  expect(labels.every(({ hasMarks }) => hasMarks)).toBe(true);
});

it("measures at the latitude of the middle", () => {
  expect(metresPerPixel({ center: [5, 0], zoom: 0 })).toBeCloseTo(78_271.5, 0);
  expect(metresPerPixel({ center: [5, 60], zoom: 0 })).toBeCloseTo(39_135.8, 0);
});

it.each(SEEDS)("gives a round distance that fits and fills at least 40% of the room (seed %i)", (seed) => {
  const perPixel = 10 ** (createRandom(seed).next() * 5 - 1);
  const { metres, pixels } = roundDistance(perPixel, 130);
  expect(String(metres)).toMatch(/^0?\.?0*[125]0*(\.0+)?$/);
  expect(pixels).toBeLessThanOrEqual(130.0001);
  expect(pixels).toBeGreaterThanOrEqual(130 * 0.39);
});

import { expect, it } from "vitest";
import { DEFAULT_PALETTE } from "@/design/palette";
import { paperDrawing } from "@/drawing/paperDrawing";
import { createMeasure } from "@/drawing/text";
import { createGeometry } from "@/map/geometry";
import { drawMap } from "@/map/picture/drawMap";
import { metresPerPixel, roundDistance } from "@/map/picture/scaleAndNorth";
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

it("takes a name from the data as text, whatever stands in it", () => {
  const name = `<script>alert("x")</script>\u0000`;
  const municipalities = [aMunicipality("GM0001", { name, description: name })];
  const { nodes, height } = drawMap({ ...PARTS, scene: aScene({ municipalities }) }, ROOM);
  const drawing = paperDrawing(nodes, height);
  expect(drawing.querySelector("script")).toBeNull();
  expect(drawing.querySelector("title")).toHaveTextContent(`<script>alert("x")</script>`);
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

import { createExpression, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { DEFAULT_PALETTE, readPalette } from "@/design/palette";
import { createGeometry } from "@/map/geometry";
import { dashStretch } from "@/map/webgl/dashes";
import { mapLayers, outlineStyles } from "@/map/webgl/mapLayers";
import { baseStyle, borderFeatures, municipalityFeatures, outlineFeatures } from "@/map/webgl/mapSources";
import { TOLD_APART } from "@/scene/overlap/namedAreas";
import { HOSTILE_STRINGS } from "../fixtures/hostileStrings";
import { aScene, BOUNDARIES } from "./testMap";

const BACKGROUND = { tiles: "https://tiles.example/{z}/{x}/{y}.png", attribution: "Proef", maxZoom: 19 };
const HOUSE_STYLE = readPalette((name) => (name === "--kaart-class-1" ? "#fee0d2" : ""));

describe.each([
  ["without background", null],
  ["with background", BACKGROUND],
] as const)("the style %s", (_name, background) => {
  it.each([DEFAULT_PALETTE, HOUSE_STYLE])("is valid", (palette) => {
    const style = baseStyle(palette, background);
    const layers = [...style.layers, ...mapLayers(palette, background !== null)];
    expect(validateStyleMin({ ...style, layers })).toEqual([]);
  });

  it("fetches no fonts, sprites or glyphs", () => {
    const style = baseStyle(DEFAULT_PALETTE, background);
    expect(style.glyphs ?? style.sprite).toBeUndefined();
    expect(mapLayers(DEFAULT_PALETTE, background !== null).map(({ type }) => type)).not.toContain("symbol");
  });
});

it.each([true, false])("fills with the very colours of the legend, background map or not: %s", (hasBackground) => {
  const fill = mapLayers(DEFAULT_PALETTE, hasBackground).find(({ id }) => id === "municipality-fill");
  const opacity = createExpression(fill?.type === "fill" ? fill.paint?.["fill-opacity"] : undefined, "fill-opacity");
  if (opacity.result !== "success") throw new Error("no expression");
  const of = (color: string) => opacity.value.evaluate({ zoom: 9 }, { type: 3, properties: {} }, { color });
  for (const color of [DEFAULT_PALETTE.member, DEFAULT_PALETTE.none, DEFAULT_PALETTE.chosenFill]) {
    expect(of(color)).toBe(1);
  }
  expect(of(DEFAULT_PALETTE.outside) < 1).toBe(hasBackground);
});

it("names whose background map it is as text, whatever stands in the settings", () => {
  const shown = document.createElement("p");
  for (const attribution of ["<b>Kaart</b> &amp; © Kadaster", ...HOSTILE_STRINGS]) {
    const { background } = baseStyle(DEFAULT_PALETTE, { ...BACKGROUND, attribution }).sources;
    shown.innerHTML = background && "attribution" in background ? (background.attribution ?? "") : "";
    expect(shown.childElementCount).toBe(0);
    if (/^[ -~]*$/.test(attribution)) expect(shown).toHaveTextContent(attribution, { normalizeWhitespace: false });
  }
});

it("draws from sources that exist", () => {
  const sources = Object.keys(baseStyle(DEFAULT_PALETTE, null).sources);
  for (const layer of mapLayers(DEFAULT_PALETTE, false)) {
    expect(sources).toContain("source" in layer ? layer.source : undefined);
  }
});

describe("the sources", () => {
  const geometry = createGeometry(BOUNDARIES);

  it("hold every municipality by its code", () => {
    const codes = municipalityFeatures({ geometry }).features.map(({ properties }) => properties?.code);
    expect(codes).toEqual(["GM0001", "GM0002", "GM0003", "GM0004"]);
  });

  it("hold each border once, by weight", () => {
    const provinceOf = (code: string) => (code === "GM0004" ? "PV25" : "PV26");
    const { features } = borderFeatures({ geometry, provinceOf }, aScene());
    expect(features.map(({ properties }) => properties?.weight).sort()).toEqual([
      "inside",
      "outside",
      "province",
      "provinceOutside",
    ]);
  });

  it("hold only outlines whose shape is known", () => {
    const outlines = [
      { id: "a", name: "a", slot: 0, area: { kind: "municipalities", codes: ["GM0001"] } },
      { id: "b", name: "b", slot: 0, area: { kind: "waterBoard", code: "WS0001" } },
    ] as const;
    const shapeOf = ({ kind }: { kind: string }) =>
      kind === "municipalities" ? geometry.outlineOf(["GM0001"]) : undefined;
    const { features } = outlineFeatures({ shapeOf, palette: DEFAULT_PALETTE }, aScene({ outlines }));
    expect(features.map(({ properties }) => properties?.style)).toEqual(["municipalities-0"]);
  });

  it("give each water board and province a dash of its own, as the layers have it", () => {
    const kinds = ["waterBoard", "province"] as const;
    const outlines = kinds.flatMap((kind) =>
      Array.from({ length: TOLD_APART[kind] }, (_, pattern) => {
        const code = `${kind}${pattern}`;
        return { id: code, name: code, slot: 0, area: { kind, code }, pattern };
      }),
    );
    const shapeOf = () => geometry.outlineOf(["GM0001"]);
    const { features } = outlineFeatures({ shapeOf, palette: DEFAULT_PALETTE }, aScene({ outlines }));
    const styles = outlineStyles(DEFAULT_PALETTE);
    const dashes = features.map(({ properties }) => styles.find(({ name }) => name === properties?.style)?.dash.join());
    expect(new Set(dashes).size).toBe(outlines.length);
    expect(dashes).not.toContain(undefined);
  });
});

it("knows how much MapLibre stretches dashes between whole zoom levels", () => {
  expect([9, 9.5, 9.98].map(dashStretch)).toEqual([1, 2 ** 0.5, 2]);
});

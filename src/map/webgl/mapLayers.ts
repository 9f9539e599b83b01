import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from "maplibre-gl";
import type { Palette } from "@/design/palette";
import { SLOT_COUNT, slotLine } from "@/design/slotLines";
import type { OutlineArea } from "@/scene/scene";
import { borderLines, DASHES, pointedStrokes } from "../paint";
import { LINK_LAYER } from "./linkLayer";

/** Name of the image that `none` is filled with. */
export const HATCH_IMAGE = "hatch";

/**
 * Opacity of municipalities outside the area above a background map. What has a colour of the legend keeps it in full: it
 * would no longer be the colour that the legend explains.
 */
const OUTSIDE_OVER_BACKGROUND = 0.25;
/** Opacity of what a lit legend row leaves out; as `.is-dimmed` in map.css. */
export const DIMMED = 0.25;

/** Layers in drawing order, the same order as the groups of the SVG drawing. */
export function mapLayers(palette: Palette, hasBackground: boolean): LayerSpecification[] {
  return [
    ...fillLayers(palette, hasBackground),
    ...borderLayers(palette),
    ...outlineLayers(palette),
    ...marks(palette),
    LINK_LAYER,
  ];
}

function state(name: string, otherwise: string | boolean): ExpressionSpecification {
  return ["coalesce", ["feature-state", name], otherwise];
}

/** The state of each feature holds the colour itself, so that a new scene never changes the style. */
function fillLayers(palette: Palette, hasBackground: boolean): LayerSpecification[] {
  const color = state("color", palette.outside);
  const outside = hasBackground ? OUTSIDE_OVER_BACKGROUND : 1;
  const full: ExpressionSpecification = ["case", ["==", color, palette.outside], outside, 1];
  const opacity: ExpressionSpecification = ["case", state("isDimmed", false), DIMMED, full];
  return [
    {
      id: "municipality-fill",
      type: "fill",
      source: "municipalities",
      paint: {
        "fill-color": ["to-color", color],
        "fill-opacity": opacity,
        "fill-antialias": false, // neighbours touch: a softened edge would show as a seam beneath the border
      },
    },
    {
      id: "municipality-hatch",
      type: "fill",
      source: "municipalities",
      paint: {
        "fill-pattern": HATCH_IMAGE,
        "fill-opacity": ["case", state("isHatched", false), opacity, 0],
      },
    },
  ];
}

function borderLayers(palette: Palette): LineLayerSpecification[] {
  return borderLines(palette).map(({ weight, color, width }) => ({
    id: `border-${weight}`,
    type: "line",
    source: "borders",
    filter: ["==", ["get", "weight"], weight],
    paint: { "line-color": color, "line-width": width },
  }));
}

/** Every way that an outline can look, with the id of the layer that draws it. */
export function outlineStyles(palette: Palette) {
  const kinds: readonly OutlineArea["kind"][] = ["region", "municipalities", "province", "waterBoard"];
  const styles = [
    ...kinds.flatMap((kind) =>
      DASHES[kind].map((dash, pattern) => ({ name: `${kind}-${pattern}`, dash, isDouble: false })),
    ),
    ...Array.from({ length: SLOT_COUNT }, (_, slot) => ({ name: `slot-${slot}`, ...slotLine(slot, palette) })),
  ];
  return styles.map((style) => ({ ...style, id: `outline-${style.name}` }));
}

/** One layer per style, since the dash of a layer is the same for all its lines. */
function outlineLayers(palette: Palette): LineLayerSpecification[] {
  const layout = { "line-join": "round" } as const;
  const width: ExpressionSpecification = ["to-number", ["get", "width"]];
  const around: LineLayerSpecification = {
    id: "outline-halo",
    type: "line",
    source: "outlines",
    layout,
    paint: { "line-color": palette.halo, "line-width": ["+", width, 2] },
  };
  const lines = outlineStyles(palette).map(
    ({ id, name, dash, isDouble }): LineLayerSpecification => ({
      id,
      type: "line",
      source: "outlines",
      filter: ["==", ["get", "style"], name],
      layout,
      paint: {
        "line-color": ["to-color", ["get", "color"]],
        "line-width": width,
        ...(isDouble ? { "line-gap-width": width } : {}),
        ...(dash.length > 0 ? { "line-dasharray": [...dash] } : {}),
      },
    }),
  );
  return [around, ...lines];
}

/** What is chosen, and what is pointed at: that one is a line of every municipality, which shows by its state. */
function marks(palette: Palette): LineLayerSpecification[] {
  const { chosenLine, halo } = palette;
  const mark = (id: string, source: string, color: string, width: number) => ({
    id,
    type: "line" as const,
    source,
    layout: { "line-join": "round" as const },
    paint: { "line-color": color, "line-width": width },
  });
  const pointed = pointedStrokes(palette).map(({ color, width }, place) => {
    const line = mark(`pointed-${place}`, "municipalities", color, width);
    return { ...line, paint: { ...line.paint, "line-opacity": ["case", state("isPointed", false), 1, 0] } };
  });
  return [mark("chosen-halo", "chosen", halo, 6), mark("chosen-line", "chosen", chosenLine, 2.5), ...pointed];
}

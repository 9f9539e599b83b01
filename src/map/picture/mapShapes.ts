import { type DrawingNode, node } from "@/drawing/node";
import type { Scene } from "@/scene/scene";
import type { Point } from "../camera";
import { polygonsOf } from "../geometry";
import { bordersOf, chosenShape } from "../groundOf";
import { createInsetOutlines } from "../insetOutlines";
import { labelPlaceOf } from "../labelPlace";
import { bendOf, DIMMED_LINK, linkStyle, litLinks } from "../linkLines";
import { type OutlineShape, outlineLines } from "../outlineLines";
import { borderLines, outlineStrokes, paintOf, type Stroke } from "../paint";
import { DIMMED } from "../palerFills";
import type { ShapeParts } from "../shapeParts";
import { type PictureView, picturePath } from "./picturePath";

/** Name of the hatch within a picture; another one than that of the map on screen, which may stand in the same page. */
const HATCH = "sk-picture-hatch";

/** Municipalities with their borders and outlines, in the order in which the map draws them. */
export function mapShapes(scene: Scene, parts: ShapeParts, view: PictureView, zoom: number): DrawingNode[] {
  const { palette } = parts;
  const hatch = node(
    "pattern",
    { id: HATCH, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    [
      node("rect", { width: 5, height: 5, fill: palette.none }),
      node("path", { d: "M0 0H5", stroke: palette.hatch, "stroke-width": 1 }),
    ],
  );
  return [
    node("defs", {}, [hatch]),
    node("g", {}, fills(scene, parts, view)),
    node("g", { fill: "none", "stroke-linejoin": "round" }, [
      ...borders(scene, parts, view),
      ...outlines(scene, parts, view, zoom),
      ...chosen(scene, parts, view),
      ...links(scene, parts, view),
    ]),
  ];
}

/** One path per municipality in sight, which tells its number when it is pointed at. */
function fills({ municipalities, lit }: Scene, { geometry, palette }: ShapeParts, view: PictureView): DrawingNode[] {
  return municipalities.flatMap(({ code, fill, description }) => {
    const d = shapePath(geometry.shapeOf(code)?.geometry, view);
    if (!d) return [];
    const { color, isHatched } = paintOf(fill, palette);
    const opacity = lit && !lit.has(code) ? DIMMED : undefined;
    const attributes = { "data-code": code, d, fill: isHatched ? `url(#${HATCH})` : color, "fill-opacity": opacity };
    return [node("path", attributes, [node("title", {}, [description])])];
  });
}

function borders(scene: Scene, parts: ShapeParts, view: PictureView) {
  const lines = bordersOf(parts, scene);
  return borderLines(parts.palette).map(({ weight, color, width }) => {
    const d = lines[weight].map((line) => picturePath([line], view, false)).join("");
    return node("path", { d, stroke: color, "stroke-width": width });
  });
}

/** All halos below all lines. */
function outlines(scene: Scene, { palette, shapeOf }: ShapeParts, view: PictureView, zoom: number): DrawingNode[] {
  const insets = createInsetOutlines(shapeOf, () => zoom);
  const lines = outlineLines(
    scene.outlines,
    scene.outlines.map(({ area, inset }) => insets.shapeOf(area, inset)),
  );
  const drawn = scene.outlines.flatMap((outline, index) => {
    const d = shapePath(lines[index], view);
    return d ? [{ d, strokes: outlineStrokes(outline, palette, outline.slot === scene.broughtOut) }] : [];
  });
  return [
    ...drawn.map(({ d, strokes }) => stroked(d, strokes.halo)),
    ...drawn.flatMap(({ d, strokes }) => strokes.lines.map((stroke) => stroked(d, stroke))),
  ];
}

/** Links bend in the picture as they do on the map, between the same places. */
function links(
  scene: Scene,
  { geometry, palette }: ShapeParts,
  { transform: { k, x, y } }: PictureView,
): DrawingNode[] {
  const all = scene.links ?? [];
  const lit = litLinks(scene, undefined);
  const placeOf = (code: string): Point | undefined => {
    const shape = geometry.shapeOf(code);
    const place = shape && labelPlaceOf(shape).point;
    return place && [place[0] * k + x, place[1] * k + y];
  };
  return all.flatMap((link, index) => {
    const [from, to] = [placeOf(link.a), placeOf(link.b)];
    if (!from || !to) return [];
    const { color, width } = linkStyle(link, all.length, palette);
    const [start, bend, end] = [from, bendOf(from, to), to].map((point) =>
      point.map((value) => value.toFixed(1)).join(" "),
    );
    const opacity = lit && !lit.includes(index) ? DIMMED_LINK : undefined;
    const attributes = {
      d: `M${start}Q${bend} ${end}`,
      stroke: color,
      "stroke-width": width,
      "stroke-opacity": opacity,
    };
    return [node("path", { ...attributes, "data-link": `${link.a} ${link.b}` })];
  });
}

function chosen(scene: Scene, { geometry, palette }: ShapeParts, view: PictureView): DrawingNode[] {
  const d = shapePath(chosenShape(geometry, scene), view);
  if (!d) return [];
  return [stroked(d, { color: palette.halo, width: 6 }), stroked(d, { color: palette.chosenLine, width: 2.5 })];
}

function shapePath(shape: OutlineShape | undefined, view: PictureView): string {
  if (!shape) return "";
  if (shape.type === "MultiLineString")
    return shape.coordinates.map((line) => picturePath([line], view, false)).join("");
  return polygonsOf(shape)
    .map((rings) => picturePath(rings, view, true))
    .join("");
}

function stroked(d: string, { color, width, dash }: Stroke): DrawingNode {
  return node("path", { d, stroke: color, "stroke-width": width, "stroke-dasharray": dash });
}

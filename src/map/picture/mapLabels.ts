import { type DrawingNode, movedBy, node } from "@/drawing/node";
import { BOLD, type Measure } from "@/drawing/text";
import type { Scene } from "@/scene/scene";
import { nameAreas } from "../areaNames";
import { wholeShape } from "../groundOf";
import { createInsetOutlines } from "../insetOutlines";
import { labelPlaceOf } from "../labelPlace";
import { type PlacedLabel, placeLabels } from "../labels";
import { labelWishOf } from "../labelWish";
import { LABEL_LINE_HEIGHT } from "../measureText";
import { paintOf } from "../paint";
import { platePath } from "../platePath";
import type { ShapeParts } from "../shapeParts";
import { marksSize, slotMarks } from "../slotMarks";
import type { PictureView } from "./picturePath";

const SIZE = 13;
/** From the middle of a line to its line of writing, as a factor of the size. */
const BELOW_MIDDLE = 0.35;
/** Of a name that reaches over its area: wide enough to be the ground on which it is read, on paper and on a slide. */
const HALO = 5;

/** Names, numbers and marks: the same ones that the map shows at this size. */
export function mapLabels(
  scene: Scene,
  parts: ShapeParts,
  { transform, size }: PictureView,
  zoom: number,
  measure: Measure,
): DrawingNode {
  const { geometry, palette } = parts;
  const wishes = scene.municipalities.flatMap((municipality) => {
    const shape = wholeShape(geometry, municipality.code, municipality.gone);
    if (!shape) return [];
    const place = labelPlaceOf(shape);
    const marks = scene.marks === undefined ? undefined : marksSize(scene.marks);
    return labelWishOf(municipality, { place, transform, zoom, size, marks });
  });
  const metrics = {
    measure: (text: string) => measure(text, SIZE, BOLD),
    lineHeight: LABEL_LINE_HEIGHT,
    frame: size,
  };
  const byCode = new Map(scene.municipalities.map((municipality) => [municipality.code, municipality]));
  const placed = placeLabels(wishes, metrics);
  const drawnOf = createInsetOutlines(parts.shapeOf, () => zoom).shapeOf;
  const labels = nameAreas({ ...parts, drawnOf })(scene, { transform, size }, placed, metrics, wishes);
  const isCrossed = scene.mode === "overlap"; // lines of partnerships run through their municipalities
  const drawn = labels.map((label) => {
    const { fill = { kind: "outside" }, slots = [], hasLinks } = byCode.get(label.code) ?? {};
    const isDimmed = scene.lit !== undefined && !scene.lit.has(label.code);
    const ground = paintOf(isDimmed ? { kind: "outside" } : fill, palette);
    const paint = label.ink ? { color: palette.halo, text: label.ink } : ground;
    const of = scene.marks ?? 0;
    const marks = label.hasMarks
      ? slotMarks({ slots, of, top: textHeight(label) - height(label, of) / 2 }, palette)
      : [];
    return movedBy(label.at[0], label.at[1], [
      ...(hasLinks ? [plate(label.lines.map(metrics.measure), paint.color)] : []),
      ...texts({ ...label, isOverflowing: label.isOverflowing || isCrossed }, height(label, of), paint),
      ...marks,
    ]);
  });
  return node("g", { "font-size": SIZE, "font-weight": BOLD, "text-anchor": "middle" }, drawn);
}

function textHeight({ lines }: PlacedLabel): number {
  return lines.length * LABEL_LINE_HEIGHT;
}

function height(label: PlacedLabel, of: number): number {
  return textHeight(label) + (label.hasMarks ? marksSize(of).height : 0);
}

/** A halo is a text of its own below the text: not every program knows how to paint it behind. */
function texts(
  { lines, isOverflowing }: PlacedLabel,
  whole: number,
  { text, color }: { readonly text: string; readonly color: string },
): DrawingNode[] {
  return lines.flatMap((line, index) => {
    const y = (LABEL_LINE_HEIGHT - whole) / 2 + index * LABEL_LINE_HEIGHT + SIZE * BELOW_MIDDLE;
    const halo = {
      y,
      fill: color,
      stroke: color,
      "stroke-width": HALO,
      "stroke-linejoin": "round",
      "aria-hidden": "true",
    };
    return [...(isOverflowing ? [node("text", halo, [line])] : []), node("text", { y, fill: text }, [line])];
  });
}

/** Ground beneath lines of text that lines of the map would run through. */
function plate(widths: readonly number[], color: string): DrawingNode {
  return node("path", { d: platePath(widths), fill: color, "fill-opacity": 0.85 });
}

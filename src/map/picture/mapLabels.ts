import { contrast } from "@/design/contrast";
import type { Palette } from "@/design/palette";
import { type DrawingNode, movedBy, node } from "@/drawing/node";
import { BOLD, type Measure } from "@/drawing/text";
import type { Scene } from "@/scene/scene";
import type { PlacedLabel } from "../labels";
import { type Paint, paintOf } from "../paint";
import { platePath } from "../platePath";
import type { ShapeParts } from "../shapeParts";
import { marksSize, slotMarks } from "../slotMarks";
import type { PictureView } from "./picturePath";
import { type Letters, placeNames } from "./placeNames";

/** From the middle of a line to its line of writing, as a factor of the size. */
const BELOW_MIDDLE = 0.35;
/** Of a name that reaches over its area: wide enough to be the ground on which it is read, on paper and on a slide. */
const HALO = 5;
/** Contrast with its own ground from which on a name reads well on a narrow strip of that between other grounds (WCAG AAA). */
const CLEAR = 7;

/** Names, numbers and marks, in letters of one of these sizes. */
export function mapLabels(
  scene: Scene,
  parts: ShapeParts,
  view: PictureView,
  zoom: number,
  measure: Measure,
  sizes: readonly Letters[],
): DrawingNode {
  const { palette } = parts;
  const { letters, labels } = placeNames(scene, parts, view, zoom, measure, sizes);
  const byCode = new Map(scene.municipalities.map((municipality) => [municipality.code, municipality]));
  const isCrossed = scene.mode === "overlap"; // lines of partnerships run through their municipalities
  const drawn = labels.map((label) => {
    const { fill = { kind: "outside" }, slots = [], hasLinks } = byCode.get(label.code) ?? {};
    const isDimmed = scene.lit !== undefined && !scene.lit.has(label.code);
    const ground = paintOf(isDimmed ? { kind: "outside" } : fill, palette);
    const text = label.ink ?? ground.text;
    const halo = label.ink ? palette.halo : label.isOverflowing ? haloOf(ground, palette) : ground.color;
    const of = scene.marks ?? 0;
    const height = label.lines.length * letters.lineHeight;
    const whole = height + (label.hasMarks ? marksSize(of).height : 0);
    const marks = label.hasMarks ? slotMarks({ slots, of, top: height - whole / 2 }, palette) : [];
    const widths = label.lines.map((line) => measure(line, letters.size, BOLD));
    return movedBy(label.at[0], label.at[1], [
      ...(hasLinks
        ? [node("path", { d: platePath(widths, letters.lineHeight), fill: halo, "fill-opacity": 0.85 })]
        : []),
      ...texts(label, whole, letters, { text, halo: label.isOverflowing || isCrossed ? halo : undefined }),
      ...marks,
    ]);
  });
  return node("g", { "font-size": letters.size, "font-weight": BOLD, "text-anchor": "middle" }, drawn);
}

/** What a name that stands on several grounds is read on: its own, or white where it stands out more on that. */
function haloOf({ text, color }: Paint, { halo }: Palette): string {
  const own = contrast(text, color) ?? CLEAR;
  return own < CLEAR && (contrast(text, halo) ?? 0) > own ? halo : color;
}

/** A halo is a text of its own below the text: not every program knows how to paint it behind. */
function texts(
  { lines }: PlacedLabel,
  whole: number,
  { size, lineHeight }: Letters,
  { text, halo }: { readonly text: string; readonly halo: string | undefined },
): DrawingNode[] {
  const around = {
    fill: halo,
    stroke: halo,
    "stroke-width": HALO,
    "stroke-linejoin": "round",
    "aria-hidden": "true",
  };
  return lines.flatMap((line, index) => {
    const y = (lineHeight - whole) / 2 + index * lineHeight + size * BELOW_MIDDLE;
    return [...(halo ? [node("text", { y, ...around }, [line])] : []), node("text", { y, fill: text }, [line])];
  });
}

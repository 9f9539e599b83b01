import type { Scene } from "@/scene/scene";
import { bestPlace, placesOf } from "./areaNamePlaces";
import { type Box, isWithin, touches } from "./box";
import type { Size } from "./camera";
import { type LabelMetrics, type LabelWish, type PlacedLabel, placeLabels } from "./labels";
import { variantsOf } from "./labelVariants";
import { crossingsOf, insideOf, ringsOnMap } from "./linesOnMap";
import { lineOf } from "./paint";
import type { RendererContext } from "./renderer";
import type { ShapeParts } from "./shapeParts";
import type { SheetTransform } from "./sheet";

/** Where the map looks. */
interface View {
  readonly transform: SheetTransform;
  readonly size: Size;
}

/** The labels of municipalities as they stand for these wishes, and the names of lines with them. */
export type NameAreas = (
  scene: Scene,
  view: View,
  placed: readonly PlacedLabel[],
  metrics: LabelMetrics,
  wishes: readonly LabelWish[],
) => readonly PlacedLabel[];

/** What names of lines are placed by. */
export interface NamingParts extends ShapeParts {
  /** An outline as it is drawn: so many lines inwards. */
  readonly drawnOf: RendererContext["shapeOf"];
}

/** Makes that for one map. */
export type AreaNaming = (parts: NamingParts) => NameAreas;

/**
 * Names of lines between the labels that stand. What finds no place there gets one between the numbers, and the names of
 * municipalities make way: there are few lines, and nothing else on the map says whose they are.
 */
export const nameAreas: AreaNaming = (parts) => (scene, view, placed, metrics, wishes) => {
  const taken = placed.map(({ box }) => box);
  const names = namesIn(scene, parts, view, taken, metrics);
  const wanted = scene.outlines.filter(({ label }) => label).length;
  if (names.length === wanted) return [...placed, ...names];
  const numberByCode = new Map(wishes.map(({ code, number }) => [code, number]));
  const numbers = placed.flatMap((label) => numberBox(label, numberByCode.get(label.code), metrics));
  const more = namesIn(scene, parts, view, numbers, metrics);
  const covered = [...(metrics.covered ?? []), ...more.map(({ box }) => box)];
  const others = placeLabels(wishes, { ...metrics, covered });
  const standing = new Set(others.map(({ code }) => code));
  const isNumberLost = placed.some(({ code }) => numberByCode.get(code) !== undefined && !standing.has(code));
  return more.length > names.length && !isNumberLost ? [...others, ...more] : [...placed, ...names];
};

/** Where the number of a label stands, and its marks below that; nowhere for a name without one. */
function numberBox({ lines, at, box }: PlacedLabel, number: string | undefined, metrics: LabelMetrics): Box[] {
  if (number === undefined) return [];
  const half = metrics.measure(number) / 2;
  const top = box.top + (lines.length - 1) * metrics.lineHeight;
  return [{ ...box, left: at[0] - half, right: at[0] + half, top }];
}

/**
 * The names of water boards and provinces, each within its own area along its line, where no label stands yet and as near to
 * the middle of the map as it can. What fits nowhere is left out; the legend has it.
 */
export function namesIn(
  scene: Scene,
  parts: NamingParts,
  { transform, size }: View,
  standing: readonly Box[],
  metrics: LabelMetrics,
): PlacedLabel[] {
  const { outlines } = scene;
  if (!outlines.some(({ label }) => label)) return [];
  const taken = [...standing, ...(metrics.covered ?? [])];
  const lines = outlines.map(({ area, inset }) => ringsOnMap(parts.drawnOf(area, inset), transform));
  const isFilled = insideOf(ringsOnMap(parts.geometry.outlineOf(scene.inSight), transform), size);
  const isCrossed = crossingsOf(lines.flat(), size);
  return outlines.flatMap((outline, index): PlacedLabel[] => {
    const line = lines[index] ?? [];
    if (!outline.label || !("code" in outline.area)) return [];
    const { code } = outline.area;
    const own = [ringsOnMap(parts.shapeOf(outline.area), transform), line].map((rings) => insideOf(rings, size));
    const ways = variantsOf({ name: outline.label }, metrics);
    const isFree = (box: Box) => isWithin(box, size) && !taken.some((other) => touches(other, box));
    const { lineHeight } = metrics;
    const best = bestPlace(placesOf(line, ways, size), { isFree, own, isFilled, isCrossed, lineHeight });
    if (!best) return [];
    taken.push(best.box);
    const { at, box, way } = best;
    const { color } = lineOf(outline, parts.palette);
    return [{ code, lines: way.lines, hasMarks: false, at, box, isOverflowing: true, ink: color }];
  });
}

import type { Scene } from "@/scene/scene";
import { bestPlace, placesOf } from "./areaNamePlaces";
import { isWithin, touches } from "./box";
import type { Size } from "./camera";
import type { LabelMetrics, PlacedLabel } from "./labels";
import { variantsOf } from "./labelVariants";
import { crossingsOf, ringsOnMap } from "./linesOnMap";
import { lineOf } from "./paint";
import type { RendererContext } from "./renderer";
import type { ShapeParts } from "./shapeParts";
import type { SheetTransform } from "./sheet";

/** Where the map looks. */
interface View {
  readonly transform: SheetTransform;
  readonly size: Size;
}

/** Finds places for the names of lines, between the labels that stand. */
export type NameAreas = (
  scene: Scene,
  view: View,
  placed: readonly PlacedLabel[],
  metrics: LabelMetrics,
) => readonly PlacedLabel[];

/** What names of lines are placed by. */
export interface NamingParts extends ShapeParts {
  /** An outline as it is drawn: so many lines inwards. */
  readonly drawnOf: RendererContext["shapeOf"];
}

/** Makes that for one map. */
export type AreaNaming = (parts: NamingParts) => NameAreas;

/** `namesIn` for one map. */
export const nameAreas: AreaNaming = (parts) => (scene, view, placed, metrics) =>
  namesIn(scene, parts, view, placed, metrics);

/**
 * The names of water boards and provinces, each within its own area along its line, where no label stands yet and as near to
 * the middle of the map as it can. What fits nowhere is left out; the legend has it.
 */
export function namesIn(
  scene: Scene,
  parts: NamingParts,
  { transform, size }: View,
  placed: readonly PlacedLabel[],
  metrics: LabelMetrics,
): PlacedLabel[] {
  const { outlines } = scene;
  if (!outlines.some(({ label }) => label)) return [];
  const taken = [...placed.map(({ box }) => box), ...(metrics.covered ?? [])];
  const lines = outlines.map(({ area, inset }) => ringsOnMap(parts.drawnOf(area, inset), transform));
  const members = ringsOnMap(parts.geometry.outlineOf(scene.inSight), transform);
  const isCrossed = crossingsOf(lines.flat(), size);
  return outlines.flatMap((outline, index): PlacedLabel[] => {
    const line = lines[index] ?? [];
    if (!outline.label || !("code" in outline.area)) return [];
    const { code } = outline.area;
    const own = [ringsOnMap(parts.shapeOf(outline.area), transform), line];
    const ways = variantsOf({ name: outline.label }, metrics);
    const isFree = ({ box }: { readonly box: PlacedLabel["box"] }) =>
      isWithin(box, size) && !taken.some((other) => touches(other, box));
    const { lineHeight } = metrics;
    const best = bestPlace(placesOf(line, ways, size).filter(isFree), { own, members, isCrossed, lineHeight });
    if (!best) return [];
    taken.push(best.box);
    const { at, box, way } = best;
    const { color } = lineOf(outline, parts.palette);
    return [{ code, lines: way.lines, hasMarks: false, at, box, isOverflowing: true, ink: color }];
  });
}

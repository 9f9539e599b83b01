import { legendTexts } from "@/texts/map";
import { areaBorderLabel } from "@/texts/overlapLegend";
import type { LegendLine, LegendRow, Scene } from "../scene";

interface Known {
  /** Name of the area; undefined for the country. */
  readonly areaName: string | undefined;
  /** True while a list lights municipalities, rather than a row of the legend. */
  readonly isListLit: boolean;
}

/**
 * The scene with a legend that tells every line and tone: beside the lines of partnerships those around the area and a
 * chosen municipality, which else would pass for one more partnership, and the group that a list lights.
 */
export function withExplained(scene: Scene, { areaName, isListLit }: Known): Scene {
  const isAmongThem = scene.municipalities.some(({ isInArea, fill }) => isInArea && fill.kind === "class");
  const border: LegendLine = { kind: "chosenArea", label: areaBorderLabel(scene.area, areaName) };
  const chosen: LegendLine = { kind: "chosen", label: legendTexts.chosen };
  const litGroup = isListLit ? litGroupOf(scene) : undefined;
  return {
    ...scene,
    legendLines: [
      ...scene.legendLines,
      ...(isAmongThem ? [border] : []),
      ...(scene.municipalities.some(({ isChosen }) => isChosen) ? [chosen] : []),
    ],
    ...(litGroup && { litGroup }),
  };
}

/** They are in precisely the same partnerships, so that one colour stands for all. */
function litGroupOf({ lit, municipalities }: Scene): Pick<LegendRow, "fill" | "count"> | undefined {
  const group = municipalities.filter(({ code, partOf }) => lit?.has(code) && partOf === undefined);
  return group[0] && { fill: group[0].fill, count: group.length };
}

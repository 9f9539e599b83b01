import { classColor, type Palette, textColorOn } from "@/design/palette";
import type { Fill, OutlineArea, SceneOutline } from "@/scene/scene";
import type { BorderLines } from "./geometry";

/** How a fill looks, for both renderers, the labels and the legend. */
export interface Paint {
  readonly color: string;
  readonly text: string;
  readonly isHatched: boolean;
}

/** Colour, text colour and hatch of a fill. */
export function paintOf(fill: Fill, palette: Palette): Paint {
  const color = colorOf(fill, palette);
  const text = fill.kind === "outside" ? palette.textOutside : textColorOn(color, palette);
  return { color, text, isHatched: fill.kind === "none" };
}

function colorOf(fill: Fill, palette: Palette): string {
  return fill.kind === "class"
    ? classColor(palette, fill.index, fill.of)
    : { chosen: palette.chosenFill, member: palette.member, none: palette.none, outside: palette.outside }[fill.kind];
}

/** Borders in drawing order, with colour and width in pixels. */
export function borderLines(palette: Palette): readonly { weight: keyof BorderLines; color: string; width: number }[] {
  return [
    { weight: "outside", color: palette.borderOnEmpty, width: 1 },
    { weight: "inside", color: palette.borderOnFill, width: 1 },
    { weight: "provinceOutside", color: palette.provinceBorderOutside, width: 1.25 },
    { weight: "province", color: palette.provinceBorder, width: 1.75 },
  ];
}

/** Dashes per kind of outline, in multiples of the line width: kind shows without colour. */
export const DASHES: Readonly<Record<OutlineArea["kind"], readonly number[]>> = {
  municipalities: [],
  province: [6, 2],
  waterBoard: [2, 1.5],
};

/** Width of every outline, in pixels. */
export const OUTLINE_WIDTH = 2.25;

/** Colour of a line: water boards and provinces have their own, partnerships that of their slot. */
export function outlineColor({ area, slot }: Pick<SceneOutline, "slot"> & OutlineKind, palette: Palette): string {
  if (area.kind === "waterBoard") return palette.waterBoardLine;
  if (area.kind === "province") return palette.provinceLine;
  return palette.slots[slot % palette.slots.length] ?? palette.chosenLine;
}

interface OutlineKind {
  readonly area: Pick<OutlineArea, "kind">;
}

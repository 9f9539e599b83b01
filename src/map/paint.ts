import { classColor, type Palette, textColorOn } from "@/design/palette";
import { type LineStyle, slotLine } from "@/design/slotLines";
import { type Fill, fillKey, type LegendLine, type OutlineArea, type SceneOutline } from "@/scene/scene";
import type { BorderLines } from "./geometry";

/** How a fill looks, for both renderers, the labels and the legend. */
export interface Paint {
  readonly color: string;
  readonly text: string;
  readonly isHatched: boolean;
}

const known = new WeakMap<Palette, Map<string, Paint>>();

/** Colour, text colour and hatch of a fill; the same object for the same fill, since a map asks it per municipality. */
export function paintOf(fill: Fill, palette: Palette): Paint {
  const paints = known.get(palette) ?? new Map<string, Paint>();
  known.set(palette, paints);
  const paint = paints.get(fillKey(fill)) ?? newPaint(fill, palette);
  paints.set(fillKey(fill), paint);
  return paint;
}

function newPaint(fill: Fill, palette: Palette): Paint {
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

/**
 * Dashes per kind of outline, in multiples of the line width: kind shows without colour. Where several of one kind are
 * drawn, each takes the next.
 */
export const DASHES: Readonly<Record<OutlineArea["kind"], readonly (readonly number[])[]>> = {
  municipalities: [[]],
  region: [[]],
  province: [
    [6, 2],
    [7, 1.5, 2, 1.5],
    [6, 5],
    [7, 1.5, 2, 1.5, 2, 1.5],
  ],
  waterBoard: [
    [2, 1.5],
    [1, 1],
    [4, 1.5, 1, 1.5],
    [2, 4],
    [4, 1.5, 1, 1.5, 1, 1.5],
    [1, 3],
  ],
};

/** Width of an outline, in pixels; that of a region is wider, so that it stands out without its colour. */
const OUTLINE_WIDTH = 2.25;
const REGION_WIDTH = 3.25;

/** What decides how an outline looks. */
interface Line extends Pick<SceneOutline, "slot" | "inset" | "pattern"> {
  readonly area: Pick<OutlineArea, "kind">;
}

/** How an outline looks: water boards and provinces have a line of their own, partnerships that of their slot. */
export function lineOf({ area: { kind }, slot, inset, pattern = 0 }: Line, palette: Palette): LineStyle {
  if (kind === "municipalities" && inset !== undefined) return slotLine(slot, palette);
  const color = {
    municipalities: palette.memberLine,
    region: palette.regionLine,
    province: palette.provinceLine,
    waterBoard: palette.waterBoardLine,
  };
  const dash = DASHES[kind][pattern] ?? [];
  return { color: color[kind], width: kind === "region" ? REGION_WIDTH : OUTLINE_WIDTH, dash };
}

/** How a line of the legend looks: as on the map. */
export function legendLineStyle({ kind, slot, ...line }: LegendLine, palette: Palette): LineStyle {
  if (kind === "chosen") return { color: palette.chosenLine, width: 2.5, dash: [] };
  if (kind === "chosenArea") return { color: palette.provinceBorder, width: 1.75, dash: [] };
  return lineOf({ ...line, area: { kind }, slot: slot ?? 0, ...(slot !== undefined && { inset: 0 }) }, palette);
}

/** How much wider an outline is that is brought out. */
export const BROUGHT_OUT = 1.75;

/** Dashes in pixels, as SVG wants them; undefined for a solid line. */
export function dashArray({ dash, width }: LineStyle, wider = 1): string | undefined {
  return dash.length > 0 ? dash.map((length) => length * width * wider).join(" ") : undefined;
}

/** One line of paint along an outline. */
export interface Stroke {
  readonly color: string;
  /** In pixels. */
  readonly width: number;
  /** As SVG wants it; absent for a solid line. */
  readonly dash?: string | undefined;
}

/** The strokes around what is pointed at: a halo, since the line alone does not stand out from dark fills, and the line. */
export function pointedStrokes({ halo, chosenLine }: Palette): readonly Stroke[] {
  return [
    { color: halo, width: 5 },
    { color: chosenLine, width: 2 },
  ];
}

/** Pixels of halo beside a line: more where a line has the border to itself. */
const HALO = 2.5;
const HALO_BESIDE_OTHERS = 1.5;

/** The strokes that make an outline: a halo, and on it the line, whose middle is left open when it is double. */
export function outlineStrokes(
  outline: Line,
  palette: Palette,
  isBroughtOut: boolean,
): { readonly halo: Stroke; readonly lines: readonly Stroke[] } {
  const style = lineOf(outline, palette);
  const wider = isBroughtOut && outline.inset !== undefined ? BROUGHT_OUT : 1;
  const width = (style.isDouble ? 3 * style.width : style.width) * wider;
  const beside = outline.inset === undefined ? HALO : HALO_BESIDE_OTHERS;
  const line: Stroke = { color: style.color, width, dash: dashArray(style, wider) };
  return {
    halo: { color: palette.halo, width: width + beside },
    lines: style.isDouble ? [line, { color: palette.halo, width: width / 3 }] : [line],
  };
}

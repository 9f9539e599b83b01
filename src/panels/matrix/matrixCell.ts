import { classColor, type Palette, textColorOn } from "@/design/palette";
import { type DrawingNode, movedBy, node } from "@/drawing/node";
import { classLabel } from "@/texts/map";
import { memberCellText, pictureSigns } from "@/texts/matrix";
import { type LegendItem, SWATCH } from "../picture/legendLine";
import type { GridCell, GridModel } from "./gridModel";

/** Cells narrower than this hold no word or number, only what colour cannot tell. */
export const TEXT_FITS = 17;

/** How a cell looks. */
export interface CellLook {
  readonly text: string;
  readonly tint?: number;
  /** A municipality with itself. */
  readonly isSelf: boolean;
}

interface CellSize {
  readonly width: number;
  readonly height: number;
}

/** The colour of a cell that says all without a text; undefined where it stays as the paper is. */
export function fillOf(model: GridModel, { text, tint, isSelf }: CellLook, palette: Palette): string | undefined {
  if (isSelf) return palette.none;
  if (tint === undefined) return text === memberCellText(undefined) ? palette.hatch : undefined;
  return model.tints === 1 ? palette.member : classColor(palette, tint, model.tints);
}

/** One cell as it is drawn, from its top left corner. */
export function drawCell(look: CellLook, size: CellSize, model: GridModel, palette: Palette): DrawingNode[] {
  const { text, tint, isSelf } = look;
  const { width, height } = size;
  const tinted = model.tints === 1 ? palette.member : classColor(palette, tint ?? 0, model.tints);
  const fill = isSelf ? palette.none : tint === undefined ? palette.background : tinted;
  const edge = isSelf ? palette.textDark : tint === undefined ? palette.borderOnEmpty : undefined;
  const box = { x: 0.75, y: 0.75, width: width - 1.5, height: height - 1.5, fill };
  const isTold = width >= TEXT_FITS || text === memberCellText(undefined);
  const label = {
    x: width / 2,
    y: height / 2 + 3.5,
    "text-anchor": "middle",
    "font-size": Math.min(10.5, width),
    fill: textColorOn(fill, palette),
  };
  return [
    node("rect", { ...box, stroke: edge, "stroke-width": edge && (isSelf ? 1 : 0.5) }),
    ...(isTold ? [node("text", label, [text])] : []),
  ];
}

/** The cell of a matrix as it is drawn at its place. */
export function cellAt(
  model: GridModel,
  { text, tint }: GridCell,
  place: CellSize & { readonly x: number; readonly y: number; readonly isSelf: boolean },
  palette: Palette,
): DrawingNode {
  const { x, y, isSelf } = place;
  return movedBy(x, y, drawCell({ text, isSelf, ...(tint !== undefined && { tint }) }, place, model, palette));
}

/** What every colour and sign of the matrix means; `width` is that of its cells, none where colours say all. */
export function matrixLegend(model: GridModel, width: number | undefined, palette: Palette): LegendItem[] {
  const cell = { width: Math.min(SWATCH.width, width ?? SWATCH.height), height: SWATCH.height };
  const item = (label: string, given: Partial<CellLook>): LegendItem => {
    const look = { text: "", isSelf: false, ...given };
    const fill = fillOf(model, look, palette) ?? palette.background;
    const bare = node("rect", { ...cell, fill, stroke: palette.borderOnEmpty, "stroke-width": 0.5 });
    const drawn = width === undefined ? [bare] : drawCell(look, cell, model, palette);
    return { label, swatch: [movedBy((SWATCH.width - cell.width) / 2, 0, drawn)] };
  };
  if (model.kind === "members") {
    const sign = (isMember: boolean | undefined) => memberCellText(isMember);
    const unknown = item(pictureSigns.unknown, { text: sign(undefined) });
    return [
      item(pictureSigns.member, { text: sign(true), tint: 0 }),
      item(pictureSigns.noMember, { text: sign(false) }),
      ...(model.hasUnknown ? [unknown] : []),
    ];
  }
  const classes = model.classes.map((range, tint) => item(pictureSigns.shared(classLabel(range)), { tint }));
  const self = width === undefined ? pictureSigns.self : pictureSigns.selfWithNumber;
  return [item(pictureSigns.none, { text: "0" }), ...classes, item(self, { isSelf: true })];
}

import { classColor, type Palette, textColorOn } from "@/design/palette";
import { type DrawingNode, movedBy, node } from "@/drawing/node";
import { classLabel } from "@/texts/map";
import { memberCellText, pictureSigns } from "@/texts/matrix";
import { type LegendItem, SWATCH } from "../picture/legendLine";
import type { GridCell, GridModel } from "./gridModel";

/** Cells narrower than this hold no word or number, only what colour cannot tell. */
export const TEXT_FITS = 17;

/** How a cell looks. */
interface CellLook {
  readonly text: string;
  readonly tint?: number;
  /** A municipality with itself. */
  readonly isSelf: boolean;
}

interface CellSize {
  readonly width: number;
  readonly height: number;
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

/** What every colour and sign of the matrix means; `width` is that of its cells. */
export function matrixLegend(model: GridModel, width: number, palette: Palette): LegendItem[] {
  const cell = { width: Math.min(SWATCH.width, width), height: SWATCH.height };
  const item = (label: string, look: Partial<CellLook>): LegendItem => ({
    label,
    swatch: [
      movedBy((SWATCH.width - cell.width) / 2, 0, drawCell({ text: "", isSelf: false, ...look }, cell, model, palette)),
    ],
  });
  if (model.kind === "members") {
    const sign = (isMember: boolean | undefined) => memberCellText(isMember);
    return [
      item(pictureSigns.member, { text: sign(true), tint: 0 }),
      item(pictureSigns.noMember, { text: sign(false) }),
      item(pictureSigns.unknown, { text: sign(undefined) }),
    ];
  }
  const classes = model.classes.map((range, tint) => item(pictureSigns.shared(classLabel(range)), { tint }));
  return [item(pictureSigns.none, { text: "0" }), ...classes, item(pictureSigns.self, { isSelf: true })];
}

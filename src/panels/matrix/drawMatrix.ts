import type { Palette } from "@/design/palette";
import { type DrawingNode, movedBy, node } from "@/drawing/node";
import { type Block, PLAIN, paragraph } from "@/drawing/text";
import type { PictureBody, PictureRoom } from "@/state/pictures";
import { matrixPartSentence, numbered } from "@/texts/picture";
import { legendLine } from "../picture/legendLine";
import type { GridModel, Line } from "./gridModel";
import { cellAt, matrixLegend, TEXT_FITS } from "./matrixCell";

/** What the matrix is drawn from. */
export interface MatrixParts {
  readonly title: string;
  readonly model: GridModel;
  /** How rows and columns are ordered; empty when that speaks for itself. */
  readonly rule: string;
  readonly palette: Palette;
}

const SIDE = 150;
const SIZE = 11.5;
/** Narrower cells cannot be read: numbers need more than a colour does. */
const NARROWEST = { shared: TEXT_FITS, members: 9 };
const WIDEST = 40;
const LOWEST = 14;
const HIGHEST = 20;
const MOST_ROWS = 60;
/** Rows of all panels together. */
const MOST_LINES = 120;
const GAP = 10;

/** How wide the drawing must be to hold all columns beside each other. */
export function wholeWidth({ kind, columns }: GridModel): number {
  return SIDE + columns.length * NARROWEST[kind];
}

/**
 * The matrix under its legend, with as many columns as can be read: what does not fit beside each other stands in a
 * second part below. Names of partnerships, too long for a heading, stand under it.
 */
export function drawMatrix({ title, model, rule, palette }: MatrixParts, room: PictureRoom): PictureBody {
  const { measure, width } = room;
  const rows = model.rows.slice(0, MOST_ROWS);
  const fitting = Math.floor((width - SIDE) / NARROWEST[model.kind]);
  const isNumbered = model.kind === "members";
  const mostPanels = isNumbered ? Math.max(1, Math.floor(MOST_LINES / rows.length)) : 1;
  const columns = model.columns.slice(0, fitting * mostPanels);
  const panels = Math.ceil(columns.length / fitting);
  const perPanel = Math.ceil(columns.length / panels);
  const cell = Math.min(WIDEST, (width - SIDE) / perPanel);
  const legend = legendLine(matrixLegend(model, cell, palette), { width, color: palette.textDark, measure });
  const head = isNumbered ? 26 : Math.max(...columns.map(({ name }) => measure(name, SIZE, PLAIN))) + 8;
  const high = Math.min(HIGHEST, Math.max(LOWEST, ((room.height - legend.height) / panels - head) / rows.length));
  const sizes = { cell, head, high, isNumbered, palette };
  const drawn = Array.from({ length: panels }, (_, panel) => {
    const first = panel * perPanel;
    return drawPanel(model, rows, { first, columns: columns.slice(first, first + perPanel) }, sizes);
  });
  const isPart = rows.length < model.rows.length || columns.length < model.columns.length;
  const sentences = [
    ...(isPart ? [matrixPartSentence(rows.length, model.rows.length, columns.length, model.columns.length)] : []),
    ...(isNumbered ? [numbered(columns.map(({ name }) => name))] : []),
    ...(rule ? [rule] : []),
  ].map((sentence) => paragraph(sentence, { x: 0, y: 0, width }, { size: SIZE, color: palette.textDark }, measure));
  return { title, ...stacked([legend, ...drawn, ...sentences]) };
}

function stacked(blocks: readonly Block[]): Block {
  let height = 0;
  const nodes = blocks.map((block) => {
    const moved = movedBy(0, height, block.nodes);
    height += block.height + GAP;
    return moved;
  });
  return { nodes, height: height - GAP };
}

interface PanelSizes {
  readonly cell: number;
  readonly head: number;
  readonly high: number;
  readonly isNumbered: boolean;
  readonly palette: Palette;
}

/** All rows with some of the columns. */
function drawPanel(
  model: GridModel,
  rows: readonly Line[],
  { first, columns }: { readonly first: number; readonly columns: readonly Line[] },
  sizes: PanelSizes,
): Block {
  const { cell, head, high, palette } = sizes;
  const style = { "font-size": SIZE, fill: palette.textDark };
  const body = rows.flatMap((row, at) => {
    const y = head + at * high;
    const cells = columns.map((column, index) => {
      const isSelf = model.kind === "shared" && row.code === column.code;
      const place = { x: SIDE + index * cell, y, width: cell, height: high, isSelf };
      return cellAt(model, model.cellAt(row, column), place, palette);
    });
    return [node("text", { ...style, x: 0, y: y + high / 2 + 4 }, [row.name]), ...cells];
  });
  const heads = columns.map((line, index) => headOf(line, first + index, SIDE + (index + 0.5) * cell, sizes));
  return { nodes: [...heads, ...body], height: head + rows.length * high };
}

/** The name of a column on its side, or its number: upright where that fits. */
function headOf(
  { name }: Line,
  index: number,
  middle: number,
  { cell, head, isNumbered, palette }: PanelSizes,
): DrawingNode {
  const isUpright = isNumbered && cell >= TEXT_FITS;
  const size = isNumbered && !isUpright ? 9 : SIZE;
  const style = { "font-size": size, fill: palette.textDark };
  const text = isNumbered ? String(index + 1) : name;
  if (isUpright) return node("text", { ...style, x: middle, y: head - 5, "text-anchor": "middle" }, [text]);
  const turned = `translate(${Math.round((middle + size / 3) * 10) / 10} ${Math.round(head - 4)}) rotate(-90)`;
  return node("text", { ...style, transform: turned }, [text]);
}

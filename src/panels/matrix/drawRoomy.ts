import type { Palette } from "@/design/palette";
import { type DrawingNode, node } from "@/drawing/node";
import { type Block, PLAIN } from "@/drawing/text";
import type { PictureRoom } from "@/state/pictures";
import { legendLine } from "../picture/legendLine";
import type { GridModel, Line } from "./gridModel";
import { cellAt, matrixLegend, TEXT_FITS } from "./matrixCell";

/** Room for the names of rows: more where a longer one stands there. */
const SIDE = 150;
/** Size of letters. */
const SIZE = 11.5;
/** Narrower cells cannot be read: numbers need more than a colour does. */
const NARROWEST = { shared: TEXT_FITS, members: 9 };
const WIDEST = 40;
const HIGHEST = 20;
/** The smallest letters of a number on its side, and how much narrower than its column they are. */
const SMALLEST = 9;
const BESIDE = 1.5;

/** How small cells may become and how many rows all panels may have together. */
interface Limits {
  readonly narrowest: number;
  readonly lowest: number;
  readonly mostLines: number;
}

/** Of one picture: more lines a browser cannot draw. */
function limitsOf(kind: GridModel["kind"]): Limits {
  return { narrowest: NARROWEST[kind], lowest: 14, mostLines: 120 };
}

/** How wide the drawing must be to hold all columns beside each other. */
export function wholeWidth({ kind, columns }: GridModel): number {
  return SIDE + columns.length * NARROWEST[kind];
}

/**
 * Legend and matrix with room for every name and number. Columns that do not fit beside each other stand in a second
 * panel below.
 */
export function drawRoomy(model: GridModel, palette: Palette, room: PictureRoom, limits = limitsOf(model.kind)) {
  const { rows, kind } = model;
  const { width, height, measure } = room;
  const side = Math.max(SIDE, ...rows.map(({ name }) => measure(name, SIZE, PLAIN) + 8));
  const fitting = Math.floor((width - side) / limits.narrowest);
  const isNumbered = kind === "members";
  const mostPanels = isNumbered ? Math.max(1, Math.floor(limits.mostLines / rows.length)) : 1;
  const columns = model.columns.slice(0, fitting * mostPanels);
  const panels = Math.ceil(columns.length / fitting);
  const perPanel = Math.ceil(columns.length / panels);
  const cell = Math.min(WIDEST, (width - side) / perPanel);
  const legend = legendLine(matrixLegend(model, cell, palette), { width, color: palette.textDark, measure });
  const head = isNumbered ? 26 : Math.max(...columns.map(({ name }) => measure(name, SIZE, PLAIN))) + 8;
  const high = Math.min(HIGHEST, Math.max(limits.lowest, ((height - legend.height) / panels - head) / rows.length));
  const sizes = { side, cell, head, high, isNumbered, palette };
  const drawn = Array.from({ length: panels }, (_, panel) => {
    const first = panel * perPanel;
    return drawPanel(model, { first, columns: columns.slice(first, first + perPanel) }, sizes);
  });
  return { columns, perPanel, blocks: [legend, ...drawn], letters: SIZE };
}

interface PanelSizes {
  readonly side: number;
  readonly cell: number;
  readonly head: number;
  readonly high: number;
  readonly isNumbered: boolean;
  readonly palette: Palette;
}

/** All rows with some of the columns. */
function drawPanel(
  model: GridModel,
  { first, columns }: { readonly first: number; readonly columns: readonly Line[] },
  sizes: PanelSizes,
): Block {
  const { side, cell, head, high, palette } = sizes;
  const style = { "font-size": SIZE, fill: palette.textDark };
  const body = model.rows.flatMap((row, at) => {
    const y = head + at * high;
    const cells = columns.map((column, index) => {
      const isSelf = model.kind === "shared" && row.code === column.code;
      const place = { x: side + index * cell, y, width: cell, height: high, isSelf };
      return cellAt(model, model.cellAt(row, column), place, palette);
    });
    return [node("text", { ...style, x: 0, y: y + high / 2 + 4 }, [row.name]), ...cells];
  });
  const heads = columns.map((line, index) => headOf(line, first + index, side + (index + 0.5) * cell, sizes));
  return { nodes: [...heads, ...body], height: head + model.rows.length * high };
}

/** The name of a column on its side, or its number: upright where that fits. */
function headOf(
  { name }: Line,
  index: number,
  middle: number,
  { cell, head, isNumbered, palette }: PanelSizes,
): DrawingNode {
  const isUpright = isNumbered && cell >= TEXT_FITS;
  const size = isNumbered && !isUpright ? Math.min(SIZE, Math.max(SMALLEST, cell - BESIDE)) : SIZE;
  const style = { "font-size": size, fill: palette.textDark };
  const text = isNumbered ? String(index + 1) : name;
  if (isUpright) return node("text", { ...style, x: middle, y: head - 5, "text-anchor": "middle" }, [text]);
  const turned = `translate(${Math.round((middle + size / 3) * 10) / 10} ${Math.round(head - 4)}) rotate(-90)`;
  return node("text", { ...style, transform: turned }, [text]);
}

import { classColor, type Palette, textColorOn } from "@/design/palette";
import { type DrawingNode, movedBy, node } from "@/drawing/node";
import { PLAIN, paragraph } from "@/drawing/text";
import type { PictureBody, PictureRoom } from "@/state/pictures";
import { matrixPartSentence, numbered } from "@/texts/picture";
import type { GridModel, Line } from "./gridModel";

/** What the matrix is drawn from. */
export interface MatrixParts {
  readonly title: string;
  readonly model: GridModel;
  readonly palette: Palette;
}

const SIDE = 150;
const SIZE = 11.5;
/** Narrower cells cannot be read; wider ones are not needed. */
const NARROWEST = 17;
const WIDEST = 32;
const LOWEST = 14;
const HIGHEST = 20;
const MOST_ROWS = 60;

/** The matrix with as many columns as can be read; names of partnerships, too long for a heading, stand under it. */
export function drawMatrix({ title, model, palette }: MatrixParts, room: PictureRoom): PictureBody {
  const { measure, width } = room;
  const rows = model.rows.slice(0, MOST_ROWS);
  const columns = model.columns.slice(0, Math.floor((width - SIDE) / NARROWEST));
  const cell = Math.min(WIDEST, (width - SIDE) / columns.length);
  const isNumbered = model.kind === "members";
  const text = { size: SIZE, color: palette.textDark };
  const head = isNumbered ? HIGHEST : Math.max(...columns.map(({ name }) => measure(name, SIZE, PLAIN))) + 8;
  const high = Math.min(HIGHEST, Math.max(LOWEST, (room.height - head - 10) / rows.length));
  const heads = columns.map((line, index) => headOf(line, index, { isNumbered, cell, head, palette }));
  const body = rows.flatMap((row, at) => {
    const y = head + at * high;
    const label = node("text", { x: 0, y: y + high / 2 + 4, "font-size": SIZE, fill: palette.textDark }, [row.name]);
    return [
      label,
      ...columns.flatMap((column, i) => cellAt(model, row, column, { x: SIDE + i * cell, y, cell, high, palette })),
    ];
  });
  let y = head + rows.length * high + 10;
  const isPart = rows.length < model.rows.length || columns.length < model.columns.length;
  const below = [
    ...(isPart ? [matrixPartSentence(rows.length, model.rows.length, columns.length, model.columns.length)] : []),
    ...(isNumbered ? [numbered(columns.map(({ name }) => name))] : []),
  ].flatMap((sentence) => {
    const block = paragraph(sentence, { x: 0, y, width }, text, measure);
    y += block.height + 4;
    return block.nodes;
  });
  return { title, nodes: [...heads, ...body, ...below], height: y };
}

interface HeadRoom {
  readonly isNumbered: boolean;
  readonly cell: number;
  readonly head: number;
  readonly palette: Palette;
}

function headOf({ name }: Line, index: number, { isNumbered, cell, head, palette }: HeadRoom): DrawingNode {
  const x = SIDE + (index + 0.5) * cell;
  const style = { "font-size": SIZE, fill: palette.textDark };
  if (isNumbered) return node("text", { ...style, x, y: head - 5, "text-anchor": "middle" }, [String(index + 1)]);
  const turned = `translate(${Math.round(x + 4)} ${Math.round(head - 4)}) rotate(-90)`;
  return node("text", { ...style, transform: turned }, [name]);
}

interface CellRoom {
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly high: number;
  readonly palette: Palette;
}

function cellAt(model: GridModel, row: Line, column: Line, { x, y, cell, high, palette }: CellRoom): DrawingNode[] {
  const { text, tint } = model.cellAt(row, column);
  const isSelf = model.kind === "shared" && row.code === column.code;
  const tinted = model.tints === 1 ? palette.member : classColor(palette, tint ?? 0, model.tints);
  const fill = isSelf ? palette.none : tint === undefined ? palette.background : tinted;
  const label = {
    x: cell / 2,
    y: high / 2 + 4,
    "text-anchor": "middle",
    "font-size": 10.5,
    fill: textColorOn(fill, palette),
  };
  return [
    movedBy(x, y, [
      node("rect", { x: 0.5, y: 0.5, width: cell - 1, height: high - 1, fill }),
      node("text", label, [text]),
    ]),
  ];
}

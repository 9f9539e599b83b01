import type { Palette } from "@/design/palette";
import { type DrawingNode, node } from "@/drawing/node";
import type { Block } from "@/drawing/text";
import type { PictureRoom } from "@/state/pictures";
import { legendLine } from "../picture/legendLine";
import type { GridModel, Line } from "./gridModel";
import { fillOf, matrixLegend } from "./matrixCell";
import { farLines, type NameRoom, roomOf, TIERS, tiered } from "./tieredNames";

/** Part of the room of a name that its letters take. */
const FULL = 0.92;
const LARGEST = 9;
/** Size of the letters under it: of hundreds of names. */
const SMALL = 9.5;
/** The narrowest column that can have its number in a tier above it. */
const NARROWEST = 2;
/** The part of the width that is left for cells, when the names have not been measured yet. */
const ROUGHLY = 0.87;
/** From the middle of a line of letters to where it stands, as a part of their size. */
const BASE = 0.35;

/** Names along one side: their letters, and the room that they take. */
interface Side {
  readonly lines: readonly Line[];
  readonly letters: number;
  readonly room: NameRoom;
}

/** How large everything is in a matrix of hundreds of rows. */
interface DenseSizes {
  readonly cell: number;
  readonly high: number;
  readonly rows: Side;
  /** Above the columns: names, or numbers where names are too long. */
  readonly heads: Side;
}

/** A matrix of hundreds of rows under its legend: only colours, and beside them the names in small letters. */
export function drawDense(model: GridModel, palette: Palette, { width, measure }: PictureRoom) {
  const sideOf = (lines: readonly Line[], step: number): Side => {
    const letters = Math.min(LARGEST, TIERS * step * FULL);
    return { lines, letters, room: roomOf(lines, letters, measure) };
  };
  const isSquare = model.kind === "shared";
  const roughly = (width * ROUGHLY) / model.rows.length;
  const rows = sideOf(model.rows, roughly);
  const left = width - rows.room.total;
  const columns = isSquare ? model.columns : model.columns.slice(0, Math.floor(left / NARROWEST));
  const cell = left / columns.length;
  const named = isSquare ? columns : columns.map(({ code }, index) => ({ code, name: String(index + 1) }));
  const sizes = { cell, high: isSquare ? cell : roughly, rows, heads: sideOf(named, cell) };
  const legend = legendLine(matrixLegend(model, undefined, palette), { width, color: palette.textDark, measure });
  return { columns, blocks: [legend, drawPanel(model, columns, sizes, palette)], letters: SMALL };
}

function drawPanel(model: GridModel, columns: readonly Line[], sizes: DenseSizes, palette: Palette): Block {
  const { cell, high, rows, heads } = sizes;
  const [side, head] = [rows.room.total, heads.room.total];
  const rowName = (text: string, away: number, along: number) =>
    node("text", { x: side - away, y: head + along * high + rows.letters * BASE, "text-anchor": "end" }, [text]);
  const columnName = (text: string, away: number, along: number) => {
    const place = `translate(${rounded(side + along * cell + heads.letters * BASE)} ${rounded(head - away)}) rotate(-90)`;
    return node("text", { transform: place }, [text]);
  };
  const [width, height] = [columns.length * cell, model.rows.length * high];
  const line = { stroke: palette.borderOnEmpty, "stroke-width": 0.4 };
  const nodes = [
    node("path", { ...line, d: leaders(sizes) }),
    node("rect", { ...line, x: side, y: head, width, height, fill: palette.background }),
    ...cellsOf(model, columns, sizes, palette),
    node("g", { "font-size": rows.letters, fill: palette.textDark }, tiered(rows.lines, rows.room, rowName)),
    node("g", { "font-size": heads.letters, fill: palette.textDark }, tiered(heads.lines, heads.room, columnName)),
  ];
  return { nodes, height: head + height };
}

/** One shape per colour, of cells that touch: a hundred thousand loose ones would be too much for a slide. */
function cellsOf(model: GridModel, columns: readonly Line[], sizes: DenseSizes, palette: Palette): DrawingNode[] {
  const shapes = new Map<string, string[]>();
  model.rows.forEach((row, y) => {
    const fills = columns.map((column) => {
      const isSelf = model.kind === "shared" && row.code === column.code;
      return fillOf(model, { ...model.cellAt(row, column), isSelf }, palette);
    });
    for (let x = 0; x < fills.length; ) {
      const [from, fill] = [x, fills[x]];
      while (x < fills.length && fills[x] === fill) x++;
      if (fill === undefined) continue;
      const parts = shapes.get(fill) ?? [];
      parts.push(`M${from} ${y}h${x - from}v1h${from - x}z`);
      shapes.set(fill, parts);
    }
  });
  const { cell, high, rows, heads } = sizes;
  const place = `translate(${rounded(rows.room.total)} ${rounded(heads.room.total)}) scale(${cell} ${high})`;
  const drawn = [...shapes].map(([fill, parts]) =>
    node("path", { d: parts.join(""), fill, "shape-rendering": "crispEdges" }),
  );
  return [node("g", { transform: place }, drawn)];
}

/** Thin lines from what stands further away to its row or column. */
function leaders({ cell, high, rows, heads }: DenseSizes): string {
  const [side, head] = [rows.room.total, heads.room.total];
  const [left, up] = [farLines(rows.lines, rows.room), farLines(heads.lines, heads.room)];
  return [
    ...left.middles.map((at) => `M${rounded(side - left.far)} ${rounded(head + at * high)}h${rounded(left.far)}`),
    ...up.middles.map((at) => `M${rounded(side + at * cell)} ${rounded(head - up.far)}v${rounded(up.far)}`),
  ].join("");
}

const rounded = (value: number) => Math.round(value * 100) / 100;

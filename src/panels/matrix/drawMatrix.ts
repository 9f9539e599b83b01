import type { Palette } from "@/design/palette";
import { movedBy } from "@/drawing/node";
import { type Block, paragraph } from "@/drawing/text";
import type { PictureBody, PictureRoom } from "@/state/pictures";
import { matrixPartSentence, numbered } from "@/texts/picture";
import { drawDense } from "./drawDense";
import { drawRoomy } from "./drawRoomy";
import type { GridModel } from "./gridModel";

/** What the matrix is drawn from. */
export interface MatrixParts {
  readonly title: string;
  readonly model: GridModel;
  /** Over what it counts. */
  readonly scope: string;
  /** How rows and columns are ordered; empty when that speaks for itself. */
  readonly rule: string;
  readonly palette: Palette;
}

/** With more rows a picture that has room for every number is too high: then colours tell where the blocks are. */
const MOST_ROWS = 60;
const GAP = 10;
/** Pixels of all rows of a part on paper, as high as leaves room for what stands around it. */
const PART_HEIGHT = 640;
/** Rows of it, at least and at most. */
const ROW = { lowest: 12, highest: 16 };
const NOTHING: Block = { nodes: [], height: 0 };

/** The matrix under its legend, with all rows; under it what it counts, and the names of numbered columns. */
export function drawMatrix(parts: MatrixParts, room: PictureRoom): PictureBody {
  const { columns, blocks, letters } = gridOf(parts, room);
  const style = { size: letters, color: parts.palette.textDark };
  const sentences = sentencesUnder(parts.model, columns.length, parts).map((sentence) =>
    paragraph(sentence, { x: 0, y: 0, width: room.width }, style, room.measure),
  );
  return { title: parts.title, ...stacked([...blocks, ...sentences]) };
}

/** True for a matrix of which no sheet of A4 has room for the names: it shows there only where the blocks are. */
export function isTooLargeForPaper({ rows }: GridModel): boolean {
  return rows.length > MOST_ROWS;
}

/** The same for paper: its legend stands above it, and the words under it as text, which flows to a next sheet. */
export function drawBareMatrix(parts: MatrixParts, room: PictureRoom): PictureBody {
  const [, ...panels] = gridOf(parts, room).blocks;
  return { title: parts.title, ...stacked(panels) };
}

/** What the colours mean, apart: paper may make the matrix smaller, but not these letters. */
export function drawMatrixLegend(parts: MatrixParts, room: PictureRoom): PictureBody {
  return { title: parts.title, ...stacked(gridOf(parts, room).blocks.slice(0, 1)) };
}

/** A legend, and under it parts of a matrix with the names of the columns of each. */
interface PaperMatrix {
  readonly legend: PictureBody;
  readonly parts: readonly { readonly drawing: PictureBody; readonly key: string }[];
}

/**
 * A matrix of numbered columns for paper: in parts, so that each fits on a sheet in letters that can be read (7 points),
 * with what its numbers mean right under it.
 */
export function drawInParts({ title, model, palette }: MatrixParts, room: PictureRoom): PaperMatrix {
  const lowest = Math.min(ROW.highest, Math.max(ROW.lowest, PART_HEIGHT / model.rows.length));
  const { blocks, perPanel } = drawRoomy(model, palette, room, { narrowest: 11.5, lowest, mostLines: Infinity });
  const [legend = NOTHING, ...panels] = blocks;
  const parts = panels.map((panel, index) => {
    const first = index * perPanel;
    const names = model.columns.slice(first, first + perPanel).map(({ name }) => name);
    return { drawing: { title, ...panel }, key: numbered(names, first) };
  });
  return { legend: { title, ...legend }, parts };
}

/** What stands under a matrix that holds so many of the columns. */
function sentencesUnder(
  { kind, columns }: GridModel,
  drawn: number,
  { scope, rule }: Pick<MatrixParts, "scope" | "rule">,
): readonly string[] {
  return [
    ...(drawn < columns.length ? [matrixPartSentence(drawn, columns.length)] : []),
    ...(kind === "members" ? [numbered(columns.slice(0, drawn).map(({ name }) => name))] : []),
    `${scope} ${rule}`.trim(),
  ];
}

function gridOf({ model, palette }: MatrixParts, room: PictureRoom) {
  return (isTooLargeForPaper(model) ? drawDense : drawRoomy)(model, palette, room);
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

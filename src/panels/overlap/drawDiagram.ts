import type { Palette } from "@/design/palette";
import { slotLine } from "@/design/slotLines";
import { type DrawingNode, movedBy, node } from "@/drawing/node";
import { BOLD, paragraph } from "@/drawing/text";
import type { PictureBody, PictureRoom } from "@/state/pictures";
import { formatNumber } from "@/texts/format";
import { columnSentence } from "@/texts/picture";
import { runsOf, widthOf } from "./columnWidths";
import type { Column } from "./useCombinations";

/** What the diagram is drawn from. */
export interface DiagramParts {
  readonly title: string;
  readonly columns: readonly Column[];
  /** The chosen partnerships that count, in order of slot. */
  readonly rows: readonly { readonly slot: number; readonly name: string }[];
  readonly palette: Palette;
}

const SIZE = 13;
const HEAD = 26;
const GAP = 10;
const LINE = 18;
/** The width that these sizes are made for; in more room everything grows along, up to so much. */
const DRAWN_FOR = 760;
const MOST_ENLARGED = 1.6;
/** Half of a border stands outside its cell. */
const BORDER = 1;

/** The linear diagram with a row per partnership, and under it each column in words: who is in it. As wide as the room. */
export function drawDiagram(parts: DiagramParts, room: PictureRoom): PictureBody {
  const scale = Math.min(MOST_ENLARGED, Math.max(1, room.width / DRAWN_FOR));
  const { title, nodes, height } = drawAtSize(parts, { ...room, width: room.width / scale });
  return { title, nodes: [node("g", { transform: `scale(${scale})` }, nodes)], height: height * scale };
}

function drawAtSize({ title, columns, rows, palette }: DiagramParts, room: PictureRoom): PictureBody {
  const side = Math.min(300, room.width * 0.35);
  const total = runsOf(columns, 0).total || 1;
  const scale = (room.width - side - BORDER) / total;
  const text = { size: SIZE, color: palette.textDark };
  let y = HEAD;
  const drawnRows = rows.map(({ slot, name }) => {
    const label = paragraph(`${slot + 1}. ${name}`, { x: 0, y, width: side - GAP }, text, room.measure);
    const height = Math.max(LINE, label.height);
    const drawn = [...label.nodes, movedBy(side, y, slotRow(columns, slot, { scale, height, palette }))];
    y += height + GAP;
    return drawn;
  });
  const counts = columns.map((column, i) => {
    const x = side + ((runsOf(columns, 0).places[i] ?? 0) + widthOf(column, columns.length) / 2) * scale;
    const attributes = { x, y: 16, "text-anchor": "middle", "font-size": 14, "font-weight": BOLD };
    return node("text", { ...attributes, fill: palette.textDark }, [formatNumber(column.names.length)]);
  });
  const words = columns.flatMap((column) => {
    const sentence = columnSentence(column, rows.length);
    const block = paragraph(sentence, { x: 0, y, width: room.width }, text, room.measure);
    y += block.height + 2;
    return block.nodes;
  });
  return { title, nodes: [...counts, ...drawnRows.flat(), ...words], height: y };
}

interface RowRoom {
  readonly scale: number;
  readonly height: number;
  readonly palette: Palette;
}

function slotRow(columns: readonly Column[], slot: number, { scale, height, palette }: RowRoom): DrawingNode[] {
  const { runs, places } = runsOf(columns, slot);
  const { color, dash, isDouble } = slotLine(slot, palette);
  const width = isDouble ? 2 : 6;
  const middles = isDouble ? [height / 2 - 3, height / 2 + 3] : [height / 2];
  const pattern = dash.length > 0 ? dash.map((each) => each * 4).join(" ") : undefined;
  const cells = columns.map((column, i) =>
    node("rect", {
      x: (places[i] ?? 0) * scale,
      y: 0,
      width: widthOf(column, columns.length) * scale,
      height,
      fill: "none",
      stroke: palette.borderOnEmpty,
    }),
  );
  const lines = runs.flatMap(([from, to]) =>
    middles.map((at) =>
      node("path", {
        d: `M${from * scale + 1} ${at}H${to * scale - 1}`,
        stroke: color,
        "stroke-width": width,
        "stroke-dasharray": pattern,
      }),
    ),
  );
  return [...cells, ...lines];
}

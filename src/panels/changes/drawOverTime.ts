import { classColor, type Palette } from "@/design/palette";
import type { Stretch } from "@/domain/measures/changesOverTime";
import { type DrawingNode, movedBy, node } from "@/drawing/node";
import { PLAIN, paragraph } from "@/drawing/text";
import type { PictureBody, PictureRoom } from "@/state/pictures";
import { changesTexts } from "@/texts/changes";
import { formatNumber, shortDate } from "@/texts/format";

/** What the bars are drawn from. */
export interface OverTimeParts {
  readonly title: string;
  readonly stretches: readonly Stretch[];
  /** Said under the bars; empty when there is nothing to mind. */
  readonly note: string;
  readonly palette: Palette;
}

const SIDE = 96;
const SIZE = 13;
const GAP = 12;
const WIDEST = 90;
/** Few changes do not make high bars. */
const HIGHEST_OF_ONE = 150;
/** Room for a number at the end of its bar. */
const NUMBER = 22;

/** Per month or year a column: what began stands filled on the line, what ended hangs open under it. */
export function drawOverTime({ title, stretches, note, palette }: OverTimeParts, room: PictureRoom): PictureBody {
  const { width, measure } = room;
  const wide = Math.min(WIDEST, (width - SIDE) / stretches.length);
  const names = stretches.map(({ date }) => shortDate(date));
  const longest = Math.max(...names.map((name) => measure(name, SIZE, PLAIN)));
  const isTurned = longest + 6 > wide;
  const foot = paragraph(note, { x: 0, y: 0, width }, { size: SIZE, color: palette.textDark }, measure);
  const head = (isTurned ? longest : SIZE) + GAP;
  const begun = Math.max(0, ...stretches.map((each) => each.begun));
  const ended = Math.max(0, ...stretches.map((each) => each.ended));
  const free = Math.max(120, room.height - head - foot.height - GAP - 2 * NUMBER);
  const perOne = Math.min(HIGHEST_OF_ONE, free / Math.max(1, begun + ended));
  const line = head + NUMBER + begun * perOne;
  const end = line + ended * perOne + NUMBER;
  const columns = stretches.map((stretch, index) =>
    movedBy(SIDE + index * wide, 0, [
      nameOf(names[index] ?? "", { wide, head, isTurned, palette }),
      ...bar(stretch.begun, { wide, line, perOne, isDown: false, palette }),
      ...bar(stretch.ended, { wide, line, perOne, isDown: true, palette }),
    ]),
  );
  const label = { x: 0, "font-size": SIZE, fill: palette.textDark };
  const nodes = [
    ...columns,
    node("path", { d: `M${SIDE} ${line}H${SIDE + wide * stretches.length}`, stroke: palette.textDark }),
    node("text", { ...label, y: line - 8 }, [changesTexts.begun]),
    node("text", { ...label, y: line + SIZE + 6 }, [changesTexts.ended]),
    movedBy(0, end + GAP, foot.nodes),
  ];
  const height = end + GAP + foot.height;
  const above = Math.max(0, room.height - height) / 2; // what few changes leave empty, on both sides
  return { title, nodes: [movedBy(0, above, nodes)], height: above + height };
}

interface NameRoom extends Pick<OverTimeParts, "palette"> {
  readonly wide: number;
  readonly head: number;
  readonly isTurned: boolean;
}

function nameOf(name: string, { wide, head, isTurned, palette }: NameRoom): DrawingNode {
  const style = { "font-size": SIZE, fill: palette.textDark };
  if (!isTurned) return node("text", { ...style, x: wide / 2, y: SIZE, "text-anchor": "middle" }, [name]);
  const turned = `translate(${Math.round(wide / 2 + SIZE / 3)} ${Math.round(head - GAP)}) rotate(-90)`;
  return node("text", { ...style, transform: turned }, [name]);
}

interface BarRoom extends Pick<OverTimeParts, "palette"> {
  readonly wide: number;
  /** Where the bars stand on and hang from. */
  readonly line: number;
  readonly perOne: number;
  readonly isDown: boolean;
}

/** A bar with its number at the end; filled above the line and open below, so that colour is not what tells them apart. */
function bar(count: number, { wide, line, perOne, isDown, palette }: BarRoom): DrawingNode[] {
  const high = count * perOne;
  const color = classColor(palette, 4, 6);
  const across = { x: wide * 0.15, width: wide * 0.7 };
  const shape = isDown
    ? { ...across, y: line, height: high, fill: palette.background, stroke: color, "stroke-width": 2 }
    : { ...across, y: line - high, height: high, fill: color };
  const y = isDown ? line + high + SIZE + 3 : line - high - 6;
  const label = { x: wide / 2, y, "text-anchor": "middle", "font-size": Math.min(SIZE, wide), fill: palette.textDark };
  return [...(count > 0 ? [node("rect", shape)] : []), node("text", label, [formatNumber(count)])];
}

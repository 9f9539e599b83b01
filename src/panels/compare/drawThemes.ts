import { classColor, type Palette } from "@/design/palette";
import { type DrawingNode, movedBy, node } from "@/drawing/node";
import { BOLD, paragraph } from "@/drawing/text";
import type { PictureBody, PictureRoom } from "@/state/pictures";
import { themeHeads } from "@/texts/compareGroups";
import { formatNumber } from "@/texts/format";
import type { ComparedTheme } from "./themes";

/** What the bars are drawn from. */
export interface ThemesParts {
  readonly title: string;
  readonly themes: readonly ComparedTheme[];
  /** Of the compared municipalities. */
  readonly names: readonly string[];
  /** Said under the bars. */
  readonly note: string;
  readonly palette: Palette;
}

const SIDE = 250;
const SIZE = 13.5;
const LOWEST = 22;
const HIGHEST = 40;
const GAP = 10;
/** Room beside the longest bar, for its number. */
const NUMBER = 34;

/** A column of bars: what all share, what some share, or what only one has. */
interface Part {
  readonly head: string;
  readonly countOf: (theme: ComparedTheme) => number;
}

/** Per theme a row, per part of it a column with a bar and its number: the head of the column says what it counts. */
export function drawThemes({ title, themes, names, note, palette }: ThemesParts, room: PictureRoom): PictureBody {
  const { width, measure } = room;
  const parts = partsOf(names);
  const wide = (width - SIDE) / parts.length;
  const most = Math.max(1, ...themes.flatMap((theme) => parts.map(({ countOf }) => countOf(theme))));
  const headStyle = { size: SIZE, weight: BOLD, color: palette.textDark };
  const heads = [themeHeads.theme, ...parts.map(({ head }) => head)].map((head, index) => {
    const place = { x: index === 0 ? 0 : SIDE + (index - 1) * wide, y: 0, width: (index === 0 ? SIDE : wide) - GAP };
    return paragraph(head, place, headStyle, measure);
  });
  const top = Math.max(...heads.map(({ height }) => height)) + GAP;
  const foot = paragraph(note, { x: 0, y: 0, width }, { size: 12, color: palette.textOutside }, measure);
  const fair = (room.height - top - foot.height - GAP) / Math.max(1, themes.length);
  const high = Math.min(HIGHEST, Math.max(LOWEST, fair));
  const rows = themes.map((theme, index) => {
    const bars = parts.map(({ countOf }, column) =>
      movedBy(SIDE + column * wide, 0, bar(countOf(theme), { most, wide, high, palette })),
    );
    const name = paragraph(
      theme.name,
      { x: 0, y: 0, width: SIDE - GAP },
      { size: SIZE, color: palette.textDark },
      measure,
    );
    const line = node("path", { d: `M0 0H${width}`, stroke: palette.borderOnEmpty });
    return movedBy(0, top + index * high, [line, movedBy(0, (high - name.height) / 2, name.nodes), ...bars]);
  });
  const below = top + themes.length * high + GAP;
  const nodes = [...heads.flatMap((head) => head.nodes), ...rows, movedBy(0, below, foot.nodes)];
  return { title, nodes, height: below + foot.height };
}

function partsOf(names: readonly string[]): Part[] {
  const of = names.length;
  const sumOf = (holds: (held: readonly string[]) => boolean) => (theme: ComparedTheme) =>
    theme.groups.reduce((sum, group) => sum + (holds(group.names) ? group.count : 0), 0);
  return [
    { head: themeHeads.all(of), countOf: sumOf((held) => held.length === of) },
    ...(of > 2 ? [{ head: themeHeads.some, countOf: sumOf((held) => held.length > 1 && held.length < of) }] : []),
    ...names.map((name) => ({
      head: themeHeads.only(name),
      countOf: sumOf((held) => held.length === 1 && held[0] === name),
    })),
  ];
}

interface BarRoom {
  /** The number with the longest bar. */
  readonly most: number;
  readonly wide: number;
  readonly high: number;
  readonly palette: Palette;
}

/** A bar with its number after it; nothing for 0 but the number. */
function bar(count: number, { most, wide, high, palette }: BarRoom): DrawingNode[] {
  const long = (count / most) * (wide - NUMBER - GAP);
  const color = count === 0 ? palette.textOutside : palette.textDark;
  const number = { x: long + (count === 0 ? 0 : 6), y: high / 2 + SIZE / 3, "font-size": SIZE, fill: color };
  return [
    ...(count === 0
      ? []
      : [node("rect", { x: 0, y: 4, width: long, height: high - 8, fill: classColor(palette, 4, 6) })]),
    node("text", number, [formatNumber(count)]),
  ];
}

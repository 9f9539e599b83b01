import { type DrawingNode, movedBy, node } from "@/drawing/node";
import { type Block, type Measure, PLAIN } from "@/drawing/text";

/** One entry of a legend. */
export interface LegendItem {
  readonly label: string;
  /** What stands before it, in a box of `SWATCH` from its top left corner. */
  readonly swatch: readonly DrawingNode[];
}

interface LegendRoom {
  readonly width: number;
  readonly color: string;
  readonly measure: Measure;
}

/** Room of a swatch, in pixels. */
export const SWATCH = { width: 22, height: 16 };
const SIZE = 12;
const TEXT_FROM = SWATCH.width + 6;
const GAP = 18;
const LINE = SWATCH.height + 6;

/** A legend in as few lines as the width allows, for drawings that have no room beside them. */
export function legendLine(items: readonly LegendItem[], { width, color, measure }: LegendRoom): Block {
  let [x, y] = [0, 0];
  const nodes = items.map(({ label, swatch }) => {
    const wide = TEXT_FROM + measure(label, SIZE, PLAIN);
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    const text = node("text", { x: TEXT_FROM, y: 12.5, "font-size": SIZE, fill: color }, [label]);
    const item = movedBy(x, y, [...swatch, text]);
    x += wide + GAP;
    return item;
  });
  return { nodes, height: items.length === 0 ? 0 : y + LINE };
}

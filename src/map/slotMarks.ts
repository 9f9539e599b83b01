import type { Palette } from "@/design/palette";
import { MARKS_PER_ROW, slotColor } from "@/design/slotLines";
import { type DrawingNode, node } from "@/drawing/node";
import type { Size } from "./camera";

const MARK = 6;
const GAP = 2;
const EDGE = 2;
const STEP = MARK + GAP;

/** Room that the marks of so many partnerships take, in pixels. */
export function marksSize(of: number): Size {
  const [columns, rows] = [Math.min(of, MARKS_PER_ROW), Math.ceil(of / MARKS_PER_ROW)];
  return { width: columns * STEP - GAP + 2 * EDGE, height: rows * STEP - GAP + 2 * EDGE };
}

/**
 * One square per partnership that holds the municipality, each in the place of its slot, which is the same everywhere;
 * a dot where it does not take part. On white, so that no colour depends on the fill beneath. Centred around x = 0.
 */
export function slotMarks(
  { slots, of, top }: { readonly slots: readonly number[]; readonly of: number; readonly top: number },
  palette: Palette,
): DrawingNode[] {
  const { width, height } = marksSize(of);
  const plate = { x: -width / 2, y: top, width, height, rx: 2, fill: palette.halo, stroke: "none" };
  const marks = Array.from({ length: of }, (_, slot) => {
    const x = -width / 2 + EDGE + (slot % MARKS_PER_ROW) * STEP;
    const y = top + EDGE + Math.floor(slot / MARKS_PER_ROW) * STEP;
    const isIn = slots.includes(slot);
    const side = isIn ? MARK : 2;
    const shift = (MARK - side) / 2;
    const fill = isIn ? slotColor(slot, palette) : palette.borderOnEmpty;
    return node("rect", { x: x + shift, y: y + shift, width: side, height: side, fill, stroke: "none" });
  });
  return [node("rect", plate), ...marks];
}

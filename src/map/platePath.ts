import { LABEL_LINE_HEIGHT } from "./measureText";

/** Pixels to each side of a line of text. */
const MARGIN = 3;

/**
 * The ground beneath lines of text that are centred around the origin, as a path: below each line no wider than that line,
 * so that it hides as little as it can of what ends there.
 */
export function platePath(widths: readonly number[], lineHeight = LABEL_LINE_HEIGHT): string {
  const top = -(widths.length * lineHeight) / 2;
  return widths
    .map((text, line) => {
      const width = text + 2 * MARGIN;
      const start = `M${(-width / 2).toFixed(1)} ${top + line * lineHeight}`;
      return `${start}h${width.toFixed(1)}v${lineHeight}h${(-width).toFixed(1)}Z`;
    })
    .join("");
}

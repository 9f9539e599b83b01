import { type DrawingNode, node } from "./node";
import { toElement } from "./svgDocument";
import { FONT } from "./text";

/** Width of the writing on a standing A4, in CSS pixels. */
export const PAPER_WIDTH = 690;

/** A drawing as one element for paper, as wide as the page has room for: what is drawn wider gets smaller. */
export function paperDrawing(nodes: readonly DrawingNode[], height: number, width = PAPER_WIDTH): SVGElement {
  const viewBox = `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`;
  return toElement(node("svg", { viewBox, "font-family": FONT, focusable: "false" }, nodes));
}

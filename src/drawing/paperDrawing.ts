import { type DrawingNode, node } from "./node";
import { toElement } from "./svgDocument";
import { FONT } from "./text";

/** Width of the writing on a standing A4, in CSS pixels. */
export const PAPER_WIDTH = 690;

/** A drawing as one element for paper, as wide as the page has room for. */
export function paperDrawing(nodes: readonly DrawingNode[], height: number): SVGElement {
  const viewBox = `0 0 ${PAPER_WIDTH} ${Math.ceil(height)}`;
  return toElement(node("svg", { viewBox, "font-family": FONT, focusable: "false" }, nodes));
}

import type { DrawingNode } from "./node";

const SVG = "http://www.w3.org/2000/svg";

/** Characters that XML cannot hold, and halves of characters. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The drawing as elements of this page. Data becomes text and attributes, never markup. */
export function toElement({ name, attributes, children }: DrawingNode): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, value.replace(NO_XML, ""));
  element.append(
    ...children.map((child) => (typeof child === "string" ? child.replace(NO_XML, "") : toElement(child))),
  );
  return element;
}

/** The drawing as the text of a file that stands on its own: no script, no style sheet, nothing from elsewhere. */
export function toSvgText(root: DrawingNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(toElement(root))}\n`;
}

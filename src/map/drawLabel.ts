import type { Palette } from "@/design/palette";
import { toElement } from "@/drawing/svgDocument";
import { LABEL_LINE_HEIGHT } from "./measureText";
import { platePath } from "./platePath";
import { marksSize, slotMarks } from "./slotMarks";
import { append } from "./svg/elements";

/** What one label shows. */
export interface Label {
  readonly code: string;
  readonly lines: readonly string[];
  readonly fill: string;
  readonly stroke: string;
  /** Ground beneath each line of text, where lines of the map would run through it. */
  readonly plate?: { readonly widths: readonly number[]; readonly color: string } | undefined;
  /** Slots that hold the municipality, of how many; absent without marks. */
  readonly marks?: { readonly slots: readonly number[]; readonly of: number } | undefined;
}

/**
 * Lines, and marks below them, centred around the origin of the group; a halo, slow to draw, only where the text leaves
 * its own fill.
 */
export function drawLabel(
  svg: SVGSVGElement,
  { code, lines, fill, stroke, plate, marks }: Label,
  palette: Palette,
): SVGGElement {
  const group = append(svg, "g", { class: "sk-map-label", "data-label": code, fill, stroke });
  if (plate) append(group, "path", { d: platePath(plate.widths), class: "sk-map-plate", fill: plate.color });
  const height = lines.length * LABEL_LINE_HEIGHT + (marks ? marksSize(marks.of).height : 0);
  const firstLine = (LABEL_LINE_HEIGHT - height) / 2;
  lines.forEach((line, index) => {
    append(group, "text", { y: String(firstLine + index * LABEL_LINE_HEIGHT), dy: "0.35em" }).textContent = line;
  });
  const drawn = marks ? slotMarks({ ...marks, top: lines.length * LABEL_LINE_HEIGHT - height / 2 }, palette) : [];
  group.append(...drawn.map(toElement));
  return group;
}

/**
 * Makes a drawn label show another number or colour, which is much cheaper than drawing it anew; undefined, with nothing
 * changed, when its lines, marks or ground stand otherwise.
 */
export function changeLabel(group: SVGGElement, before: Label, after: Label): SVGGElement | undefined {
  if (before.lines.length !== after.lines.length || groundKey(before) !== groundKey(after)) return undefined;
  if (before.fill !== after.fill) group.setAttribute("fill", after.fill);
  if (before.stroke !== after.stroke) group.setAttribute("stroke", after.stroke);
  const texts = group.querySelectorAll("text");
  after.lines.forEach((line, index) => {
    const text = texts[index]?.firstChild;
    if (text && before.lines[index] !== line) text.nodeValue = line;
  });
  return group;
}

/** What stands beneath and below the lines. */
function groundKey({ marks, plate }: Label): string {
  return `${marks?.slots} of ${marks?.of}, ${plate?.widths} ${plate?.color}`;
}

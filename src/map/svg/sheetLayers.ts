import type { Palette } from "@/design/palette";
import { pointedStrokes } from "../paint";
import { append } from "./elements";

/** The groups of the sheet, in drawing order. */
export interface SheetLayers {
  readonly svg: SVGSVGElement;
  readonly sheet: SVGGElement;
  readonly pattern: SVGPatternElement;
  readonly fills: SVGGElement;
  readonly borders: SVGGElement;
  readonly outlines: SVGGElement;
  readonly chosen: SVGGElement;
  /** One path per stroke, all along the same line. */
  readonly pointed: readonly SVGPathElement[];
  readonly links: SVGGElement;
}

export const HATCH_ID = "sk-hatch";

/** Builds the empty map drawing; everything in it is decoration, since lists and table tell the same in words. */
export function createSheetLayers(container: HTMLElement, palette: Palette): SheetLayers {
  const svg = append(container, "svg", { class: "sk-map-drawing", "aria-hidden": "true", focusable: "false" });
  const pattern = append(append(svg, "defs"), "pattern", {
    id: HATCH_ID,
    width: "5",
    height: "5",
    patternUnits: "userSpaceOnUse",
  });
  append(pattern, "rect", { width: "5", height: "5", fill: palette.none });
  append(pattern, "path", { d: "M0 0H5", stroke: palette.hatch, "stroke-width": "1" });
  const sheet = append(svg, "g", { class: "sk-map-sheet" });
  const group = (name: string) => append(sheet, "g", { class: `sk-map-${name}` });
  return {
    svg,
    sheet,
    pattern,
    fills: group("fills"),
    borders: group("borders"),
    outlines: group("outlines"),
    chosen: group("chosen"),
    pointed: pointedStrokes(palette).map(({ color, width }) =>
      append(sheet, "path", { class: "sk-map-pointed", stroke: color, "stroke-width": String(width) }),
    ),
    links: group("links"),
  };
}

import type { MultiPolygon, Polygon } from "geojson";
import { insetShape } from "./insetShape";
import type { OutlineShape } from "./outlineLines";
import type { RendererContext } from "./renderer";
import type { ShapeParts } from "./shapeParts";
import { SHEET_ZOOM } from "./sheet";

/** Pixels between the border and the first line, and from line to line. */
const FIRST = 1.6;
const STEP = 4;
/** Zoom levels are taken together in steps of this: moving a line by less cannot be seen. */
const ZOOM_STEP = 0.25;

type Shape = Polygon | MultiPolygon;

/** Shapes of outlines that keep apart on screen, whatever the zoom. */
export interface InsetOutlines {
  readonly shapeOf: RendererContext["shapeOf"];
  /** True when the zoom has changed so much since the last shape that lines must be drawn anew. */
  readonly isStale: () => boolean;
}

/** Moves outlines that have an inset inwards by that many lines; each result is kept until the zoom is another one. */
export function createInsetOutlines(shapeOf: ShapeParts["shapeOf"], zoomNow: () => number): InsetOutlines {
  let zoom = Number.NaN;
  let made = new Map<Shape, Map<number, OutlineShape>>();
  const rounded = () => Math.round(zoomNow() / ZOOM_STEP) * ZOOM_STEP;
  return {
    shapeOf: (area, inset) => {
      const shape = shapeOf(area);
      if (!shape || inset === undefined) return shape;
      if (rounded() !== zoom) made = new Map();
      zoom = rounded();
      const perInset = made.get(shape) ?? new Map<number, OutlineShape>();
      const moved = perInset.get(inset) ?? insetShape(shape, (FIRST + inset * STEP) / 2 ** (zoom - SHEET_ZOOM));
      made.set(shape, perInset.set(inset, moved));
      return moved;
    },
    isStale: () => made.size > 0 && rounded() !== zoom,
  };
}

import type { MultiPolygon, Polygon } from "geojson";
import type { OutlineArea } from "@/scene/scene";
import type { RendererContext } from "./renderer";

/** What shapes are drawn from, whatever draws them. */
export interface ShapeParts extends Pick<RendererContext, "geometry" | "palette" | "provinceOf"> {
  /** Whole shape of an outline; undefined while its boundaries are not loaded. */
  readonly shapeOf: (area: OutlineArea) => Polygon | MultiPolygon | undefined;
}

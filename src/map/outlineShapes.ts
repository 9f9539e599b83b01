import type { MultiPolygon, Polygon } from "geojson";
import type { OutlineArea } from "@/scene/scene";
import type { Geometry } from "./geometry";

/** Finds the shape of each outline: dissolved from municipalities, or a water board's own once those are loaded. */
export function createOutlineShapes(
  municipalities: Geometry,
  provinceOf: (code: string) => string | undefined,
  waterBoardsNow: () => Geometry | undefined,
): (area: OutlineArea) => Polygon | MultiPolygon | undefined {
  const ofProvince = (province: string): MultiPolygon => {
    const codes = municipalities.codes.filter((code) => provinceOf(code) === province);
    return municipalities.outlineOf(codes);
  };
  return (area: OutlineArea) => {
    if (area.kind === "municipalities" || area.kind === "region") return municipalities.outlineOf(area.codes);
    return area.kind === "province" ? ofProvince(area.code) : waterBoardsNow()?.shapeOf(area.code)?.geometry;
  };
}

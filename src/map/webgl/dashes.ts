import type { Map as MapLibreMap } from "maplibre-gl";
import type { Palette } from "@/design/palette";
import { outlineStyles } from "./mapLayers";

/** Steps per doubling of the scale in which dashes are set: each asks for a place in an image of limited size. */
const STEPS = 4;

/**
 * How much longer MapLibre draws dashes than asked: it makes them for the whole zoom level below and lets them grow with
 * the map, up to double. Rounded to steps.
 */
export function dashStretch(zoom: number): number {
  return 2 ** (Math.round((zoom - Math.floor(zoom)) * STEPS) / STEPS);
}

/** Keeps the dashes of outlines as long as the legend and the SVG drawing have them, whenever the map comes to rest. */
export function keepDashes(map: MapLibreMap, palette: Palette, hasOutlines: () => boolean): void {
  let kept = 1;
  map.on("idle", () => {
    const stretch = dashStretch(map.getZoom());
    if (stretch === kept || !hasOutlines()) return;
    kept = stretch;
    for (const { id, dash } of outlineStyles(palette)) {
      if (dash.length > 0)
        map.setPaintProperty(
          id,
          "line-dasharray",
          dash.map((length) => length / stretch),
        );
    }
  });
}

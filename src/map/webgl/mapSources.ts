import type { Feature, FeatureCollection } from "geojson";
import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Palette } from "@/design/palette";
import type { Scene } from "@/scene/scene";
import { asHtml } from "@/texts/html";
import { toMultiLine } from "../geometry";
import { bordersOf, chosenShape } from "../groundOf";
import { type OutlineShape, outlineLines } from "../outlineLines";
import { BROUGHT_OUT, lineOf } from "../paint";
import type { RendererContext } from "../renderer";

/** A raster map beneath ours. */
export interface BackgroundMap {
  readonly tiles: string;
  readonly attribution: string;
  readonly maxZoom: number;
}

/** All municipalities; the property `code` becomes the id that feature-state goes by. */
export function municipalityFeatures({ geometry }: Pick<RendererContext, "geometry">): FeatureCollection {
  return collect(
    geometry.codes.flatMap((code): Feature[] => {
      const shape = geometry.shapeOf(code);
      return shape ? [{ type: "Feature", properties: { code }, geometry: shape.geometry }] : [];
    }),
  );
}

/** Borders of the scene's area, each with its `weight`. */
export function borderFeatures(
  context: Pick<RendererContext, "geometry" | "provinceOf">,
  scene: Scene,
): FeatureCollection {
  const borders = Object.entries(bordersOf(context, scene));
  return collect(
    borders.map(([weight, lines]) => ({ type: "Feature", properties: { weight }, geometry: toMultiLine(lines) })),
  );
}

/** The one shape of what is chosen; none when nothing is. */
export function chosenFeatures({ geometry }: Pick<RendererContext, "geometry">, scene: Scene): FeatureCollection {
  const shape = chosenShape(geometry, scene);
  return collect(shape ? [{ type: "Feature", properties: {}, geometry: shape }] : []);
}

/** The scene's outlines of which the shapes are known, each with its `style`, `color` and `width`. */
export function outlineFeatures(
  { shapeOf, palette }: Pick<RendererContext, "shapeOf" | "palette">,
  { outlines, broughtOut }: Scene,
): FeatureCollection {
  const lines = outlineLines(
    outlines,
    outlines.map(({ area, inset }) => shapeOf(area, inset)),
  );
  return collect(
    outlines.flatMap((outline, index): Feature<OutlineShape>[] => {
      const { area, slot, inset, pattern = 0 } = outline;
      const shape = lines[index];
      const { color, width } = lineOf(outline, palette);
      const isWide = inset !== undefined && slot === broughtOut;
      const style = area.kind === "municipalities" && inset !== undefined ? `slot-${slot}` : `${area.kind}-${pattern}`;
      const properties = { style, color, width: isWide ? width * BROUGHT_OUT : width };
      return shape ? [{ type: "Feature", properties, geometry: shape }] : [];
    }),
  );
}

function collect(features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}

/** The style without our layers: a plain background or the raster map, and empty sources for everything else. */
export function baseStyle(palette: Palette, background: BackgroundMap | null): StyleSpecification {
  // simplifying each shape on its own would open gaps between neighbours, so: tolerance 0
  const source = (): GeoJSONSourceSpecification => ({ type: "geojson", data: collect([]), tolerance: 0 });
  return {
    version: 8,
    sources: {
      municipalities: { ...source(), promoteId: "code" },
      borders: source(),
      outlines: source(),
      chosen: source(),
      links: source(),
      ...(background && {
        background: {
          type: "raster",
          tiles: [background.tiles],
          tileSize: 256,
          maxzoom: background.maxZoom,
          attribution: asHtml(background.attribution), // MapLibre takes it for HTML
        },
      }),
    },
    layers: [
      { id: "page", type: "background", paint: { "background-color": palette.background } },
      ...(background ? [{ id: "background-map", type: "raster", source: "background" } as const] : []),
    ],
  };
}

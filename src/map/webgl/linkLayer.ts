import type { Feature, FeatureCollection, LineString } from "geojson";
import type { GeoJSONSource, LineLayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import type { Scene } from "@/scene/scene";
import { DIMMED_LINK, linkPoints, linkStyle, litLinks } from "../linkLines";
import type { LinkDrawing, RendererContext } from "../renderer";
import { fromSheet } from "../sheet";

const SOURCE = "links";

/** The scene's links of which both ends are known; the id is the place in `scene.links`, which is the drawing order. */
export function linkFeatures(
  { placeOf, palette }: Pick<RendererContext, "placeOf" | "palette">,
  { links = [] }: Scene,
): FeatureCollection<LineString> {
  return {
    type: "FeatureCollection",
    features: links.flatMap((link, place): Feature<LineString>[] => {
      const [from, to] = [placeOf(link.a), placeOf(link.b)];
      if (!from || !to) return [];
      const coordinates = linkPoints(from, to).map((point) => [...fromSheet(point)]);
      const properties = { ...linkStyle(link, links.length, palette), place };
      return [{ type: "Feature", id: place, properties, geometry: { type: "LineString", coordinates } }];
    }),
  };
}

/** One layer: width and colour come from the link, so that a new scene never changes the style. */
export const LINK_LAYER: LineLayerSpecification = {
  id: "link-line",
  type: "line",
  source: SOURCE,
  layout: { "line-join": "round", "line-cap": "round", "line-sort-key": ["get", "place"] },
  paint: {
    "line-color": ["to-color", ["get", "color"]],
    "line-width": ["to-number", ["get", "width"]],
    "line-opacity": ["case", ["coalesce", ["feature-state", "isDimmed"], false], DIMMED_LINK, 1],
  },
};

/** Keeps the links in the source, and all but those that are brought out faded. Tells how many it draws. */
export function createLinkLayer(
  map: MapLibreMap,
  context: RendererContext,
  onCount: (count: number) => void,
): LinkDrawing {
  let scene: Scene | undefined;
  let drawn: Scene["links"];
  let pointed: string | undefined;
  let dimmed: readonly number[] = [];
  const bringOut = () => {
    const lit = scene && litLinks(scene, pointed);
    const next = lit ? (scene?.links ?? []).map((_, place) => place).filter((place) => !lit.includes(place)) : [];
    const kept = new Set(next);
    for (const id of dimmed) if (!kept.has(id)) map.setFeatureState({ source: SOURCE, id }, { isDimmed: false });
    const before = new Set(dimmed);
    for (const id of next) if (!before.has(id)) map.setFeatureState({ source: SOURCE, id }, { isDimmed: true });
    dimmed = next;
  };
  return {
    show: (next: Scene) => {
      scene = next;
      if (next.links !== drawn) {
        const data = linkFeatures(context, next);
        map.removeFeatureState({ source: SOURCE });
        dimmed = [];
        map.getSource<GeoJSONSource>(SOURCE)?.setData(data);
        onCount(data.features.length);
      }
      drawn = next.links;
      bringOut();
    },
    point: (code: string | undefined) => {
      pointed = code;
      bringOut();
    },
  };
}

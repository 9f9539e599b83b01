import { geoJSON, type Layer, map, Path, type PathOptions, svg } from "leaflet";
import { feature } from "topojson-client";
import type { Data } from "./data";

const COLORS = ["#ffffff", "#deebf7", "#9ecae1", "#4292c6", "#2171b5", "#08306b"];

const BORDER: PathOptions = { color: "#666", weight: 1 };

/** Draws the municipalities with Leaflet's SVG renderer; gives a function that colours them by number. */
export function createMap(container: HTMLElement, { topology }: Data): (counts: ReadonlyMap<string, number>) => void {
  const view = map(container, { renderer: svg(), zoomSnap: 0 });
  const areas = geoJSON(feature(topology, topology.objects.gemeenten), {
    style: { ...BORDER, fillOpacity: 1 },
    onEachFeature: (_, layer) => highlightOnHover(layer),
  });
  view.fitBounds(areas.getBounds());
  return (counts) => {
    const most = Math.max(1, ...counts.values());
    areas.setStyle((area): PathOptions => ({ fillColor: colorOf(counts.get(area?.properties.code) ?? 0, most) }));
    if (!view.hasLayer(areas)) areas.addTo(view);
  };
}

function highlightOnHover(layer: Layer): void {
  if (!(layer instanceof Path)) return;
  layer.on("mouseover", () => layer.setStyle({ color: "#000", weight: 3 }).bringToFront());
  layer.on("mouseout", () => layer.setStyle(BORDER));
}

function colorOf(count: number, most: number): string {
  return COLORS[Math.ceil((count / most) * (COLORS.length - 1))] ?? "";
}

import { readFileSync } from "node:fs";
import { mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Plugin } from "vite";

const PLACE = "<!-- outline -->";
/** Pixels of the page that header and tabs take, and of the country below them: no style says so yet. */
const ABOVE = 120;
const HEIGHT = 500;
const WIDTH = 500;
/** Steps shorter than this, in pixels of a picture 500 wide, are not seen and left out. */
const SHORTEST_STEP = 1.6;

/**
 * Puts an outline of the provinces into index.html, so that something true is on the screen before any script or
 * stylesheet. It is drawn with attributes alone: a strict content security policy allows no inline style.
 */
export function outline(file = "data/gemeenten.topojson"): Plugin {
  return {
    name: "samenwerkingskaart-outline",
    transformIndexHtml: (html) => html.replace(PLACE, () => outlineSvg(JSON.parse(readFileSync(file, "utf8")))),
  };
}

/** The province borders as a small picture; nothing when the topology has no provinces. */
export function outlineSvg(topology: Topology): string {
  const provinces = topology.objects.provincies as GeometryCollection | undefined;
  if (!provinces) return "";
  const lines = mesh(topology, provinces).coordinates.map((line) =>
    line.map(([lon = 0, lat = 0]) => mercator(lon, lat)),
  );
  const xs = lines.flat().map(([x]) => x);
  const ys = lines.flat().map(([, y]) => y);
  const [left, top] = [xs.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.min(a, b))];
  const scale = WIDTH / (xs.reduce((a, b) => Math.max(a, b)) - left);
  const height = Math.ceil((ys.reduce((a, b) => Math.max(a, b)) - top) * scale);
  const path = lines.map((line) => pathOf(line.map(([x, y]) => [(x - left) * scale, (y - top) * scale]))).join("");
  const country = `<svg y="${ABOVE}" width="100%" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${height}"><path d="${path}"/></svg>`;
  const look = 'fill="none" stroke="#39424e" stroke-opacity="0.25" aria-hidden="true"';
  return `<svg class="sk-outline" width="100%" height="${ABOVE + HEIGHT}" ${look}>${country}</svg>`;
}

type Point = readonly [x: number, y: number];

/** Web Mercator in radians, y downwards. */
function mercator(lon: number, lat: number): Point {
  const radians = Math.PI / 180;
  return [lon * radians, -Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2))];
}

/** Whole pixels, relative to the point before, which takes the fewest bytes. */
function pathOf(line: readonly Point[]): string {
  const [start, ...rest] = line.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  if (!start) return "";
  let [x, y] = start;
  const steps = rest.flatMap(([nextX, nextY], i) => {
    const [dx, dy] = [nextX - x, nextY - y];
    const isLast = i === rest.length - 1;
    if ((dx === 0 && dy === 0) || (!isLast && Math.hypot(dx, dy) < SHORTEST_STEP)) return [];
    [x, y] = [nextX, nextY];
    return [`${dx} ${dy}`];
  });
  return steps.length === 0 ? "" : `M${start[0]} ${start[1]}l${steps.join(" ")}`;
}

import type { Scene } from "@/scene/scene";
import { type Bounds, type Camera, COUNTRY, fitBounds, type Point, project, type Size } from "./camera";
import { clearCamera, isClear, MARGIN, type Obstacle } from "./clearCamera";
import { type Corner, edgeTowards } from "./corners";
import type { Geometry } from "./geometry";
import { BUTTONS, isUnfolded, roomFor, STRIP, USUAL } from "./legendRoom";

/** What must be wholly shown. */
export interface FitTarget {
  readonly bounds: Bounds;
  /** The places that come first when something in that corner grows over it; in units of the sheet. */
  readonly edgeTowards: (corner: Corner) => readonly Point[];
}

/** These municipalities, or the country when none has a shape. */
export function targetOf(codes: readonly string[], geometry: Geometry): FitTarget {
  const parts = codes.flatMap((code) => {
    const bounds = geometry.boundsOf([code]);
    const lines = () => geometry.ringsOf(code).flatMap((ring) => ring.map(({ line }) => line));
    return bounds ? [{ bounds, lines }] : [];
  });
  const edges = new Map<Corner, Point[]>();
  return {
    bounds: geometry.boundsOf(codes) ?? COUNTRY,
    edgeTowards: (corner) => {
      const edge = edges.get(corner) ?? edgeTowards(corner, parts);
      edges.set(corner, edge);
      return edge;
    },
  };
}

/** The municipalities of the area. */
export function areaOf(scene: Scene | undefined, geometry: Geometry): FitTarget {
  const inArea = scene?.municipalities.filter(({ isInArea }) => isInArea) ?? [];
  return targetOf(
    inArea.map(({ code }) => code),
    geometry,
  );
}

/** What is shown whole: what the scene says, else the municipalities of the area, else the country. */
export function wholeOf(scene: Scene | undefined, geometry: Geometry): FitTarget {
  return scene?.whole ? targetOf(scene.whole, geometry) : areaOf(scene, geometry);
}

/** The middle of what must be shown, wherever an obstacle moves it on screen. */
export function middleOf({ bounds }: Pick<FitTarget, "bounds">): Point {
  return fitBounds(bounds, { width: 1, height: 1 }, { top: 0, right: 0, bottom: 0, left: 0 }).center;
}

const EVEN = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
/** Zoom that may be lost in making way for the legend: half the size. */
const LOSS = 1;
/** Zoom that the legend leaves its corner for: a twentieth of the size. */
const MUCH = Math.log2(1.05);
/** Halvings of twice the loss that tell that much apart. */
const ROUGH = 6;

/** A camera, and the room in the corner of the legend that the area makes way for. */
export interface Fit {
  readonly camera: Camera;
  readonly room: Size | undefined;
}

/**
 * The camera that shows the whole area as large as it goes, with no part of it beneath the buttons or the legend. That one
 * it makes way for as large as filters and a choice make it, so that these do not move the map; on a small map as it is now.
 */
export function fitArea(target: FitTarget, size: Size, corner: Corner, legend: Size | undefined): Fit {
  const whole = fitBounds(target.bounds, size, EVEN);
  for (const room of legend ? [roomFor(legend, size), legend] : [undefined]) {
    const obstacles = obstaclesFor(target, size, corner, room);
    const camera = clearCamera({ bounds: target.bounds, size, obstacles }, whole.zoom - LOSS, whole.zoom);
    if (camera) return { camera, room };
  }
  return { camera: whole, room: legend };
}

/** The corner in which a legend leaves the area most room: the one where it stands unless another leaves much more. */
export function chooseCorner(target: FitTarget, size: Size, legend: Size | undefined, standing: Corner): Corner {
  if (!isUnfolded(legend) || size.width < STRIP) return "bottom-left";
  const { zoom } = fitBounds(target.bounds, size, EVEN);
  const corners = [...new Set<Corner>([standing, "bottom-left", "top-left", "top-right"])];
  const zooms = corners.map((corner) => {
    const obstacles = obstaclesFor(target, size, corner, USUAL);
    return clearCamera({ bounds: target.bounds, size, obstacles }, zoom - 2 * LOSS, zoom, ROUGH)?.zoom ?? 0;
  });
  const most = Math.max(...zooms);
  return corners.find((_, index) => (zooms[index] ?? 0) >= most - MUCH) ?? standing;
}

/** True when the camera shows the whole area on the map, the legend wherever it is. */
export function isOnMap({ bounds: [west, south, east, north] }: FitTarget, camera: Camera, size: Size): boolean {
  const [left, top] = project(camera, size, [west, north]);
  const [right, bottom] = project(camera, size, [east, south]);
  return left >= 0 && top >= 0 && right <= size.width && bottom <= size.height;
}

/** True when no part of the area lies beneath the legend. */
export function isBesideLegend(target: FitTarget, camera: Camera, size: Size, corner: Corner, legend?: Size): boolean {
  return isClear(camera, size, legend ? [{ ...legend, corner, places: target.edgeTowards(corner) }] : []);
}

function obstaclesFor(target: FitTarget, size: Size, corner: Corner, legend: Size | undefined): Obstacle[] {
  const boxes: (Size & { readonly corner: Corner })[] =
    size.width < STRIP ? [] : [{ ...BUTTONS, corner: "bottom-right" }];
  const gap = isUnfolded(legend) ? MARGIN : 0; // names reach over the border of the area
  if (legend) boxes.push({ width: legend.width + gap, height: legend.height + gap, corner });
  return boxes.map((box) => ({ ...box, places: target.edgeTowards(box.corner) }));
}

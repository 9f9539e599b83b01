import { movedBy, node } from "@/drawing/node";
import type { Scene } from "@/scene/scene";
import type { PictureBody, PictureRoom } from "@/state/pictures";
import { type Bounds, fitBounds, type Size } from "../camera";
import { wholeOf } from "../fitArea";
import type { ShapeParts } from "../shapeParts";
import { sheetTransform } from "../sheet";
import { mapLabels } from "./mapLabels";
import { legendWidth, mapLegend } from "./mapLegend";
import { mapShapes } from "./mapShapes";
import { ANY_SIZE, type Letters } from "./placeNames";
import { SCALE_HEIGHT, scaleAndNorth } from "./scaleAndNorth";

/** What a map is drawn from. */
export interface MapPictureParts extends ShapeParts {
  readonly scene: Scene;
  /** What the visitor looks at; undefined for the whole of what the scene is about. */
  readonly extent: Bounds | undefined;
  /** Sizes that the letters on the map may have; absent for any. */
  readonly letters?: readonly Letters[];
}

/** Width of the legend beside the map: as wide as its rows ask, within bounds. */
const SIDE = { least: 260, most: 340 };
const GAP = 24;
const MARGIN = 8;
const CLIP = "sk-picture-map";

/** The map with its legend, scale and north, from the same scene and shapes as on screen, whatever drew it there. */
export function drawMap(
  { scene, extent, letters = ANY_SIZE, ...parts }: MapPictureParts,
  room: PictureRoom,
): PictureBody {
  const isWide = room.width > room.height * 1.2;
  const asked = Math.ceil(legendWidth(scene, room.measure));
  const side = isWide ? Math.min(SIDE.most, Math.max(SIDE.least, asked)) : Math.min(room.width, 420);
  const legend = mapLegend(scene, { width: side, palette: parts.palette, measure: room.measure });
  const below = isWide ? 0 : Math.max(legend.height, SCALE_HEIGHT) + GAP;
  const height = isWide ? Math.max(room.height, legend.height + SCALE_HEIGHT + GAP) : room.height;
  const size: Size = { width: isWide ? room.width - side - GAP : room.width, height: Math.max(200, height - below) };
  const bounds = extent ?? wholeOf(scene, parts.geometry).bounds;
  const margin = extent ? 0 : MARGIN;
  const camera = fitBounds(bounds, size, { top: margin, right: margin, bottom: margin, left: margin });
  const view = { transform: sheetTransform(camera, size), size };
  const edge = { x: 0.5, y: 0.5, width: size.width - 1, height: size.height - 1 };
  const scale = scaleAndNorth(camera, parts.palette.textDark);
  const beside = size.width + GAP;
  const under = size.height + GAP / 2;
  const nodes = [
    node("clipPath", { id: CLIP }, [node("rect", { width: size.width, height: size.height })]),
    node("g", { "clip-path": `url(#${CLIP})` }, [
      node("rect", { width: size.width, height: size.height, fill: parts.palette.background }),
      ...mapShapes(scene, parts, view, camera.zoom),
      mapLabels(scene, parts, view, camera.zoom, room.measure, letters),
    ]),
    node("rect", { ...edge, fill: "none", stroke: parts.palette.borderOnEmpty }),
    isWide ? movedBy(beside, 0, legend.nodes) : movedBy(0, under, legend.nodes),
    isWide ? movedBy(beside, size.height - SCALE_HEIGHT, scale) : movedBy(room.width - 190, under, scale),
  ];
  return { title: scene.title, nodes, height: size.height + below };
}

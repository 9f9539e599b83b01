import { featureCollection, intersect, multiPolygon } from "@turf/turf";
import { type BoundaryArea, type Polygon, polygonsArea } from "./boundaryArea";

/** How far a municipality and a water board coincide. */
export interface WaterBoardShare {
  readonly waterBoard: string;
  readonly municipality: string;
  /** Percent of the municipality's area that lies in the water board, 0 to 100. */
  readonly ofMunicipality: number;
  /** Percent of the water board's area that lies in the municipality, 0 to 100. */
  readonly ofWaterBoard: number;
}

/** Percent; below it on both sides, a common part says more about the drawing of a border than about the land. */
const LEAST_SHARE = 0.5;

type Box = readonly [left: number, bottom: number, right: number, top: number];

/**
 * The parts that municipalities and water boards have in common, since water boards do not follow municipal borders.
 * Sorted by water board, then by municipality.
 *
 * @param municipalities in RD metres, as are the water boards
 */
export function waterBoardShares(
  municipalities: readonly BoundaryArea[],
  waterBoards: readonly BoundaryArea[],
): WaterBoardShare[] {
  const boards = waterBoards.map((board) => ({ board, box: boxOf(board), area: polygonsArea(board.polygons) }));
  const shares = municipalities.flatMap((municipality) => {
    const box = boxOf(municipality);
    const area = polygonsArea(municipality.polygons);
    return boards
      .filter((other) => isOverlapping(box, other.box))
      .map((other) => {
        const common = commonArea(municipality, other.board);
        const [waterBoard, ofMunicipality] = [other.board.code, (100 * common) / area];
        return {
          waterBoard,
          municipality: municipality.code,
          ofMunicipality,
          ofWaterBoard: (100 * common) / other.area,
        };
      });
  });
  const key = (share: WaterBoardShare) => `${share.waterBoard} ${share.municipality}`;
  return shares
    .filter(({ ofMunicipality, ofWaterBoard }) => Math.max(ofMunicipality, ofWaterBoard) >= LEAST_SHARE)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function commonArea(a: BoundaryArea, b: BoundaryArea): number {
  const common = intersect(featureCollection([shapeOf(a), shapeOf(b)]))?.geometry;
  if (!common) return 0;
  return polygonsArea(common.type === "Polygon" ? [common.coordinates] : common.coordinates);
}

function shapeOf({ polygons }: BoundaryArea) {
  const copy = (polygon: Polygon) => polygon.map((ring) => ring.map((position) => [...position]));
  return multiPolygon(polygons.map(copy));
}

function boxOf({ polygons }: BoundaryArea): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of polygons.flat(2)) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

function isOverlapping(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

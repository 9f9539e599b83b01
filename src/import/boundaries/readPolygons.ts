import type { Position } from "geojson";
import { type Polygon, ringArea } from "./boundaryArea";
import { insideRing, isInPolygons } from "./pointInPolygons";
import { wgs84ToRd } from "./rdProjection";

/** Coordinate systems in which official boundaries are published. */
export type CoordinateSystem = "rd" | "wgs84";

/** Usable polygons, and whether anything had to be mended or left out. */
export interface PolygonsRead {
  readonly polygons: readonly Polygon[];
  readonly isRepaired: boolean;
}

/** The system a pair of numbers belongs to; the ranges around the Netherlands do not overlap. */
export function systemOf(position: unknown): CoordinateSystem | undefined {
  const [x, y] = Array.isArray(position) ? position : [];
  if (typeof x !== "number" || typeof y !== "number") return undefined;
  if (x > -50_000 && x < 350_000 && y > 280_000 && y < 700_000) return "rd";
  return x > 2 && x < 9 && y > 50 && y < 56 ? "wgs84" : undefined;
}

/**
 * Reads the geometry of one feature into RD metres, rounded to whole metres so that neighbours whose points differ by
 * centimetres meet again. Open rings are closed; rings without surface are left out, a polygon goes with its outer ring;
 * a hole outside its outer ring is a part of its own that was written down wrongly.
 *
 * @returns no polygons when nothing is usable: no (multi)polygon, or a position outside the Netherlands
 */
export function readPolygons(geometry: unknown, system: CoordinateSystem): PolygonsRead {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  const sources = type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : [];
  if (!Array.isArray(sources)) return { polygons: [], isRepaired: false };
  let isRepaired = false;
  const polygons = sources.flatMap((source: unknown): Polygon[] => {
    const rings = Array.isArray(source) ? source.map((ring) => readRing(ring, system)) : [];
    if (rings.some((ring) => !ring || ring.isRepaired)) isRepaired = true;
    const [outer, ...others] = rings.map((ring) => ring?.positions);
    if (!outer) return [];
    const isHole = (ring: readonly Position[]) => isInPolygons(insideRing(ring), [[outer]]);
    const inner = others.filter((ring) => ring !== undefined);
    const islands = inner.filter((ring) => !isHole(ring));
    if (islands.length > 0) isRepaired = true;
    return [[outer, ...inner.filter(isHole)], ...islands.map((island) => [island])];
  });
  return { polygons, isRepaired: isRepaired || polygons.length < sources.length };
}

function readRing(ring: unknown, system: CoordinateSystem) {
  if (!Array.isArray(ring) || ring.length < 3 || ring.some((position) => systemOf(position) !== system))
    return undefined;
  const source = ring as Position[];
  const first = source[0] ?? [];
  const isOpen = `${first}` !== `${source.at(-1)}`;
  const rounded = source.map((position): Position => {
    const [x = 0, y = 0] = system === "rd" ? position : wgs84ToRd(position);
    return [Math.round(x), Math.round(y)];
  });
  const positions = withoutSpikes(rounded);
  return positions.length >= 4 && ringArea(positions) !== 0 ? { positions, isRepaired: isOpen } : undefined;
}

/** Takes out repeated points and lines that go out and straight back, and closes the ring. */
function withoutSpikes(positions: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const position of positions) {
    if (isSame(position, kept.at(-2))) kept.pop();
    else if (!isSame(position, kept.at(-1))) kept.push(position);
  }
  while (kept.length > 2) {
    if (isSame(kept[0], kept.at(-1)) || isSame(kept[0], kept.at(-2))) kept.pop();
    else if (isSame(kept[1], kept.at(-1))) kept.shift();
    else break;
  }
  const start = kept[0];
  return start ? [...kept, start] : [];
}

function isSame(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

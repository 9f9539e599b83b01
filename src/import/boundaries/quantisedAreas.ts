import type { Position } from "geojson";
import type { BoundaryArea } from "./boundaryArea";
import { type AreaTopology, areaGeometries } from "./buildTopology";

/** Positions of the lines of a quantised topology in whole quantisation steps. */
export function quantisedLines({ arcs }: AreaTopology): Position[][] {
  return arcs.map((line) => {
    let [x, y] = [0, 0];
    return line.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x, y];
    });
  });
}

/** Inverse of `quantisedLines`: each position as its step from the one before, as quantised TopoJSON writes them. */
export function deltaCoded(lines: readonly (readonly Position[])[]): Position[][] {
  return lines.map((line) =>
    line.map(([x = 0, y = 0], i) => {
      const [beforeX = 0, beforeY = 0] = line[i - 1] ?? [];
      return [x - beforeX, y - beforeY];
    }),
  );
}

/** The areas of a quantised topology with positions in quantisation steps. */
export function areasOf(topology: AreaTopology): BoundaryArea[] {
  const lines = quantisedLines(topology);
  const geometries = Object.values(topology.objects).flatMap(areaGeometries);
  return geometries.map((geometry) => {
    const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    return {
      code: geometry.properties?.code ?? "",
      name: geometry.properties?.naam ?? "",
      polygons: polygons.map((rings) => rings.map((ring) => ringPositions(ring, lines))),
    };
  });
}

/** The positions along a ring, closed; where two lines join, their common position stands once. */
export function ringPositions(ring: readonly number[], lines: readonly Position[][]): Position[] {
  const positions = ring.flatMap((arc) => (arc < 0 ? [...(lines[~arc] ?? [])].reverse() : (lines[arc] ?? [])));
  return positions.filter((position, i) => i === 0 || `${position}` !== `${positions[i - 1]}`);
}

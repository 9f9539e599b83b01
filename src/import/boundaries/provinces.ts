import type { Position } from "geojson";
import { mergeArcs } from "topojson-client";
import { PROVINCE_NAMES } from "@/domain/provinces";
import { ringArea } from "./boundaryArea";
import { type AreaTopology, areaGeometries, lineNumber } from "./buildTopology";
import { insideRing, isInPolygons } from "./pointInPolygons";
import { quantisedLines, ringPositions } from "./quantisedAreas";

/**
 * Adds the object `provincies`, dissolved from the municipalities: it refers to the same lines, so that a province
 * border is exactly the border of its municipalities. A municipality without known province is in none.
 *
 * @param topology quantised, with the object `gemeenten`
 * @param provinceOf gives "PV26" for "GM0344"
 */
export function addProvinces(topology: AreaTopology, provinceOf: (code: string) => string | undefined): AreaTopology {
  const lines = quantisedLines(topology);
  const municipalities = areaGeometries(topology.objects.gemeenten);
  const geometries = Object.entries(PROVINCE_NAMES).flatMap(([code, naam]) => {
    const members = municipalities.filter(({ properties }) => provinceOf(properties?.code ?? "") === code);
    if (members.length === 0) return [];
    const rings = mergeArcs(topology, members)
      .arcs.flat()
      .flatMap((ring) => simpleLoops(ring, lines));
    return [{ type: "MultiPolygon" as const, arcs: polygonsOf(rings, lines), properties: { code, naam } }];
  });
  const provincies = { type: "GeometryCollection" as const, geometries };
  return { ...topology, objects: { ...topology.objects, provincies } };
}

/** `simpleRings` for a ring of lines: dissolving makes one ring of parts that only touch in a point. */
function simpleLoops(ring: readonly number[], lines: readonly Position[][]): number[][] {
  const loops: number[][] = [];
  const open: number[] = [];
  const startOf = (arc: number) => `${ringPositions([arc], lines)[0]}`;
  for (const arc of [...ring, ...ring.slice(0, 1)]) {
    const place = open.findIndex((other) => startOf(other) === startOf(arc));
    if (place >= 0) loops.push(open.splice(place));
    open.push(arc);
  }
  return loops;
}

/** Outer rings, clockwise as those of the municipalities, each with the holes inside it. */
function polygonsOf(rings: readonly number[][], lines: readonly Position[][]): number[][][] {
  const shapes = rings.map((arcs) => ({ arcs, positions: ringPositions(arcs, lines) }));
  const outers = shapes
    .filter(({ positions }) => ringArea(positions) < 0)
    .sort((a, b) => ringArea(a.positions) - ringArea(b.positions));
  const holes = shapes.filter(({ positions }) => ringArea(positions) > 0);
  const holder = (hole: (typeof shapes)[number]) =>
    outers.findLast(({ positions }) => isInPolygons(insideRing(hole.positions), [[positions]]));
  return outers.map((outer) => [outer.arcs, ...holes.filter((hole) => holder(hole) === outer).map(({ arcs }) => arcs)]);
}

/** The same topology with one object only, and only the lines that it needs. */
export function onlyObject(topology: AreaTopology, name: string): AreaTopology {
  const kept: AreaTopology["arcs"] = [];
  const newNumber = new Map<number, number>();
  const renumber = (arc: number): number => {
    const line = lineNumber(arc);
    const number = newNumber.get(line) ?? kept.push(topology.arcs[line] ?? []) - 1;
    newNumber.set(line, number);
    return arc < 0 ? ~number : number;
  };
  const geometries = areaGeometries(topology.objects[name]).map((geometry) =>
    geometry.type === "Polygon"
      ? { ...geometry, arcs: geometry.arcs.map((ring) => ring.map(renumber)) }
      : { ...geometry, arcs: geometry.arcs.map((polygon) => polygon.map((ring) => ring.map(renumber))) },
  );
  return { ...topology, objects: { [name]: { type: "GeometryCollection", geometries } }, arcs: kept };
}

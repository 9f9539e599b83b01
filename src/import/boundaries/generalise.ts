import type { Position } from "geojson";
import { quantize } from "topojson-client";
import { type BoundaryArea, ringArea } from "./boundaryArea";
import { type AreaTopology, areaGeometries, buildTopology, lineNumber, ringsOf } from "./buildTopology";
import { cleanCoverage } from "./cleanCoverage";
import { findMeetings } from "./findMeetings";
import { areasOf, deltaCoded, quantisedLines, ringPositions } from "./quantisedAreas";
import { rdToWgs84 } from "./rdProjection";
import { simplifyLine } from "./simplifyLine";

/** How coarse the result may be. */
export interface Generalisation {
  /** Metres; no left-out point lies farther from the new line than this, before quantisation. */
  readonly toleranceMetres: number;
  /** Steps on each axis of the bounding box: 10,000 over the Netherlands are steps of about 27 by 31 m. */
  readonly quantisation: number;
}

/** Generalised areas, and what it took to keep them whole. */
export interface Generalised {
  /** WGS84 degrees, quantised. */
  readonly topology: AreaTopology;
  /** Number of lines that kept more detail, because the coarse line crossed another or made a ring collapse. */
  readonly refinedLines: number;
}

/** Each round takes this share of the tolerance of lines in trouble; what five rounds do not solve, no detail solves. */
const FINER = 0.5;
const ROUNDS = 5;
/** In quantisation steps: what is narrower than two steps is an accident of rounding. */
const GRID_SCALE = { sliverWidth: 2, cellSize: 40 };

/**
 * Makes areas coarser without gaps, overlaps or lost shapes.
 *
 * Each line of the topology is simplified once, for both areas beside it, in RD metres; then projected and quantised.
 * Lines that meet another after that, and rings that lost their surface, are done again with less tolerance. Parts
 * narrower than a quantisation step (a spit of sand) still fall together; the coverage is then cleaned once more.
 *
 * @param source in RD metres, from areas that fit together (`cleanCoverage`)
 */
export function generalise(objectName: string, areas: readonly BoundaryArea[], wanted: Generalisation): Generalised {
  const source = buildTopology(objectName, areas);
  const tolerances = source.arcs.map(() => wanted.toleranceMetres);
  const simplified = (line: readonly Position[], index: number) =>
    simplifyLine(line, tolerances[index] ?? 0).map(rdToWgs84);
  let lines = source.arcs.map(simplified);
  for (let round = 0; ; round++) {
    const topology = quantize({ ...source, arcs: lines }, wanted.quantisation);
    const troubled = troubledLines(topology);
    const isDone = troubled.size === 0 || round > ROUNDS;
    if (isDone) return { topology: cleaned(objectName, topology, troubled), refinedLines: refined(tolerances, wanted) };
    for (const index of troubled) {
      tolerances[index] = round === ROUNDS ? wanted.toleranceMetres : (tolerances[index] ?? 0) * FINER;
    }
    lines = lines.map((line, index) => (troubled.has(index) ? simplified(source.arcs[index] ?? [], index) : line));
  }
}

function refined(tolerances: readonly number[], { toleranceMetres }: Generalisation): number {
  return tolerances.filter((tolerance) => tolerance < toleranceMetres).length;
}

function troubledLines(topology: AreaTopology): Set<number> {
  const lines = quantisedLines(topology);
  const troubled = new Set(findMeetings(lines, GRID_SCALE.cellSize).flat());
  for (const ring of Object.values(topology.objects).flatMap(areaGeometries).flatMap(ringsOf)) {
    if (ringArea(ringPositions(ring, lines)) === 0) for (const arc of ring) troubled.add(lineNumber(arc));
  }
  return troubled;
}

/** A shape that rounds away altogether stays out; a whole area never does, because its topology would be wrong. */
function cleaned(objectName: string, topology: AreaTopology, troubled: ReadonlySet<number>): AreaTopology {
  if (troubled.size === 0) return topology;
  const { areas } = cleanCoverage(areasOf(topology), GRID_SCALE);
  const { objects, arcs } = buildTopology(objectName, areas);
  return { ...topology, objects, arcs: deltaCoded(arcs) };
}

import type { Position } from "geojson";
import type { BoundaryArea } from "./boundaryArea";
import { areaGeometries, buildTopology, lineNumber, ringsOf } from "./buildTopology";

/** Codes of two areas with a common border, in alphabetical order. */
export type Neighbours = readonly [code: string, other: string];

/** Where four areas nearly meet, two of them can share a few metres that only the generalisation made. */
const SHORTEST_BORDER_METRES = 25;

/**
 * Pairs of areas that share a border, each pair once, sorted. A point in common is no border.
 *
 * @param areas that fit together (`cleanCoverage`), in RD metres
 */
export function neighboursOf(areas: readonly BoundaryArea[]): Neighbours[] {
  const topology = buildTopology("areas", areas);
  const beside = new Map<number, string[]>();
  for (const geometry of areaGeometries(topology.objects.areas)) {
    for (const line of new Set(ringsOf(geometry).flat().map(lineNumber))) {
      beside.set(line, [...(beside.get(line) ?? []), geometry.properties?.code ?? ""]);
    }
  }
  const metres = new Map<string, number>();
  for (const [line, codes] of beside) {
    const pair = codes.sort().join();
    if (codes.length === 2) metres.set(pair, (metres.get(pair) ?? 0) + lineLength(topology.arcs[line] ?? []));
  }
  const pairs = [...metres].filter(([, length]) => length >= SHORTEST_BORDER_METRES).map(([pair]) => pair.split(","));
  return pairs.map(([code = "", other = ""]): Neighbours => [code, other]).sort();
}

function lineLength(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [beforeX = 0, beforeY = 0] = line[i] ?? [];
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);
}

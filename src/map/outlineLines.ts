import type { MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { SceneOutline } from "@/scene/scene";
import { polygonsOf } from "./geometry";

type Shape = Polygon | MultiPolygon;

/** What is drawn of an outline: its whole shape, or the lines of it that no other one drew. */
export type OutlineShape = Shape | MultiLineString;

/**
 * The lines to draw for the shapes of outlines. Where two water boards meet, both have the same border: it is drawn once,
 * for the dashes of the one would fill the gaps of the other and look like a line that the legend does not know.
 */
export function outlineLines(
  outlines: readonly SceneOutline[],
  shapes: readonly (OutlineShape | undefined)[],
): (OutlineShape | undefined)[] {
  const drawn = new Set<string>();
  const areMany = outlines.filter(({ area }) => area.kind === "waterBoard").length > 1;
  return shapes.map((shape, index) => {
    const isShared = areMany && outlines[index]?.area.kind === "waterBoard";
    return shape && isShared ? withoutDrawn(shape, drawn) : shape;
  });
}

/** The stretches of the lines of a shape that are not drawn yet; they count as drawn from now on. */
function withoutDrawn(shape: OutlineShape, drawn: Set<string>): MultiLineString {
  const coordinates: number[][][] = [];
  for (const ring of linesOf(shape)) {
    let line: number[][] = [];
    for (const [index, point] of ring.entries()) {
      const before = ring[index - 1];
      const key = before && segmentKey(before, point);
      if (!before || (key && drawn.has(key))) {
        if (line.length > 1) coordinates.push(line);
        line = [point];
      } else {
        line.push(point);
      }
      if (key) drawn.add(key);
    }
    if (line.length > 1) coordinates.push(line);
  }
  return { type: "MultiLineString", coordinates };
}

/** Lines as they are, and the rings of areas. */
export function linesOf(shape: OutlineShape): readonly (readonly number[][])[] {
  return shape.type === "MultiLineString" ? shape.coordinates : polygonsOf(shape).flat();
}

/** The same whichever way the segment is run. */
function segmentKey(a: readonly number[], b: readonly number[]): string {
  const [first, second] = [a.join(), b.join()];
  return first < second ? `${first} ${second}` : `${second} ${first}`;
}

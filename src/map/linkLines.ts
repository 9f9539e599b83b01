import type { Palette } from "@/design/palette";
import type { Scene, SceneLink } from "@/scene/scene";
import type { Point } from "./camera";

/** How far a line bends away from the straight way, as a part of its length. */
const BEND = 0.1;
/** Straight pieces that a bent line is drawn with where curves do not exist. */
const PIECES = 12;

/** Widths in pixels; what lies between grows ever faster, so that only the strongest are heavy. */
const THINNEST = 1.25;
const WIDEST = 5;
const GROWTH = 1.5;
/** With more lines than this they all become thinner, but never thinner than can be seen. */
const ROOMY = 60;
const LEAST = 0.75;

/** Opacity of the lines that are not brought out while others are; as `.sk-map-links.is-dimmed` in map.css. */
export const DIMMED_LINK = 0.12;

/** Width in pixels and colour of one of so many links: both tell the same, so that neither is needed to read it. */
export function linkStyle(
  { index, of }: Pick<SceneLink, "index" | "of">,
  count: number,
  { classes, memberLine }: Palette,
) {
  const part = of > 1 ? index / (of - 1) : 0.5;
  const tones = classes.slice(-3); // the lighter ones do not stand out from the fills
  const width = (THINNEST + part ** GROWTH * (WIDEST - THINNEST)) * Math.min(1, Math.sqrt(ROOMY / count));
  return {
    width: Math.max(LEAST, width),
    color: tones[Math.round(part * (tones.length - 1))] ?? memberLine,
  };
}

/**
 * Through which point a link bends, in the unit of both ends. Bent a little, so that it is seen to pass a municipality on
 * its way instead of ending there; always to the north, so that both directions give the same line.
 */
export function bendOf(from: Point, to: Point): Point {
  const [west, east] = from[0] <= to[0] ? [from, to] : [to, from];
  const [dx, dy] = [east[0] - west[0], east[1] - west[1]];
  return [(west[0] + east[0]) / 2 + dy * BEND, (west[1] + east[1]) / 2 - dx * BEND];
}

/** The same bent line as points, both ends included. */
export function linkPoints(from: Point, to: Point): Point[] {
  const [x, y] = bendOf(from, to);
  return Array.from({ length: PIECES + 1 }, (_, i): Point => {
    const t = i / PIECES;
    const [start, middle, end] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [start * from[0] + middle * x + end * to[0], start * from[1] + middle * y + end * to[1]];
  });
}

/**
 * Places in `scene.links` of the lines that are brought out: the pair that a list points at, else the lines of the
 * municipality under the pointer. Undefined when all are as strong, also when none would be left.
 */
export function litLinks({ links = [], litPair }: Scene, pointed: string | undefined): readonly number[] | undefined {
  const isLit = ({ a, b }: SceneLink) =>
    litPair ? litPair.includes(a) && litPair.includes(b) : a === pointed || b === pointed;
  const lit = links.flatMap((link, place) => (isLit(link) ? [place] : []));
  return lit.length > 0 && lit.length < links.length ? lit : undefined;
}

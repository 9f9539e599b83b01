import { type DrawingNode, movedBy, node } from "@/drawing/node";
import { distanceText, pictureTexts } from "@/texts/picture";
import type { Camera } from "../camera";

const EARTH = 40_075_016.686; // m, around the equator
const TILE = 512;
const WIDEST = 130; // px

/** Height of the scale bar and the north arrow, in pixels. */
export const SCALE_HEIGHT = 44;

/** Metres of ground per pixel in the middle of the map: Mercator enlarges with the latitude. */
export function metresPerPixel({ center: [, latitude], zoom }: Camera): number {
  return (EARTH * Math.cos((latitude * Math.PI) / 180)) / (TILE * 2 ** zoom);
}

/** The longest round distance (1, 2 or 5 and zeros) that is no wider than so many pixels. */
export function roundDistance(perPixel: number, widest: number): { readonly metres: number; readonly pixels: number } {
  const most = perPixel * widest;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((factor) => factor * power <= most) ?? 1) * power;
  return { metres, pixels: metres / perPixel };
}

/** An arrow to the north and a bar with its length on the ground. */
export function scaleAndNorth(camera: Camera, color: string): DrawingNode[] {
  const { metres, pixels } = roundDistance(metresPerPixel(camera), WIDEST);
  const middle = { "text-anchor": "middle", "font-size": 12.5, fill: color };
  return [
    node("path", { d: "M10 14 18 40 10 34 2 40Z", fill: color }),
    node("text", { ...middle, x: 10, y: 11, "font-weight": 700 }, [pictureTexts.north]),
    movedBy(40, 0, [
      node("path", { d: `M0 30V38H${pixels}V30`, fill: "none", stroke: color, "stroke-width": 1.5 }),
      node("text", { ...middle, x: pixels / 2, y: 24 }, [distanceText(metres)]),
    ]),
  ];
}

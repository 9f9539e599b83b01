import type { Point, Size } from "../camera";
import { type SheetTransform, toSheet } from "../sheet";

type Line = readonly (readonly number[])[];

/** How shapes come into a picture. */
export interface PictureView {
  readonly transform: SheetTransform;
  readonly size: Size;
}

/**
 * SVG path data of lines in pixels of the picture, one decimal, points that fall together once; empty when none of it
 * lies in the picture. Neighbours round alike and so stay closed.
 */
export function picturePath(lines: readonly Line[], view: PictureView, isClosed: boolean): string {
  const placed = lines.map((line) => line.map((place) => pointIn(place, view)));
  if (!isInPicture(placed.flat(), view.size)) return "";
  return placed.map((points) => `M${withoutRepeats(points).join("L")}${isClosed ? "Z" : ""}`).join("");
}

function pointIn([lng = 0, lat = 0]: readonly number[], { transform: { k, x, y } }: PictureView): Point {
  const [sheetX, sheetY] = toSheet([lng, lat]);
  return [Math.round((sheetX * k + x) * 10) / 10, Math.round((sheetY * k + y) * 10) / 10];
}

function isInPicture(points: readonly Point[], { width, height }: Size): boolean {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left < width && right > 0 && top < height && bottom > 0;
}

function withoutRepeats(points: readonly Point[]): string[] {
  const texts = points.map(([x, y]) => `${x} ${y}`);
  return texts.filter((text, index) => text !== texts[index - 1]);
}

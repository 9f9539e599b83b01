import { type Box, touches } from "./box";
import type { Bounds, Size } from "./camera";
import type { Geometry } from "./geometry";
import { wholeShape } from "./groundOf";
import { type LabelPlace, type LabelSpot, labelPlaceOf } from "./labelPlace";
import { type SheetTransform, toSheet } from "./sheet";

/** Where the names of areas stand; each with what is part of it in a trial (`gone`). */
export interface LabelPlaces {
  /** In the whole of the area; undefined without a shape. */
  readonly placeOf: (code: string, gone?: readonly string[]) => LabelPlace | undefined;
  /** The same while one of its spots is on the map; else in the part of the area that is, so that a close look has a name too. */
  readonly seenPlaceOf: (
    code: string,
    transform: SheetTransform,
    size: Size,
    gone?: readonly string[],
  ) => LabelPlace | undefined;
}

/** Seeks each place once; those of parts until the map looks elsewhere. */
export function createLabelPlaces(geometry: Geometry): LabelPlaces {
  const places = new Map<string, LabelPlace | undefined>();
  let parts = new Map<string, LabelPlace | undefined>();
  let lookedAt: SheetTransform | undefined;
  const placeOf = (code: string, gone?: readonly string[]) => {
    const key = `${code} ${gone}`;
    const shape = wholeShape(geometry, code, gone);
    if (!places.has(key)) places.set(key, shape && labelPlaceOf(shape));
    return places.get(key);
  };
  return {
    placeOf,
    seenPlaceOf: (code, transform, size, gone) => {
      const { k, x, y } = transform;
      const seen = { left: -x / k, top: -y / k, right: (size.width - x) / k, bottom: (size.height - y) / k };
      const place = placeOf(code, gone);
      const isSeen = ({ point: [atX, atY] }: LabelSpot) =>
        atX > seen.left && atX < seen.right && atY > seen.top && atY < seen.bottom;
      if (place && (isSeen(place) || place.spares.some(isSeen))) return place;
      if (lookedAt !== transform) parts = new Map();
      lookedAt = transform;
      const shape = wholeShape(geometry, code, gone);
      const bounds = geometry.boundsOf([code, ...(gone ?? [])]);
      if (!shape || !bounds || !touches(boxOf(bounds), seen)) return undefined;
      const key = `${code} ${gone}`;
      if (!parts.has(key)) parts.set(key, labelPlaceOf(shape, seen));
      return parts.get(key);
    },
  };
}

function boxOf([west, south, east, north]: Bounds): Box {
  const [[left, top], [right, bottom]] = [toSheet([west, north]), toSheet([east, south])];
  return { left, top, right, bottom };
}

import { type Box, touches } from "./box";
import type { Bounds, Size } from "./camera";
import type { Geometry } from "./geometry";
import { type LabelPlace, type LabelSpot, labelPlaceOf } from "./labelPlace";
import { type SheetTransform, toSheet } from "./sheet";

/** Where the names of areas stand. */
export interface LabelPlaces {
  /** In the whole of the area; undefined without a shape. */
  readonly placeOf: (code: string) => LabelPlace | undefined;
  /** The same while one of its spots is on the map; else in the part of the area that is, so that a close look has a name too. */
  readonly seenPlaceOf: (code: string, transform: SheetTransform, size: Size) => LabelPlace | undefined;
}

/** Seeks each place once; those of parts until the map looks elsewhere. */
export function createLabelPlaces(geometry: Geometry): LabelPlaces {
  const places = new Map<string, LabelPlace | undefined>();
  let parts = new Map<string, LabelPlace | undefined>();
  let lookedAt: SheetTransform | undefined;
  const placeOf = (code: string) => {
    const shape = geometry.shapeOf(code);
    if (!places.has(code)) places.set(code, shape && labelPlaceOf(shape));
    return places.get(code);
  };
  return {
    placeOf,
    seenPlaceOf: (code, transform, size) => {
      const { k, x, y } = transform;
      const seen = { left: -x / k, top: -y / k, right: (size.width - x) / k, bottom: (size.height - y) / k };
      const place = placeOf(code);
      const isSeen = ({ point: [atX, atY] }: LabelSpot) =>
        atX > seen.left && atX < seen.right && atY > seen.top && atY < seen.bottom;
      if (place && (isSeen(place) || place.spares.some(isSeen))) return place;
      if (lookedAt !== transform) parts = new Map();
      lookedAt = transform;
      const shape = geometry.shapeOf(code);
      const [bounds] = geometry.boundsOfEach([code]);
      if (!shape || !bounds || !touches(boxOf(bounds), seen)) return undefined;
      if (!parts.has(code)) parts.set(code, labelPlaceOf(shape, seen));
      return parts.get(code);
    },
  };
}

function boxOf([west, south, east, north]: Bounds): Box {
  const [[left, top], [right, bottom]] = [toSheet([west, north]), toSheet([east, south])];
  return { left, top, right, bottom };
}

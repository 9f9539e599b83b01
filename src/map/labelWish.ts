import type { SceneMunicipality } from "@/scene/scene";
import { formatNumber } from "@/texts/format";
import type { Point, Size } from "./camera";
import type { LabelPlace } from "./labelPlace";
import type { LabelWish } from "./labels";

/** From this zoom on, municipalities outside the area have their names too. */
const OUTSIDE_FROM_ZOOM = 9;
/** From this zoom on, names may reach over a border: farther out they would cover whole neighbours. */
const OVERFLOW_FROM_ZOOM = 8.25;

/** Where a label would stand now. */
interface Surroundings {
  readonly place: LabelPlace;
  /** The place in pixels. */
  readonly at: Point;
  /** Pixels per unit of the sheet. */
  readonly scale: number;
  readonly zoom: number;
  /** Size of the map. */
  readonly size: Size;
  /** Room that marks take, where the map has them. */
  readonly marks: Size | undefined;
}

/** What a municipality asks of a label; nothing while it is off the map, or too far out to be named. */
export function labelWishOf(
  { code, name, value, text, slots, hasLinks = false, labelRank: rank, isInArea, partOf }: SceneMunicipality,
  { place, at, scale, zoom, size, marks }: Surroundings,
): LabelWish[] {
  const isMarked = slots !== undefined || text !== undefined || hasLinks;
  const ownNumber = text ?? (value === undefined ? undefined : formatNumber(value));
  const number = partOf === undefined ? ownNumber : undefined; // it stands once, where the whole is named
  if ((!isInArea && !isMarked && zoom < OUTSIDE_FROM_ZOOM) || !isOnScreen(at, size)) return [];
  return [
    {
      code,
      name,
      rank,
      at,
      room: { width: place.width * scale, height: place.height * scale },
      mayOverflow: (isInArea || hasLinks) && zoom >= OVERFLOW_FROM_ZOOM,
      ...(number === undefined ? {} : { number }),
      needsNumber: isMarked && partOf === undefined,
      ...(slots && marks && { marks }),
    },
  ];
}

function isOnScreen([x, y]: Point, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

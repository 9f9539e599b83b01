import type { SceneMunicipality } from "@/scene/scene";
import { formatNumber } from "@/texts/format";
import type { Point, Size } from "./camera";
import { overhangOf } from "./labelGround";
import type { LabelPlace, LabelSpot } from "./labelPlace";
import type { LabelWish, Spot } from "./labels";
import type { SheetTransform } from "./sheet";

/** From this zoom on, municipalities outside the area have their names too. */
const OUTSIDE_FROM_ZOOM = 9;
/** From this zoom on, those in the area that do not take part have them: farther out they leave the room to those that do. */
const AREA_FROM_ZOOM = 8.5;
/**
 * From this zoom on, names may reach over a border: farther out they would cover whole neighbours. Where few take part, in
 * links or in chosen partnerships, those always may.
 */
const OVERFLOW_FROM_ZOOM = 7.75;
/** From this zoom on, names stand on a map that tells nothing: farther out only a few fit, of whatever is large on the map. */
const WAY_FROM_ZOOM = 7;
/** How far they may, as a factor of the room in their own area. */
const REACH = 3.2;
/** The same for who takes part where others do not: their neighbours keep silent. */
const MEMBER_REACH = 6;

/** Pixels between the heights at which a label is tried. */
const APART = 5;

/** Where a label would stand now. */
interface Surroundings {
  readonly place: LabelPlace;
  /** How the sheet lies on the map. */
  readonly transform: SheetTransform;
  readonly zoom: number;
  /** Size of the map. */
  readonly size: Size;
  /** Room that marks take, where the map has them. */
  readonly marks: Size | undefined;
}

/**
 * False for what the scene tells nothing of, seen from too far to be named, and for what is part of another one, which is
 * named once: then its place need not be sought.
 */
export function isNamedAt(municipality: SceneMunicipality, zoom: number): boolean {
  if (municipality.partOf !== undefined) return false;
  if (zoom < WAY_FROM_ZOOM && tellsNothing(municipality)) return false;
  return zoom >= (municipality.isInArea ? AREA_FROM_ZOOM : OUTSIDE_FROM_ZOOM) || !isAside(municipality);
}

/** What a municipality asks of a label; nothing while it is off the map, or too far out to be named. */
export function labelWishOf(municipality: SceneMunicipality, surroundings: Surroundings): LabelWish[] {
  const { code, name, value, text, slots, labelRank: rank, isChosen, isExtreme, gone } = municipality;
  const { place, transform, zoom, size, marks } = surroundings;
  const [first, ...spares] = spotsOf(place, transform).filter(({ at }) => isOnScreen(at, size));
  const number = text ?? (value === undefined ? undefined : formatNumber(value));
  if (!isNamedAt(municipality, zoom) || !first) return [];
  const reach = reachOf(municipality, zoom);
  return [
    {
      code,
      name,
      rank,
      ...first,
      spares,
      overhang: (lines) => overhangOf(place.ground, transform, lines),
      ...(number !== undefined && { number }),
      ...(reach !== undefined && { reach }),
      ...(slots && { isEarly: true }),
      ...(slots && marks && { marks }),
      // what a trial is about must be there to read, and who is in most of what is chosen
      ...((isChosen || gone || (isExtreme && (slots?.length ?? 0) > 1)) && { isFirst: true }),
      ...(isExtreme && { isExtreme: true }),
    },
  ];
}

/** True while the scene tells something of nobody: a map on which nothing is chosen. */
function tellsNothing({ value, text, takesPart, isChosen }: SceneMunicipality): boolean {
  return value === undefined && text === undefined && takesPart === undefined && !isChosen;
}

/** True when the scene tells nothing of it, or not here: its name only helps to find the way. */
function isAside({ text, slots, hasLinks, takesPart, isInArea, isChosen }: SceneMunicipality): boolean {
  if (isChosen || text !== undefined || slots !== undefined || hasLinks || takesPart) return false;
  return !isInArea || takesPart === false;
}

function reachOf(municipality: SceneMunicipality, zoom: number): number | undefined {
  const { value, text, slots, hasLinks, takesPart, isInArea } = municipality;
  if (takesPart && value === undefined && text === undefined) return MEMBER_REACH;
  return hasLinks || slots || ((isInArea || takesPart) && zoom >= OVERFLOW_FROM_ZOOM) ? REACH : undefined;
}

const spotsByPlace = new WeakMap<LabelPlace, { readonly transform: SheetTransform; readonly spots: readonly Spot[] }>();

/**
 * The spots as they lie on the map, without those that are hardly higher or lower than a better one; kept, since every
 * change of a filter asks for hundreds.
 */
function spotsOf(place: LabelPlace, transform: SheetTransform): readonly Spot[] {
  const known = spotsByPlace.get(place);
  if (known?.transform === transform) return known.spots;
  const heights = new Set<number>();
  const spots = [place, ...place.spares].flatMap((spot) => {
    const height = Math.round((spot.point[1] * transform.k) / APART);
    if (heights.has(height)) return [];
    heights.add(height);
    return [spotOn(transform, spot)];
  });
  spotsByPlace.set(place, { transform, spots });
  return spots;
}

function spotOn({ k, x, y }: SheetTransform, { point, width, height }: LabelSpot): Spot {
  return { at: [point[0] * k + x, point[1] * k + y], room: { width: width * k, height: height * k } };
}

function isOnScreen([x, y]: Point, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

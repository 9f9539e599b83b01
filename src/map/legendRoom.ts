import type { Size } from "./camera";

/** On a map narrower than this, legend and buttons leave nothing between them. */
export const STRIP = 480;
/** A legend lower than this is folded, beside the buttons. */
const FOLDED = 80;
/** Room of a legend with six rows and the choice about classes: as large as filters and a choice make it, nearly always. */
export const USUAL: Size = { width: 320, height: 254 };
/** Room of the buttons in the bottom right corner. */
export const BUTTONS: Size = { width: 190, height: 48 };

const NOTHING: Size = { width: 0, height: 0 };

/** How far the legend reaches from the corner where it stands, on a narrow map together with the buttons beside it; undefined when it does not lie over the map. */
export function legendOver(legend: Element | null | undefined, map: Element): Size | undefined {
  const own = legend?.getBoundingClientRect();
  const { left, right, top, bottom, width } = map.getBoundingClientRect();
  if (!own || own.width === 0 || own.top >= bottom || own.left >= right || own.bottom <= top) return undefined;
  const beside = Math.min(own.left - left, right - own.right);
  const beyond = Math.min(own.top - top, bottom - own.bottom);
  const isStrip = width < STRIP && own.height < FOLDED;
  return { width: isStrip ? width : own.width + beside, height: own.height + beyond };
}

/** True for a legend that shows its rows. */
export function isUnfolded(legend: Size | undefined): legend is Size {
  return legend !== undefined && legend.height >= FOLDED;
}

/** Room to keep for a legend, which grows and shrinks with what is chosen; a folded one, or on a narrow map, as it is. */
export function roomFor(legend: Size, map: Size): Size {
  return isUnfolded(legend) && map.width >= STRIP ? around(legend, USUAL) : legend;
}

/** Room for what stands there now and what stood there before, which may come again; for a folded one as it is. */
export function widened(before: Size = NOTHING, now: Size = NOTHING): Size {
  if (!isUnfolded(now) && isUnfolded(before)) return now;
  return holds(before, now) ? before : around(before, now);
}

/** True when the one has room for the other. */
export function holds(room: Size, { width, height }: Size): boolean {
  return width <= room.width && height <= room.height;
}

/** Room for both. */
export function around(a: Size, b: Size): Size {
  return { width: Math.max(a.width, b.width), height: Math.max(a.height, b.height) };
}

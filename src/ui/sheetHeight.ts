/** The three heights of a sheet, from a strip at the bottom to nearly the whole window. */
export type SheetHeight = "low" | "half" | "high";

const ORDER: readonly SheetHeight[] = ["low", "half", "high"];

/** The height that comes next: one step up or down; a tap goes up and starts again from the top at low. */
export function nextHeight(height: SheetHeight, way: "up" | "down" | "tap"): SheetHeight {
  const index = ORDER.indexOf(height) + (way === "down" ? -1 : 1);
  return ORDER[way === "tap" ? index % ORDER.length : index] ?? height;
}

/** How high a sheet is, and while something is chosen how high it was before that. */
export interface SheetStand {
  readonly height: SheetHeight;
  readonly before?: SheetHeight;
}

/** A choice opens a low sheet half; without one it is no higher than it was before. */
export function standFor({ height, before = height }: SheetStand, isChosen: boolean): SheetStand {
  if (isChosen) return { height: height === "low" ? "half" : height, before };
  return { height: ORDER.indexOf(before) < ORDER.indexOf(height) ? before : height };
}

/** The height that a sheet let go of snaps to, from the part of the room that it took. */
export function nearestHeight(part: number): SheetHeight {
  if (part < 0.25) return "low";
  return part < 0.7 ? "half" : "high";
}

/** The three heights of a sheet, from a strip at the bottom to nearly the whole window. */
export type SheetHeight = "low" | "half" | "high";

const ORDER: readonly SheetHeight[] = ["low", "half", "high"];

/** The height that comes next: one step up or down; a tap goes up and starts again from the top at half. */
export function nextHeight(height: SheetHeight, way: "up" | "down" | "tap"): SheetHeight {
  const index = ORDER.indexOf(height);
  if (way === "tap" && height === "high") return "half";
  return ORDER[index + (way === "down" ? -1 : 1)] ?? height;
}

/** The height that a sheet let go of snaps to, from the part of the room that it took. */
export function nearestHeight(part: number): SheetHeight {
  if (part < 0.25) return "low";
  return part < 0.7 ? "half" : "high";
}

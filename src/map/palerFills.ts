import { type Fill, fillKey, type Scene } from "@/scene/scene";

/** How strong the colour of a municipality is while others are lit. */
export const DIMMED = 0.25;

/** The colours of the legend that are drawn paler somewhere, since others are lit; empty while all are as bright. */
export function palerFills({ legend, lit, municipalities }: Scene): readonly Fill[] {
  if (!lit) return [];
  const paler = new Set(municipalities.flatMap(({ code, fill }) => (lit.has(code) ? [] : [fillKey(fill)])));
  return legend.map(({ fill }) => fill).filter((fill) => paler.has(fillKey(fill)));
}

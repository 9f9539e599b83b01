import { useMemo } from "react";
import { paletteOf } from "@/design/palette";
import { slotLine } from "@/design/slotLines";

/** The line of a chosen partnership, as on the map; its number stands beside it in words. */
export function SlotSwatch({ slot }: { readonly slot: number }) {
  const palette = useMemo(() => paletteOf(), []);
  const { color, width, dash, isDouble } = slotLine(slot, palette);
  const line = { stroke: color, strokeWidth: width * 1.5, strokeDasharray: dash.map((d) => d * width * 1.5).join(" ") };
  return (
    <svg className="sk-slot" viewBox="0 0 32 16" aria-hidden="true">
      {isDouble ? <path d="M0 6H32M0 10H32" {...line} /> : <path d="M0 8H32" {...line} />}
    </svg>
  );
}

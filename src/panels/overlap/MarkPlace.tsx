import { useMemo } from "react";
import { paletteOf } from "@/design/palette";
import { MARKS_PER_ROW, slotColor } from "@/design/slotLines";

const STEP = 8;
const EDGE = 1;

/** Which place in the mark box of a municipality stands for this partnership, as on the map. */
export function MarkPlace({ slot, of }: { readonly slot: number; readonly of: number }) {
  const palette = useMemo(() => paletteOf(), []);
  const width = Math.min(of, MARKS_PER_ROW) * STEP + 2 * EDGE;
  const height = Math.ceil(of / MARKS_PER_ROW) * STEP + 2 * EDGE;
  const places = Array.from({ length: of }, (_, place) => place);
  return (
    <svg className="sk-mark-place" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill={palette.halo} stroke={palette.borderOnEmpty} />
      {places.map((place) => {
        const side = place === slot ? STEP - 2 : 2;
        const x = EDGE + (place % MARKS_PER_ROW) * STEP + (STEP - side) / 2;
        const y = EDGE + Math.floor(place / MARKS_PER_ROW) * STEP + (STEP - side) / 2;
        const fill = place === slot ? slotColor(slot, palette) : palette.provinceBorderOutside;
        return <rect key={place} x={x} y={y} width={side} height={side} fill={fill} />;
      })}
    </svg>
  );
}

import type { Palette } from "@/design/palette";
import { MARKS_PER_ROW, slotColor } from "@/design/slotLines";
import { legendTexts } from "@/texts/map";
import { marksSize } from "./slotMarks";

interface Props {
  /** Names of the chosen partnerships, in the order of their marks. */
  readonly names: readonly string[];
  /** True when there is little room: the legend has lines to tell too. */
  readonly isFull: boolean;
  readonly palette: Palette;
}

/** Pixels of a numbered place. */
const CELL = 18;

/** Which place in a municipality's strip of marks is whose: by name while they are few, else by their number in the list. */
export function LegendMarks({ names, isFull, palette }: Props) {
  return (
    <>
      <p className="sk-legend-marks">{legendTexts.marks}</p>
      {isFull || names.length > MARKS_PER_ROW ? (
        <p className="sk-legend-line">
          <Numbers of={names.length} palette={palette} />
          {legendTexts.marksByNumber}
        </p>
      ) : (
        <ol className="sk-legend-rows sk-legend-rows--close">
          {names.map((name, slot) => (
            <li key={name} className="sk-legend-line">
              <Place slot={slot} of={names.length} palette={palette} />
              {name}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** The strip of a municipality that is in this one only. */
function Place({ slot, of, palette }: { readonly slot: number; readonly of: number; readonly palette: Palette }) {
  const { width, height } = marksSize(of);
  const step = (width - 2) / of;
  return (
    <svg className="sk-legend-place" width={width} height={height} aria-hidden="true">
      <rect x="0.5" y="0.5" width={width - 1} height={height - 1} rx="2" fill="none" stroke={palette.borderOnEmpty} />
      {Array.from({ length: of }, (_, place) => place).map((place) => {
        const side = place === slot ? 6 : 2;
        const x = 1 + step * (place + 0.5) - side / 2;
        const fill = place === slot ? slotColor(slot, palette) : palette.borderOnEmpty;
        return <rect key={place} x={x} y={(height - side) / 2} width={side} height={side} fill={fill} />;
      })}
    </svg>
  );
}

/** The strip with a number in each place. */
function Numbers({ of, palette }: { readonly of: number; readonly palette: Palette }) {
  const width = Math.min(of, MARKS_PER_ROW) * CELL;
  const height = Math.ceil(of / MARKS_PER_ROW) * CELL;
  const places = Array.from({ length: of }, (_, slot) => slot);
  return (
    <svg className="sk-legend-place" width={width} height={height} aria-hidden="true">
      {places.map((slot) => {
        const [x, y] = [(slot % MARKS_PER_ROW) * CELL, Math.floor(slot / MARKS_PER_ROW) * CELL];
        return (
          <g key={slot} transform={`translate(${x} ${y})`}>
            <rect
              x="1.5"
              y="1.5"
              width={CELL - 3}
              height={CELL - 3}
              fill="none"
              strokeWidth="2"
              stroke={slotColor(slot, palette)}
            />
            <text x={CELL / 2} y={CELL / 2} dy="0.36em" textAnchor="middle" fontSize="11" fill={palette.textDark}>
              {slot + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

import { useRef } from "react";
import type { Palette } from "@/design/palette";
import { MARKS_PER_ROW, slotColor } from "@/design/slotLines";
import type { Scene } from "@/scene/scene";
import { showsPart } from "@/state/embedParts";
import { selectChosen } from "@/state/selectChosen";
import { useAppStore } from "@/state/store";
import { legendTexts } from "@/texts/map";
import { uncountedName } from "@/texts/overlapMap";
import { briefName } from "@/texts/wording";
import { useLayout } from "@/ui/useLayout";
import { marksSize } from "./slotMarks";
import { useIsLowFrame } from "./useIsLowFrame";

interface Props {
  readonly scene: Scene;
  readonly palette: Palette;
}

/** Pixels of a numbered place. */
const CELL = 18;

/**
 * Which place in a municipality's strip of marks is whose: by name while they are few; by number and brief name where
 * there are many or lines take the room; and by number alone, of the list beside the map, where there is no room left.
 */
export function LegendMarks({ scene, palette }: Props) {
  const { markNames: names = [], legendLines } = scene;
  const element = useRef<HTMLParagraphElement>(null);
  const isLowFrame = useIsLowFrame(element, roomFor(scene));
  const isPhone = useLayout() === "phone";
  const isEmbedded = useAppStore((state) => state.isEmbedded);
  const isListed = useAppStore((state) => showsPart(state, "details"));
  const briefNames = useAppStore(selectChosen).map(({ partnership, entry }) =>
    entry ? briefName(partnership) : uncountedName(briefName(partnership)),
  );
  const isTight =
    legendLines.some(({ kind }) => kind === "waterBoard" || kind === "province") || names.length > MARKS_PER_ROW;
  // on a phone the list is next to the map, in another page out of sight
  const isByNumber = isPhone ? !isEmbedded : isTight && isLowFrame && isListed;
  const isBrief = isPhone || isTight;
  return (
    <>
      <p ref={element} className="sk-legend-marks">
        {legendTexts.marks}
      </p>
      {isByNumber || names.length > MARKS_PER_ROW ? (
        <p className="sk-legend-line">
          <Numbers slots={names.map((_, slot) => slot)} palette={palette} />
          {isByNumber ? legendTexts.marksByNumber : null}
        </p>
      ) : null}
      {isByNumber ? null : (
        <ol className={`sk-legend-rows${isBrief ? " sk-legend-rows--brief" : ""}`}>
          {names.map((name, slot) => (
            <li key={name} className="sk-legend-line" title={isBrief ? name : undefined}>
              {isBrief ? (
                <Numbers slots={[slot]} palette={palette} />
              ) : (
                <Place slot={slot} of={names.length} palette={palette} />
              )}
              <span className="sk-legend-name">{isBrief ? (briefNames[slot] ?? name) : name}</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** Pixels of height from which a map keeps a quarter free beside a legend with brief names. */
function roomFor({ legend, legendLines, markNames = [] }: Scene): number {
  const strip = Math.ceil(markNames.length * 0.6) * 22 + (markNames.length > MARKS_PER_ROW ? 40 : 0);
  return (legend.length * 28 + legendLines.length * 22 + strip + 110) / 0.75;
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

/** Places with their numbers, as they stand in a strip. */
function Numbers({ slots, palette }: { readonly slots: readonly number[]; readonly palette: Palette }) {
  const width = Math.min(slots.length, MARKS_PER_ROW) * CELL;
  const height = Math.ceil(slots.length / MARKS_PER_ROW) * CELL;
  return (
    <svg className="sk-legend-place" width={width} height={height} aria-hidden="true">
      {slots.map((slot, place) => {
        const [x, y] = [(place % MARKS_PER_ROW) * CELL, Math.floor(place / MARKS_PER_ROW) * CELL];
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

import { type ComponentType, type ReactNode, useRef } from "react";
import type { Palette } from "@/design/palette";
import { fillKey, type LegendLine, type LegendRow, type Scene } from "@/scene/scene";
import { selectIsFiltered } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { legendTexts } from "@/texts/map";
import { useIsLow, useLayout } from "@/ui/useLayout";
import { dashArray, legendLineStyle, paintOf } from "./paint";
import { useIsLowFrame } from "./useIsLowFrame";

/** What the legend is made of. */
export interface LegendParts {
  readonly scene: Scene;
  readonly palette: Palette;
  /** Explains the marks of chosen partnerships; fetched with the map that has them. */
  readonly Marks?: ComponentType<Pick<LegendParts, "scene" | "palette">> | undefined;
  /** Stands above the rows. */
  readonly children?: ReactNode;
}

/** Pixels of height from which a map has room for an unfolded legend; in another page, where it may stand beneath the map, less. */
const ROOM = 320;
const EMBED_ROOM = 272;

/** What the colours and lines of the map mean; each row lights its municipalities. Folded where it would cover half the map. */
export function Legend({ scene, palette, Marks, children }: LegendParts) {
  const {
    markNames,
    mode,
    legend,
    isAdapted,
    legendLines,
    legendTitle = legendTexts.title[mode],
    legendCaution,
  } = scene;
  const isPhone = useLayout() === "phone";
  const element = useRef<HTMLDetailsElement>(null);
  const isEmbedded = useAppStore((state) => state.isEmbedded);
  const isLowFrame = useIsLowFrame(element, isEmbedded ? EMBED_ROOM : ROOM);
  const isLow = useIsLow();
  const isRoomy = !isLowFrame && (isEmbedded || (!isPhone && !isLow));
  return (
    <details ref={element} className={isPhone ? "sk-legend sk-legend--phone" : "sk-legend"} open={isRoomy}>
      <summary className="sk-legend-title">
        <h3 className="sk-legend-long">{legendTitle}</h3>
        {isPhone ? <h3 className="sk-legend-short">{legendTexts.folded}</h3> : null}
      </summary>
      {children}
      <ul className="sk-legend-rows">
        {legend.map((row) => (
          <li key={row.label}>
            <RowButton row={row} palette={palette} />
          </li>
        ))}
        {legendLines.map((line) => (
          <li key={line.label} className="sk-legend-line">
            <LineSwatch line={line} palette={palette} />
            {line.label}
          </li>
        ))}
      </ul>
      {legendCaution ? <p className="sk-legend-caution">{legendCaution}</p> : null}
      {markNames && Marks ? <Marks scene={scene} palette={palette} /> : null}
      {isAdapted === undefined ? null : <AdaptToggle isAdapted={isAdapted} />}
    </details>
  );
}

function LineSwatch({ line, palette }: { line: LegendLine; palette: Palette }) {
  const style = legendLineStyle(line, palette);
  return (
    <svg className="sk-legend-swatch" viewBox="0 0 24 16" aria-hidden="true">
      <path d="M0 8H24" stroke={style.color} strokeWidth={style.width} strokeDasharray={dashArray(style)} />
    </svg>
  );
}

function RowButton({ row, palette }: { row: LegendRow; palette: Palette }) {
  const key = fillKey(row.fill);
  const isLit = useAppStore(({ litClass }) => litClass === key);
  const light = useAppStore(({ lightClass }) => lightClass);
  const { color, isHatched } = paintOf(row.fill, palette);
  return (
    <button
      type="button"
      className="sk-legend-row"
      aria-pressed={isLit}
      title={legendTexts.hintLight}
      onClick={() => light(isLit ? undefined : key)}
    >
      <svg className="sk-legend-swatch" viewBox="0 0 24 16" aria-hidden="true">
        <rect width="24" height="16" fill={color} />
        {isHatched ? <path d="M-4 8 8 -4M0 16 16 0M8 20 20 8 28 0M16 24 28 12" stroke={palette.hatch} /> : null}
        <rect x="0.5" y="0.5" width="23" height="15" fill="none" stroke={palette.borderOnEmpty} />
      </svg>
      <span className="sk-legend-label">{row.label}</span>{" "}
      <span className="sk-legend-count">{legendTexts.countOf(row.count)}</span>
    </button>
  );
}

/** Says whether the classes follow the filters, and lets the visitor decide; only of use while there are any. */
function AdaptToggle({ isAdapted }: { isAdapted: boolean }) {
  const isFiltered = useAppStore(selectIsFiltered);
  const setAdapts = useAppStore(({ setAdaptsClasses }) => setAdaptsClasses);
  if (!isFiltered) return null;
  return (
    <label className="sk-legend-adapt">
      <input type="checkbox" checked={isAdapted} onChange={() => setAdapts(!isAdapted)} />
      {legendTexts.adapt}
    </label>
  );
}

import type { Palette } from "@/design/palette";
import type { Fill, Scene } from "@/scene/scene";
import { overlapLegendTexts } from "@/texts/overlapLegend";
import { paintOf } from "./paint";
import { DIMMED, palerFills } from "./palerFills";

interface Props {
  readonly scene: Scene;
  readonly palette: Palette;
}

/** What a list lights on the map, and that the rest is paler; nothing while no list does. */
export function LegendLit({ scene, palette }: Props) {
  const { litGroup } = scene;
  if (!litGroup) return null;
  const paler = palerFills(scene);
  return (
    <ul className="sk-legend-rows">
      <li className="sk-legend-line">
        <Swatch fills={[litGroup.fill]} opacity={1} palette={palette} />
        <strong>{overlapLegendTexts.litGroup(litGroup.count)}</strong>
      </li>
      {paler.length > 0 ? (
        <li className="sk-legend-line">
          <Swatch fills={paler} opacity={DIMMED} palette={palette} />
          {overlapLegendTexts.others}
        </li>
      ) : null}
    </ul>
  );
}

/** These colours side by side. */
function Swatch({ fills, opacity, palette }: Pick<Props, "palette"> & { fills: readonly Fill[]; opacity: number }) {
  const width = 24 / fills.length;
  return (
    <svg className="sk-legend-swatch" viewBox="0 0 24 16" aria-hidden="true">
      {fills.map((fill, place) => {
        const { color } = paintOf(fill, palette);
        return <rect key={color} x={place * width} width={width} height="16" fill={color} fillOpacity={opacity} />;
      })}
      <rect x="0.5" y="0.5" width="23" height="15" fill="none" stroke={palette.borderOnEmpty} />
    </svg>
  );
}

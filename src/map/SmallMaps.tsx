import { useMemo } from "react";
import { paletteOf } from "@/design/palette";
import { selectScene } from "@/scene/selectScene";
import { counted, selectChosen } from "@/state/selectChosen";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { countMunicipalities } from "@/texts/format";
import { createGeometry } from "./geometry";
import { toSheet } from "./sheet";
import { svgPath } from "./svg/svgPath";
import "./smallMaps.css";

/** One small still map per chosen partnership that is in force, all of the same part of the country: for print, and to compare side by side. */
export default function SmallMaps() {
  const { boundaries } = useAppStore(selectDataset);
  const chosen = useAppStore(selectChosen);
  const scene = useAppStore(selectScene);
  const { member, none, borderOnEmpty } = useMemo(() => paletteOf(), []);
  const geometry = useMemo(() => boundaries && createGeometry(boundaries), [boundaries]);
  const drawn = useMemo(() => {
    const shown = scene.municipalities.filter(({ isInArea, slots }) => isInArea || slots);
    return shown.flatMap(({ code, slots = [] }) => {
      const shape = geometry?.shapeOf(code);
      return shape ? [{ code, slots, d: svgPath(shape.geometry) }] : [];
    });
  }, [geometry, scene.municipalities]);
  const bounds = geometry?.boundsOf(drawn.map(({ code }) => code));
  if (!bounds) return null;
  const [left, top] = toSheet([bounds[0], bounds[3]]);
  const [right, bottom] = toSheet([bounds[2], bounds[1]]);
  return (
    <div className="sk-small-maps">
      {counted(chosen).map(({ slot, chosen: { id, name, members } }) => (
        <figure key={id}>
          <svg viewBox={`${left - 1} ${top - 1} ${right - left + 2} ${bottom - top + 2}`} aria-hidden="true">
            {drawn.map(({ code, slots, d }) => (
              <path key={code} d={d} fill={slots.includes(slot) ? member : none} stroke={borderOnEmpty} />
            ))}
          </svg>
          <figcaption>
            {slot + 1}. {name}: {countMunicipalities(members.size)}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

import type { Palette } from "@/design/palette";
import type { Scene } from "@/scene/scene";
import { legendTexts } from "@/texts/map";
import { linkStyle } from "./linkLines";

/** What the widths of the lines mean, and the numbers beside the names; nothing where no lines are shown. */
export function LegendLinks({ scene, palette }: { readonly scene: Scene; readonly palette: Palette }) {
  const { links = [], legendLinks, legendNote } = scene;
  if (!legendLinks) return null;
  return (
    <ul className="sk-legend-rows">
      {legendLinks.map((link) => {
        const { color, width } = linkStyle(link, links.length, palette);
        return (
          <li key={link.index} className="sk-legend-line">
            <svg className="sk-legend-swatch" viewBox="0 0 24 16" aria-hidden="true">
              <path d="M1 8H23" stroke={color} strokeWidth={width} strokeLinecap="round" />
            </svg>
            {link.label}
            <span className="sk-legend-count">{legendTexts.linesOf(link.count)}</span>
          </li>
        );
      })}
      {legendNote ? <li className="sk-legend-note">{legendNote}</li> : null}
    </ul>
  );
}

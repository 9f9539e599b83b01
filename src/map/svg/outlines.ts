import type { Scene, SceneOutline } from "@/scene/scene";
import { BROUGHT_OUT, dashArray, lineOf } from "../paint";
import type { RendererContext } from "../renderer";
import { append, setOrRemove } from "./elements";
import { svgPath } from "./svgPath";

/** Pixels of halo beside a line: more where a line has the border to itself. */
const HALO = 2.5;
const HALO_BESIDE_OTHERS = 1.5;

/** Keeps the outlines drawn: anew when a shape is another one, else only what is brought out. All halos lie below all lines. */
export function createOutlines({ palette, shapeOf }: RendererContext, group: SVGGElement): (scene: Scene) => void {
  let drawn: readonly unknown[] = [];
  let drawnKinds = "";
  let broughtOut: number | undefined;
  const halos = append(group, "g");
  const lines = append(group, "g");
  const draw = (outline: SceneOutline, d: string, isWide: boolean) => {
    const style = lineOf(outline, palette);
    const wider = isWide ? BROUGHT_OUT : 1;
    const halo = outline.inset === undefined ? HALO : HALO_BESIDE_OTHERS;
    const width = (style.isDouble ? 3 * style.width : style.width) * wider;
    append(halos, "path", { d, stroke: palette.halo, "stroke-width": String(width + halo) });
    const line = append(lines, "path", {
      d,
      stroke: style.color,
      "stroke-width": String(width),
      "data-outline": outline.id,
    });
    setOrRemove(line, "stroke-dasharray", dashArray(style, wider));
    if (style.isDouble) append(lines, "path", { d, stroke: palette.halo, "stroke-width": String(width / 3) });
  };
  return (scene) => {
    const shapes = scene.outlines.map(({ area, inset }) => shapeOf(area, inset));
    const kinds = scene.outlines.map(({ area }) => area.kind).join();
    const isSame =
      kinds === drawnKinds && shapes.length === drawn.length && shapes.every((shape, index) => shape === drawn[index]);
    if (isSame && broughtOut === scene.broughtOut) return;
    drawn = shapes;
    drawnKinds = kinds;
    broughtOut = scene.broughtOut;
    halos.replaceChildren();
    lines.replaceChildren();
    scene.outlines.forEach((outline, index) => {
      const shape = shapes[index];
      if (shape) draw(outline, svgPath(shape), outline.inset !== undefined && outline.slot === broughtOut);
    });
  };
}

import type { Scene, SceneOutline } from "@/scene/scene";
import { type OutlineShape, outlineLines } from "../outlineLines";
import { outlineStrokes, type Stroke } from "../paint";
import type { RendererContext } from "../renderer";
import { append, setOrRemove } from "./elements";
import { svgPath } from "./svgPath";

/** Keeps the outlines drawn: anew when a shape is another one, else only what is brought out. All halos lie below all lines. */
export function createOutlines({ palette, shapeOf }: RendererContext, group: SVGGElement): (scene: Scene) => void {
  let drawn: readonly unknown[] = [];
  let drawnKinds = "";
  let broughtOut: number | undefined;
  const halos = append(group, "g");
  const strokes = append(group, "g");
  const draw = (outline: SceneOutline, d: string, isBroughtOut: boolean) => {
    const { halo, lines } = outlineStrokes(outline, palette, isBroughtOut);
    drawStroke(halos, d, halo);
    const [line] = lines.map((stroke) => drawStroke(strokes, d, stroke));
    line?.setAttribute("data-outline", outline.id);
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
    strokes.replaceChildren();
    const lines = outlineLines(scene.outlines, shapes);
    scene.outlines.forEach((outline, index) => {
      const shape = lines[index];
      if (shape) draw(outline, pathDataOf(shape), outline.slot === broughtOut);
    });
  };
}

const PATH_DATA = new WeakMap<OutlineShape, string>();

/** Written once per shape: with one outline more, the others stay what they are. */
function pathDataOf(shape: OutlineShape): string {
  const d = PATH_DATA.get(shape) ?? svgPath(shape);
  PATH_DATA.set(shape, d);
  return d;
}

function drawStroke(group: SVGGElement, d: string, { color, width, dash }: Stroke): SVGPathElement {
  const path = append(group, "path", { d, stroke: color, "stroke-width": String(width) });
  setOrRemove(path, "stroke-dasharray", dash);
  return path;
}

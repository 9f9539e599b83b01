import type { Scene } from "@/scene/scene";
import { fillKey } from "@/scene/scene";
import type { Camera, Size } from "../camera";
import { bordersKey, bordersOf, chosenShape } from "../groundOf";
import { borderLines, paintOf } from "../paint";
import type { Renderer, RendererContext } from "../renderer";
import { sheetTransform } from "../sheet";
import { append } from "./elements";
import { createOutlines } from "./outlines";
import { createSheetLayers, HATCH_ID } from "./sheetLayers";
import { svgLines, svgPath, svgRings } from "./svgPath";

/** A renderer that shows where it draws. */
export interface SvgRenderer extends Renderer {
  readonly svg: SVGSVGElement;
}

const DIMMED = " dimmed";

/** Draws scenes as plain SVG: shapes once, then only the attributes that change. First, and without a GPU also fastest. */
export function createSvgRenderer(context: RendererContext): SvgRenderer {
  const { container, geometry, palette } = context;
  const layers = createSheetLayers(container, palette);
  const pathDataByCode = new Map(geometry.codes.map((code) => [code, svgRings(geometry.ringsOf(code))]));
  const fills = new Map(
    [...pathDataByCode].map(([code, d]): [string, DrawnFill] => {
      return [code, { path: append(layers.fills, "path", { "data-code": code, d }), key: "" }];
    }),
  );
  const drawBorders = createBorders(context, layers.borders);
  const drawOutlines = createOutlines(context, layers.outlines);
  const links = context.createLinks?.(context, layers.links);
  let drawnChosen: ReturnType<typeof chosenShape>;
  let lastScale = 0;

  const showFills = ({ municipalities, lit }: Scene) => {
    for (const { code, fill } of municipalities) {
      const drawn = fills.get(code);
      const isDimmed = lit !== undefined && !lit.has(code);
      const key = `${fillKey(fill)}${isDimmed ? DIMMED : ""}`;
      if (!drawn || drawn.key === key) continue;
      if (drawn.key === "" || drawn.key.endsWith(DIMMED) !== isDimmed)
        drawn.path.setAttribute("class", isDimmed ? "sk-map-fill is-dimmed" : "sk-map-fill");
      drawn.key = key;
      const { color, isHatched } = paintOf(fill, palette);
      drawn.path.setAttribute("fill", isHatched ? `url(#${HATCH_ID})` : color);
    }
  };
  const showChosen = (scene: Scene) => {
    const shape = chosenShape(geometry, scene);
    if (shape === drawnChosen) return;
    drawnChosen = shape;
    layers.chosen.replaceChildren();
    if (!shape) return;
    const d = svgPath(shape);
    append(layers.chosen, "path", { d, stroke: palette.halo, "stroke-width": "6" });
    append(layers.chosen, "path", { d, stroke: palette.chosenLine, "stroke-width": "2.5" });
  };
  const look = (camera: Camera, size: Size) => {
    const { k, x, y } = sheetTransform(camera, size);
    layers.sheet.setAttribute("transform", `translate(${x} ${y}) scale(${k})`);
    if (k !== lastScale) layers.pattern.setAttribute("patternTransform", `rotate(45) scale(${1 / k})`);
    lastScale = k;
  };
  return {
    kind: "svg",
    svg: layers.svg,
    show: (scene) => {
      showFills(scene);
      drawBorders(scene);
      drawOutlines(scene);
      showChosen(scene);
      links?.show(scene);
    },
    point: (code) => {
      for (const path of layers.pointed) path.setAttribute("d", pathDataByCode.get(code ?? "") ?? "");
      links?.point(code);
    },
    look,
    follow: look,
    codeAt: ({ target }) => {
      return target instanceof Element ? (target.getAttribute("data-code") ?? undefined) : undefined;
    },
    setActive: (isActive) => layers.svg.toggleAttribute("hidden", !isActive),
    remove: () => layers.svg.remove(),
  };
}

interface DrawnFill {
  readonly path: SVGPathElement;
  /** What the path shows now. */
  key: string;
}

/** Borders change only when another area is chosen, or when municipalities become one. */
function createBorders(context: RendererContext, group: SVGGElement) {
  const lines = borderLines(context.palette).map(({ weight, color, width }) => {
    return { weight, group: append(group, "g", { stroke: color, "stroke-width": String(width) }) };
  });
  let drawn = "";
  return (scene: Scene) => {
    if (bordersKey(scene) === drawn) return;
    drawn = bordersKey(scene);
    const borders = bordersOf(context, scene);
    for (const line of lines) {
      line.group.replaceChildren();
      for (const d of svgLines(borders[line.weight])) append(line.group, "path", { d });
    }
  };
}

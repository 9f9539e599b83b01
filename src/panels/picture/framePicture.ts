import type { Palette } from "@/design/palette";
import { type DrawingNode, movedBy, node } from "@/drawing/node";
import type { SvgFile } from "@/drawing/png";
import { toSvgText } from "@/drawing/svgDocument";
import { type Block, BOLD, FONT, type Measure, paragraph, type TextStyle } from "@/drawing/text";
import type { PictureBody, PictureOffer } from "@/state/pictures";
import type { Around } from "./around";

interface FrameParts {
  readonly around: Around;
  readonly palette: Pick<Palette, "background" | "textDark" | "textOutside">;
  readonly measure: Measure;
}

/** Drawn at this size and shown larger, so that letters are large enough on a slide. */
const WIDTH = 1280;
const HEIGHT = 720;
const ENLARGED = 1.25;
const EDGE = 36;
const GAP = 14;
/** Sizes of the letters of a title: the first that leaves it on one line, or else the largest on more lines. */
const TITLE_SIZES = [24, 22.5, 21] as const;
/** Whatever stands around it, a drawing gets this much. */
const LEAST = 320;

/** A picture for a slide (1600 by 900 pixels, higher if it must be): the drawing with all that explains it around it. */
export async function framePicture({ draw }: PictureOffer, parts: FrameParts): Promise<SvgFile> {
  const { around, measure } = parts;
  const width = WIDTH - 2 * EDGE;
  const foot = stacked([around.source, around.made], { size: 11.5, color: parts.palette.textOutside }, width, measure);
  // the title is known once it is drawn, so it is drawn to know it, and again in the room that is left
  const { title } = await draw({ width, height: LEAST, measure });
  const head = headOf(title, width, parts);
  const room = HEIGHT - 2 * EDGE - head.height - foot.height - 2 * GAP;
  const body = await draw({ width, height: Math.max(LEAST, room), measure });
  const bodyAt = EDGE + head.height + GAP;
  const height = Math.max(HEIGHT, bodyAt + body.height + GAP + foot.height + EDGE);
  const nodes = [
    node("rect", { width: WIDTH, height, fill: parts.palette.background }),
    movedBy(EDGE, EDGE, head.nodes),
    movedBy(EDGE, bodyAt, body.nodes),
    movedBy(EDGE, height - EDGE - foot.height, foot.nodes),
  ];
  return { svg: toSvgText(root(body, around, nodes, height)), width: WIDTH * ENLARGED, height: height * ENLARGED };
}

function root({ title }: PictureBody, { scope, filters }: Around, nodes: readonly DrawingNode[], height: number) {
  const attributes = {
    width: WIDTH * ENLARGED,
    height: height * ENLARGED,
    viewBox: `0 0 ${WIDTH} ${height}`,
    role: "img",
    "font-family": FONT,
  };
  const words = [node("title", {}, [title]), node("desc", {}, [`${scope} ${filters}`])];
  return node("svg", attributes, [...words, ...nodes]);
}

function headOf(title: string, width: number, { around, palette, measure }: FrameParts): Block {
  const size = TITLE_SIZES.find((each) => measure(title, each, BOLD) <= width) ?? TITLE_SIZES[0];
  const named = paragraph(title, { x: 0, y: 0, width }, { size, weight: BOLD, color: palette.textDark }, measure);
  const sentences = [`${around.scope} ${around.filters}`, around.caution];
  const facts = stacked(sentences, { size: 14, color: palette.textDark }, width, measure);
  return {
    nodes: [...named.nodes, movedBy(0, named.height + 4, facts.nodes)],
    height: named.height + 4 + facts.height,
  };
}

function stacked(texts: readonly string[], style: TextStyle, width: number, measure: Measure): Block {
  let height = 0;
  const nodes = texts.flatMap((text) => {
    const block = paragraph(text, { x: 0, y: height, width }, style, measure);
    height += block.height;
    return block.nodes;
  });
  return { nodes, height };
}

import { type DrawingNode, node } from "./node";

/** Width in pixels of a text of this size and weight. */
export type Measure = (text: string, size: number, weight: number) => number;

/** Fonts that slides and browsers alike have, or have a like of. */
export const FONT = "Arial, Helvetica, sans-serif";
export const BOLD = 700;
export const PLAIN = 400;

/** Mean width of a character relative to its size: where nothing can measure, wide enough for most texts. */
const ROUGHLY = 0.56;

/** What stays on one line: a word, and a date with the word that leads to it, such as "op 16 mei 2026". */
const WORD = /(?:(?:\p{Ll}+ )?\d{1,2} \p{Ll}+ \d{4}|[^ \t\n\r])+/gu;

/** Measures in the browser's own way; estimates where there is no canvas. */
export function createMeasure(): Measure {
  const canMeasure = typeof CanvasRenderingContext2D !== "undefined";
  const context = canMeasure ? document.createElement("canvas").getContext("2d") : null;
  return (text, size, weight) => {
    if (!context) return text.length * size * ROUGHLY;
    context.font = `${weight} ${size}px ${FONT}`;
    return context.measureText(text).width;
  };
}

/** How a paragraph looks. */
export interface TextStyle {
  readonly size: number;
  readonly weight?: number;
  readonly color: string;
}

/** Nodes with the room that they take from the top, in pixels. */
export interface Block {
  readonly nodes: readonly DrawingNode[];
  readonly height: number;
}

/** Room of a line, as a factor of the size of its letters. */
const LEADING = 1.35;
/** Where the line of writing lies within that room. */
const BASELINE = 1.02;

/** A text in as many lines as the width asks for, its top left corner at the place given. */
export function paragraph(
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  { size, weight = PLAIN, color }: TextStyle,
  measure: Measure,
): Block {
  const lines = wrapText(text, width, (part) => measure(part, size, weight));
  const nodes = lines.map((line, index) =>
    node(
      "text",
      { x, y: y + size * (index * LEADING + BASELINE), "font-size": size, "font-weight": weight, fill: color },
      [line],
    ),
  );
  return { nodes, height: lines.length * size * LEADING };
}

/**
 * A text in lines that are no wider than the width: broken between words (not at a non-breaking space or in a date), and inside a
 * word that is wider than a line by itself, such as an address. No text is lost; an empty text gives no line.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.match(WORD) ?? []) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = brokenWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

function brokenWord(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && measure(piece + character) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Pixels from line to line of a label. */
export const LABEL_LINE_HEIGHT = 16;

/** Must agree with `.sk-map-label` in map.css. */
const LABEL_SIZE = 14;
const LABEL_WEIGHT = 600;

/** Mean width of a character relative to the size of the letters: where nothing can measure, wide enough for most. */
const ROUGHLY = 0.6;

/**
 * Width in pixels of a text as labels are drawn, each text measured once; estimated where there is no canvas (jsdom).
 * The canvas is made when the first text comes: after the first picture of the map.
 */
export function createMeasure(): (text: string) => number {
  const known = new Map<string, number>();
  let context: CanvasRenderingContext2D | null | undefined;
  return (text) => {
    if (context === undefined) context = createContext();
    const width = known.get(text) ?? context?.measureText(text).width ?? text.length * LABEL_SIZE * ROUGHLY;
    known.set(text, width);
    return width;
  };
}

function createContext(): CanvasRenderingContext2D | null {
  if (typeof CanvasRenderingContext2D === "undefined") return null;
  const context = document.createElement("canvas").getContext("2d");
  const family = getComputedStyle(document.documentElement).getPropertyValue("--kaart-font").trim();
  if (context) context.font = `${LABEL_WEIGHT} ${LABEL_SIZE}px ${family || "system-ui, sans-serif"}`;
  return context;
}

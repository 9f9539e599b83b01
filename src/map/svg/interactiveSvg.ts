import { afterPaint } from "@/state/measuring";
import type { Camera, Size } from "../camera";
import type { Renderer, RendererContext } from "../renderer";
import type { Gestures } from "./svgGestures";
import { createSvgRenderer } from "./svgRenderer";

/** The SVG renderer with gestures, whose code is fetched after the first picture. */
export function createInteractiveSvg(context: RendererContext): Renderer {
  const drawing = createSvgRenderer(context);
  let gestures: Gestures | undefined;
  let isRemoved = false;
  let last: { readonly camera: Camera; readonly size: Size } | undefined;
  const look = (camera: Camera, size: Size) => {
    last = { camera, size };
    drawing.look(camera, size);
  };
  const attach = async () => {
    const { createGestures } = await import("./svgGestures");
    if (isRemoved) return;
    gestures = createGestures({
      svg: drawing.svg,
      sizeNow: () => last?.size ?? { width: 1, height: 1 },
      isCooperative: context.isCooperative,
      onCamera: context.onCamera,
      onRefusedGesture: context.onRefusedGesture,
    });
    if (last) gestures.follow(last.camera, last.size);
  };
  // without gestures the buttons and keys still work, so a failed fetch costs no more than that
  afterPaint(() => void attach().catch(() => undefined));
  return {
    ...drawing,
    follow: look,
    look: (camera, size) => {
      look(camera, size);
      gestures?.follow(camera, size);
    },
    remove: () => {
      isRemoved = true;
      gestures?.remove();
      drawing.remove();
    },
  };
}

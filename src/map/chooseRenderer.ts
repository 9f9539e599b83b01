import type { RendererKind } from "./renderer";

/** Parts of the names of renderers that draw WebGL with the processor, where plain SVG is ten times faster. */
const SOFTWARE = /swiftshader|llvmpipe|microsoft basic render|svga3d|software/i;

interface Machine {
  /** What the address asks for. */
  readonly forced: RendererKind | undefined;
  readonly hasBackgroundMap: boolean;
  /** Name of the WebGL2 renderer; undefined when there is no WebGL2. */
  readonly webglRenderer: string | undefined;
}

/** Which renderer stays: the forced one; else WebGL where a graphics card draws it or a background map needs it. */
export function chooseRenderer({ forced, hasBackgroundMap, webglRenderer }: Machine): RendererKind {
  if (webglRenderer === undefined) return "svg";
  if (forced) return forced;
  return hasBackgroundMap || !SOFTWARE.test(webglRenderer) ? "webgl" : "svg";
}

/** Name of the machine's WebGL2 renderer; undefined without WebGL2. Costs a context, so ask once and after the first map. */
export function probeWebgl(): string | undefined {
  if (typeof WebGL2RenderingContext === "undefined") return undefined;
  const context = document.createElement("canvas").getContext("webgl2");
  if (!context) return undefined;
  const info = context.getExtension("WEBGL_debug_renderer_info");
  const name: unknown = context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER);
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return String(name);
}

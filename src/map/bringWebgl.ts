import { afterPaint } from "@/state/measuring";
import { chooseRenderer, probeWebgl } from "./chooseRenderer";
import type { MapParts } from "./mapController";
import type { RendererKind } from "./renderer";
import type { BackgroundMap } from "./webgl/mapSources";

export interface BringWebglOptions {
  /** What the address asks for. */
  readonly forced: RendererKind | undefined;
  readonly background: BackgroundMap | null;
}

/**
 * Brings the WebGL renderer after the first picture, where the machine or the address calls for it. Its code is only
 * fetched then; when it fails to come, start or stay, the SVG drawing simply goes on.
 */
export function bringWebgl({ forced, background }: BringWebglOptions): NonNullable<MapParts["bringSecond"]> {
  return (context, stage) => {
    const bring = async () => {
      if (forced === "svg" || !stage.isWanted()) return;
      const kind = chooseRenderer({ forced, hasBackgroundMap: background !== null, webglRenderer: probeWebgl() });
      if (kind === "svg") return;
      const { createWebglRenderer } = await import("./webgl/webglRenderer");
      if (!stage.isWanted()) return;
      const { takeOver: onReady, giveBack: onLost } = stage;
      stage.prepare(createWebglRenderer(context, { background, onReady, onLost }));
    };
    afterPaint(() => void bring().catch(() => undefined));
  };
}

import { afterPaint } from "@/state/measuring";
import { chooseRenderer, probeWebgl } from "./chooseRenderer";
import { forgetGroundNote, tellNoGround } from "./groundNote";
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
 * fetched then; when it fails to come, start or stay, the SVG drawing simply goes on. That one has no background map, and
 * says so where the configuration names one.
 */
export function bringWebgl({ forced, background }: BringWebglOptions): NonNullable<MapParts["bringSecond"]> {
  return (context, stage) => {
    const keepSvg = () => {
      if (background && stage.isWanted()) tellNoGround(context.container);
    };
    const bring = async () => {
      if (!stage.isWanted()) return;
      if (forced === "svg") return keepSvg();
      const kind = chooseRenderer({ forced, hasBackgroundMap: background !== null, webglRenderer: probeWebgl() });
      if (kind === "svg") return keepSvg();
      const { createWebglRenderer } = await import("./webgl/webglRenderer");
      if (!stage.isWanted()) return;
      const onLost = () => {
        stage.giveBack();
        keepSvg();
      };
      stage.prepare(createWebglRenderer(context, { background, onReady: stage.takeOver, onLost }));
    };
    forgetGroundNote(context.container);
    afterPaint(() => void bring().catch(keepSvg));
  };
}

import type { Scene } from "@/scene/scene";
import type { Camera, Size } from "./camera";
import type { Renderer } from "./renderer";

/** Where a second renderer gets ready and takes over. */
export interface Stage {
  /** False when the map is gone: whoever comes late can stay away. */
  readonly isWanted: () => boolean;
  /** From now on the renderer is shown everything, unseen, beside the one that is seen. */
  readonly prepare: (next: Renderer) => void;
  /** The prepared renderer is seen instead of the first, which rests. */
  readonly takeOver: () => void;
  /** The first renderer is seen again; the second is gone for good. */
  readonly giveBack: () => void;
}

/** A renderer that hands its work to one of two, so that the one can take over from the other without a visible jump. */
export interface SwitchingRenderer extends Renderer {
  readonly stage: Stage;
}

/** Starts with the first renderer; `onSwitch` hears which one is seen, also at the start. */
export function createSwitchingRenderer(
  first: Renderer,
  onSwitch: (kind: Renderer["kind"]) => void,
): SwitchingRenderer {
  let seen = first;
  let prepared: Renderer | undefined;
  let isRemoved = false;
  let scene: Scene | undefined;
  let pointed: string | undefined;
  let view: readonly [Camera, Size] | undefined;
  const working = () => new Set(prepared ? [seen, prepared] : [seen]);
  const catchUp = (renderer: Renderer) => {
    if (view) renderer.look(...view);
    if (scene) renderer.show(scene);
    renderer.point(pointed);
  };
  const see = (next: Renderer) => {
    next.setActive(true);
    if (seen !== next) seen.setActive(false);
    seen = next;
    onSwitch(next.kind);
  };
  onSwitch(first.kind);
  return {
    get kind() {
      return seen.kind;
    },
    show: (next) => {
      scene = next;
      for (const renderer of working()) renderer.show(next);
    },
    point: (code) => {
      pointed = code;
      for (const renderer of working()) renderer.point(code);
    },
    look: (...next) => {
      view = next;
      for (const renderer of working()) renderer.look(...next);
    },
    follow: (...next) => {
      view = next;
      for (const renderer of working()) renderer[renderer === seen ? "follow" : "look"](...next);
    },
    codeAt: (event, at) => seen.codeAt(event, at),
    setActive: (isActive) => seen.setActive(isActive),
    remove: () => {
      isRemoved = true;
      for (const renderer of new Set([first, ...working()])) renderer.remove();
    },
    stage: {
      isWanted: () => !isRemoved,
      prepare: (next) => {
        prepared = next;
        catchUp(next);
      },
      takeOver: () => {
        if (prepared && !isRemoved) see(prepared);
      },
      giveBack: () => {
        if (!prepared || isRemoved) return;
        const lost = prepared;
        prepared = undefined;
        catchUp(first);
        see(first);
        lost.remove();
      },
    },
  };
}

import type { AppState } from "@/state/appState";
import { derive } from "@/state/derive";
import { selectLinks, selectWhole } from "@/state/selectLinks";
import { completeScene } from "./buildScene";
import { linksMode } from "./linksMode";
import type { Scene } from "./scene";
import { selectInput } from "./selectScene";

const selectWithoutAttention = derive(
  (state: AppState) => [selectInput(state), selectLinks(state), selectWhole(state), state.litClass],
  (input, links, whole, litFill): Scene => {
    const complete = {
      ...input,
      adaptsClasses: false,
      ...(links.focus === undefined ? {} : { municipality: links.focus }),
      ...(litFill === undefined ? {} : { litFill }),
    };
    return completeScene(complete, linksMode(complete, links, whole));
  },
);

/** The scene of the links between municipalities; the same object until something that is drawn changes. */
export const selectLinksScene = derive(
  (state: AppState) => [selectWithoutAttention(state), state.pointedPair],
  (scene, litPair): Scene => (litPair ? { ...scene, litPair, lit: new Set(litPair) } : scene),
);

import type { AppState } from "@/state/appState";
import { derive } from "@/state/derive";
import { selectChosen } from "@/state/selectChosen";
import { selectRealDataset } from "@/state/selectors";
import type { Scene } from "../scene";
import { selectScene } from "../selectScene";
import { partiesOf, withNamedAreas } from "./namedAreas";

/** The overlap with every water board and province told by name; the same object until something that is drawn changes. */
export const selectOverlapScene = derive(
  (state: AppState) => [selectScene(state), selectChosen(state), selectRealDataset(state)],
  (scene, chosen, { organisations }): Scene => withNamedAreas(scene, partiesOf(chosen, organisations)),
);

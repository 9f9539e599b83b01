import type { AppState } from "@/state/appState";
import { derive } from "@/state/derive";
import { selectBoardsInArea } from "@/state/selectBoardsInArea";
import { selectChosen } from "@/state/selectChosen";
import { selectRealDataset } from "@/state/selectors";
import type { Scene } from "../scene";
import { selectScene } from "../selectScene";
import { partiesOf, withBoards, withNamedAreas } from "./namedAreas";

/**
 * The overlap with every water board and province told by name, and where that is asked for all water boards in its
 * area; the same object until something that is drawn changes.
 */
export const selectOverlapScene = derive(
  (state: AppState) => [selectScene(state), selectChosen(state), selectRealDataset(state), selectBoardsInArea(state)],
  (scene, chosen, { organisations }, { boards }): Scene => {
    const parties = partiesOf(chosen, organisations);
    if (boards.length === 0) return withNamedAreas(scene, parties);
    const all = [...new Set([...parties, ...boards.flatMap((code) => organisations.get(code) ?? [])])];
    const inOrder = all.sort((a, b) => (a.code < b.code ? -1 : 1));
    return withNamedAreas(withBoards(scene, boards, organisations), inOrder);
  },
);

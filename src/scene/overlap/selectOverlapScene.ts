import type { AppState } from "@/state/appState";
import { derive } from "@/state/derive";
import { selectBoardsInArea } from "@/state/selectBoardsInArea";
import { counted, selectChosen } from "@/state/selectChosen";
import { selectRealDataset } from "@/state/selectors";
import { boardsTitle } from "@/texts/overlapMap";
import { triedTitle } from "@/texts/trial";
import type { Scene } from "../scene";
import { selectInput, selectScene } from "../selectScene";
import { withExplained } from "./explained";
import { partiesOf, withBoards, withNamedAreas } from "./namedAreas";

/**
 * The overlap with every water board and province told by name, and where that is asked for all water boards in its
 * area; the same object until something that is drawn changes.
 */
const selectNamed = derive(
  (state: AppState) => [
    selectScene(state),
    selectChosen(state),
    selectRealDataset(state),
    selectBoardsInArea(state),
    selectInput(state),
  ],
  (scene, chosen, { organisations }, { boards }, { referenceDate, trial }): Scene => {
    const parties = partiesOf(chosen, organisations);
    if (boards.length === 0) return withNamedAreas(scene, parties);
    const all = [...new Set([...parties, ...boards.flatMap((code) => organisations.get(code) ?? [])])];
    const inOrder = all.sort((a, b) => (a.code < b.code ? -1 : 1));
    const drawn = withNamedAreas(withBoards(scene, boards, organisations), inOrder, boards);
    const [only, another] = counted(chosen);
    if (!only || another) return drawn;
    const title = boardsTitle(only.chosen.name, referenceDate); // one beside boards is a comparison already
    return { ...drawn, title: trial ? triedTitle(title) : title };
  },
);

/** That with a legend that explains all of it. */
export const selectOverlapScene = derive(
  (state: AppState) => [selectNamed(state), selectRealDataset(state), state.litMunicipalities !== undefined],
  (scene, { organisations }, isListLit): Scene =>
    withExplained(scene, { areaName: organisations.get(scene.area)?.name, isListLit }),
);

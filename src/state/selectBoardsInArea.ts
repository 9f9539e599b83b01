import { type BoardsInArea, boardsInArea } from "@/domain/measures/waterBoardOverlap";
import { withMerged } from "@/domain/mergers";
import type { AppState } from "./appState";
import { derive } from "./derive";
import { counted, selectChosen } from "./selectChosen";
import { selectMergers, selectRealDataset } from "./selectors";

const NONE: BoardsInArea = { boards: [], slight: [] };

/**
 * Which water boards lie in the area of what is chosen, when they are asked for; none until it is known how they lie. They
 * lie in real municipalities, whatever merges in a trial.
 */
export const selectBoardsInArea = derive(
  (state: AppState) => [
    state.showsWaterBoards,
    state.waterBoardShares,
    selectChosen(state),
    selectRealDataset(state),
    selectMergers(state),
  ],
  (isAsked, shares, chosen, { organisations }, mergers): BoardsInArea => {
    if (!isAsked || shares.status !== "ready") return NONE;
    const groups = counted(chosen).map(({ chosen: { members } }) => new Set(withMerged([...members], mergers)));
    return boardsInArea(groups, { shares: shares.value, organisations });
  },
);

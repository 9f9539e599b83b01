import type { AppState } from "@/state/appState";
import { derive } from "@/state/derive";
import { selectChosen } from "@/state/selectChosen";
import {
  selectDataset,
  selectFilterResult,
  selectIsFiltered,
  selectMergers,
  selectPassing,
  selectRealDataset,
  selectSnapshot,
  selectUnfilteredCounts,
} from "@/state/selectors";
import { buildScene } from "./buildScene";
import type { SceneInput, SceneTrial } from "./sceneInput";

/** Undefined while nothing is tried out. */
const selectTrial = derive(
  (state: AppState) => [state.trials.length > 0, selectMergers(state), selectRealDataset(state)],
  (isTrying, mergers, { organisations }): SceneTrial | undefined => {
    if (!isTrying) return undefined;
    const codes = [...mergers].flat();
    return { mergers, names: new Map(codes.map((code) => [code, organisations.get(code)?.name ?? code])) };
  },
);

/** What every scene is made from, whatever is chosen. */
export const selectInput = derive(
  (state: AppState) => [
    selectDataset(state),
    selectSnapshot(state),
    selectFilterResult(state),
    selectPassing(state),
    selectUnfilteredCounts(state),
    state.area,
    state.referenceDate,
    selectIsFiltered(state),
    selectTrial(state),
  ],
  (dataset, snapshot, { visible }, passing, unfilteredCounts, area, referenceDate, isFiltered, trial) => {
    const { organisations, municipalities, lacks } = dataset;
    return {
      organisations,
      municipalities,
      snapshot,
      visible,
      passing,
      unfilteredCounts,
      area,
      referenceDate,
      isFiltered,
      ...(lacks && { lacks }),
      ...(trial && { trial }),
    };
  },
);

const selectOverlap = derive(
  (state: AppState) => [state.view === "overlap", selectChosen(state), state.pointedSlot, state.litMunicipalities],
  (isOverlap, chosen, pointedSlot, litMunicipalities) => ({
    ...(isOverlap && { chosen }),
    ...(isOverlap && pointedSlot !== undefined && { pointedSlot }),
    ...(isOverlap && litMunicipalities && { litMunicipalities }),
  }),
);

/** The code that a choice stands for: a municipality that is gone in a trial leads to the one that takes over. */
export function chosenCode(state: AppState): string | undefined {
  const code = state.municipalities[0];
  return selectMergers(state).get(code ?? "") ?? code;
}

/** The scene of the moment; the same object until something that is drawn changes. */
export const selectScene = derive(
  (state: AppState) => [
    selectInput(state),
    chosenCode(state),
    state.partnerships[0],
    state.adaptsClasses,
    state.litClass,
    selectOverlap(state),
  ],
  (input, municipality, partnership, adaptsClasses, litFill, overlap) => {
    const complete: SceneInput = {
      ...input,
      adaptsClasses,
      ...(municipality === undefined ? {} : { municipality }),
      ...(partnership === undefined ? {} : { partnership }),
      ...(litFill === undefined ? {} : { litFill }),
      ...overlap,
    };
    return buildScene(complete);
  },
);

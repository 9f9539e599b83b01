import type { AppState } from "@/state/appState";
import { derive } from "@/state/derive";
import { selectChosen } from "@/state/selectChosen";
import {
  selectDataset,
  selectFilterResult,
  selectIsFiltered,
  selectPassing,
  selectSnapshot,
  selectUnfilteredCounts,
} from "@/state/selectors";
import { buildScene } from "./buildScene";
import type { SceneInput } from "./sceneInput";

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
  ],
  (dataset, snapshot, { visible }, passing, unfilteredCounts, area, referenceDate, isFiltered) => {
    const { organisations, municipalities } = dataset;
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

/** The scene of the moment; the same object until something that is drawn changes. */
export const selectScene = derive(
  (state: AppState) => [
    selectInput(state),
    state.municipalities[0],
    state.partnerships[0],
    state.adaptsClasses,
    state.litClass,
    selectOverlap(state),
  ],
  (input, municipality, partnership, adaptsClasses, litRow, overlap) => {
    const complete: SceneInput = {
      ...input,
      adaptsClasses,
      ...(municipality === undefined ? {} : { municipality }),
      ...(partnership === undefined ? {} : { partnership }),
      ...(litRow === undefined ? {} : { litRow }),
      ...overlap,
    };
    return buildScene(complete);
  },
);

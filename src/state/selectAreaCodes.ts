import { isInArea } from "@/domain/area";
import type { AppState } from "./appState";
import { derive } from "./derive";
import { selectDataset } from "./selectors";

/** Codes of the municipalities of the area, in the order of the dataset; one that merges in a trial is not there. */
export const selectAreaCodes = derive(
  (state: AppState) => [selectDataset(state), state.area],
  ({ municipalities }, area): readonly string[] =>
    municipalities.filter(({ province = "" }) => isInArea([province], area)).map(({ code }) => code),
);

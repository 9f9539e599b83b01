import { mergeNeighbours } from "@/domain/mergers";
import type { AppState } from "./appState";
import { derive } from "./derive";
import type { Fetched } from "./fetched";
import { selectMergers } from "./selectors";

/** Which municipalities border on which, those that merge in a trial as one. */
export const selectNeighbours = derive(
  (state: AppState) => [state.neighbours, selectMergers(state)],
  (neighbours, mergers): Fetched<ReadonlyMap<string, ReadonlySet<string>>> =>
    neighbours.status === "ready" ? { status: "ready", value: mergeNeighbours(neighbours.value, mergers) } : neighbours,
);

import type { WaterBoardShare } from "@/domain/waterBoardShare";
import { loadNeighbours, loadWaterBoardShares } from "@/load/loadReference";
import { selectRealDataset } from "./selectors";
import { useAppStore } from "./store";

/** Which municipalities border on which; undefined when that could not be had. */
export async function fetchNeighbours(): Promise<ReadonlyMap<string, ReadonlySet<string>> | undefined> {
  const state = useAppStore.getState();
  const { neighbours } = await loadNeighbours(state.config, selectRealDataset(state).organisations);
  return neighbours.size > 0 ? neighbours : undefined;
}

/** How water boards and municipalities lie in each other; undefined when that could not be had. */
export async function fetchWaterBoardShares(): Promise<readonly WaterBoardShare[] | undefined> {
  const state = useAppStore.getState();
  const { items } = await loadWaterBoardShares(state.config, selectRealDataset(state).organisations);
  return items.length > 0 ? items : undefined;
}

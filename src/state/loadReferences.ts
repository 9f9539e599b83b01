import { loadDivisions, loadNeighbours, loadWaterBoardShares } from "@/load/loadReference";
import { selectRealDataset } from "./selectors";
import { useAppStore } from "./store";

/** Fetches into the store how water boards and municipalities lie in each other; a need after a failure tries again. */
export async function needWaterBoardShares(): Promise<void> {
  const state = useAppStore.getState();
  if (state.waterBoardShares.status === "ready") return;
  const { items: value } = await loadWaterBoardShares(state.config, selectRealDataset(state).organisations);
  useAppStore.setState({ waterBoardShares: value.length > 0 ? { status: "ready", value } : { status: "failed" } });
}

/** Fetches the divisions into the store, when they are not there yet; a need after a failure tries again. */
export async function needDivisions(): Promise<void> {
  const state = useAppStore.getState();
  if (state.divisions.status === "ready") return;
  const { items } = await loadDivisions(state.config, selectRealDataset(state).organisations);
  useAppStore.setState({ divisions: items.length > 0 ? { status: "ready", value: items } : { status: "failed" } });
}

/** Fetches into the store which municipalities border on which, in the same way. */
export async function needNeighbours(): Promise<void> {
  const state = useAppStore.getState();
  if (state.neighbours.status === "ready") return;
  const { neighbours: value } = await loadNeighbours(state.config, selectRealDataset(state).organisations);
  useAppStore.setState({ neighbours: value.size > 0 ? { status: "ready", value } : { status: "failed" } });
}

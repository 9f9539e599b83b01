import { loadDivisions, loadNeighbours, loadWaterBoardShares } from "@/load/loadReference";
import { PARAMETER } from "./addressNames";
import { selectRealDataset } from "./selectors";
import { useAppStore } from "./store";

/** Fetches into the store how water boards and municipalities lie in each other; a need after a failure tries again. */
export async function needWaterBoardShares(): Promise<void> {
  const state = useAppStore.getState();
  if (state.waterBoardShares.status === "ready") return;
  const { items: value } = await loadWaterBoardShares(state.config, selectRealDataset(state).organisations);
  useAppStore.setState({ waterBoardShares: value.length > 0 ? { status: "ready", value } : { status: "failed" } });
}

/**
 * Fetches the divisions into the store, when they are not there yet; a need after a failure tries again. Only now one knows
 * whether the division that the address named exists: one that does not is reported as every other value.
 */
export async function needDivisions(): Promise<void> {
  const state = useAppStore.getState();
  if (state.divisions.status === "ready") return;
  const { items } = await loadDivisions(state.config, selectRealDataset(state).organisations);
  if (items.length === 0) return useAppStore.setState({ divisions: { status: "failed" } });
  const { division, addressIssues, home } = useAppStore.getState();
  const isUnknown = division !== "" && !items.some(({ code }) => code === division);
  useAppStore.setState({
    divisions: { status: "ready", value: items },
    ...(isUnknown && {
      division: home.division,
      addressIssues: [...addressIssues, { key: PARAMETER.division, value: division, problem: "unknown" }],
    }),
  });
}

/** Fetches into the store which municipalities border on which, in the same way. */
export async function needNeighbours(): Promise<void> {
  const state = useAppStore.getState();
  if (state.neighbours.status === "ready") return;
  const { neighbours: value } = await loadNeighbours(state.config, selectRealDataset(state).organisations);
  useAppStore.setState({ neighbours: value.size > 0 ? { status: "ready", value } : { status: "failed" } });
}

import type { AppState } from "@/state/appState";
import { selectDataset } from "@/state/selectors";

/** Name of what was chosen last: a partnership, else a municipality; undefined when nothing is chosen. */
export function selectChosenName(state: AppState): string | undefined {
  const { organisations, partnershipById } = selectDataset(state);
  const partnership = partnershipById.get(state.partnerships.at(-1) ?? "");
  return partnership?.name ?? organisations.get(state.municipalities.at(-1) ?? "")?.name;
}

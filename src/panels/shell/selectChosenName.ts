import type { AppState } from "@/state/appState";
import { namesOnce } from "@/state/namesOnce";
import { selectIsAboutLinks } from "@/state/selectIsAboutLinks";
import { selectDataset } from "@/state/selectors";
import { overlapSentence } from "@/texts/overlapMap";

/** Name of what was chosen last: a partnership, else a municipality; undefined when nothing is chosen. */
export function selectChosenName(state: AppState): string | undefined {
  const { organisations, partnershipById } = selectDataset(state);
  const partnership = selectIsAboutLinks(state) ? undefined : partnershipById.get(state.partnerships.at(-1) ?? "");
  return partnership?.name ?? organisations.get(state.municipalities.at(-1) ?? "")?.name;
}

/**
 * What an overlap of several partnerships is of, and the municipality that is chosen in it: there, none of them is the one
 * that is chosen. Undefined for anything else.
 */
export function selectOverlapSentence(state: AppState): string | undefined {
  const { organisations, partnershipById } = selectDataset(state);
  const names = namesOnce(state.partnerships, partnershipById);
  if (state.view !== "overlap" || names.length < 2) return undefined;
  return overlapSentence(names, organisations.get(state.municipalities.at(-1) ?? "")?.name);
}

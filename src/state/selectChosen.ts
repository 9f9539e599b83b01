import type { Members } from "@/domain/measures/sets";
import type { Partnership } from "@/domain/partnership";
import type { PartnershipOnDate } from "@/domain/snapshot";
import type { AppState } from "./appState";
import { CHOICE_LIMIT } from "./choiceActions";
import { derive } from "./derive";
import { selectDataset, selectSnapshot } from "./selectors";

/** A chosen partnership; its place in the list is its slot, which gives it colour, dash and mark everywhere. */
export interface ChosenPartnership extends Pick<Partnership, "id" | "name"> {
  readonly partnership: Partnership;
  /** Municipalities that take part; none when it is not in force on the reference date, so that it counts nowhere. */
  readonly members: Members;
  /** Absent when it is not in force on the reference date. */
  readonly entry: PartnershipOnDate | undefined;
  /** As it was at its end; absent unless it has ended by the reference date. */
  readonly ended?: PartnershipOnDate;
}

/** The chosen partnerships in order, no more than can be told apart. What is not in force keeps its slot for another date. */
export const selectChosen = derive(
  (state: AppState) => [selectSnapshot(state), selectDataset(state), state.partnerships],
  (snapshot, { partnershipById }, ids): readonly ChosenPartnership[] =>
    ids.slice(0, CHOICE_LIMIT).flatMap((id) => {
      const partnership = partnershipById.get(id);
      return partnership ? [chosenOn(snapshot, partnership)] : [];
    }),
);

/** A partnership as it counts in a choice on the day of the snapshot. */
export function chosenOn(snapshot: readonly PartnershipOnDate[], partnership: Partnership): ChosenPartnership {
  const { id, name } = partnership;
  const found = snapshot.find((each) => each.partnership.id === id);
  if (found?.hasEnded) return { id, name, partnership, members: new Set(), entry: undefined, ended: found };
  return { id, name, partnership, members: new Set(found?.members), entry: found };
}

/** The chosen partnerships that are in force on the reference date, each with its slot: what an overlap counts. */
export function counted<T extends Pick<ChosenPartnership, "entry">>(
  chosen: readonly T[],
): readonly { readonly slot: number; readonly chosen: T }[] {
  return chosen.flatMap((each, slot) => (each.entry ? [{ slot, chosen: each }] : []));
}

import type { Members } from "@/domain/measures/sets";
import type { PartnershipOnDate } from "@/domain/snapshot";
import type { AppState } from "./appState";
import { CHOICE_LIMIT } from "./choiceActions";
import { derive } from "./derive";
import { selectDataset, selectSnapshot } from "./selectors";

/** A chosen partnership; its place in the list is its slot, which gives it colour, dash and mark everywhere. */
export interface ChosenPartnership {
  readonly id: string;
  readonly name: string;
  /** Municipalities that take part; none when it was not in force on the reference date. */
  readonly members: Members;
  /** Absent when it was not in force on the reference date. */
  readonly entry: PartnershipOnDate | undefined;
}

/** The chosen partnerships in order, no more than can be told apart. */
export const selectChosen = derive(
  (state: AppState) => [selectSnapshot(state), selectDataset(state), state.partnerships],
  (snapshot, { partnershipById }, ids): readonly ChosenPartnership[] =>
    ids.slice(0, CHOICE_LIMIT).flatMap((id) => {
      const partnership = partnershipById.get(id);
      const entry = snapshot.find((each) => each.partnership.id === id);
      return partnership ? [{ id, name: partnership.name, members: new Set(entry?.members), entry }] : [];
    }),
);

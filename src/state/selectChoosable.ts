import { compareNames } from "@/domain/names";
import type { PartnershipOnDate } from "@/domain/snapshot";
import type { AppState } from "./appState";
import { derive } from "./derive";
import { selectFilterResult } from "./selectors";

/** What passes the filters and has municipalities, ended ones included, in order of name: what can be chosen for an overlap. */
export const selectChoosable = derive(
  (state: AppState) => [selectFilterResult(state)],
  ({ visible }): readonly PartnershipOnDate[] =>
    visible
      .filter(({ members }) => members.length > 0)
      .sort((a, b) => compareNames(a.partnership.name, b.partnership.name)),
);

/** Those of them that are in force: what an overlap counts. */
export const selectCountable = derive(
  (state: AppState) => [selectChoosable(state)],
  (choosable): readonly PartnershipOnDate[] => choosable.filter(({ hasEnded }) => !hasEnded),
);

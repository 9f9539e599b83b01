import type { PartnershipOnDate } from "@/domain/snapshot";
import type { AppState } from "./appState";
import { derive } from "./derive";
import { selectSnapshot } from "./selectors";

/** In how many partnerships a party takes part on the reference date, and in how many that are over it did to the end. */
export interface TakingPart {
  readonly now: number;
  readonly ended: number;
}

/** Per code of a party; a party that takes part in nothing is absent. */
export const selectTakingPart = derive(
  (state: AppState) => [selectSnapshot(state)],
  (snapshot: readonly PartnershipOnDate[]): ReadonlyMap<string, TakingPart> => {
    const all = new Map<string, TakingPart>();
    for (const { codes, hasEnded } of snapshot) {
      for (const code of codes.participant) {
        const { now, ended } = all.get(code) ?? { now: 0, ended: 0 };
        all.set(code, hasEnded ? { now, ended: ended + 1 } : { now: now + 1, ended });
      }
    }
    return all;
  },
);

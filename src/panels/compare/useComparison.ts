import { useMemo } from "react";
import { type Comparison, compareMunicipalities } from "@/domain/measures/compare";
import { type ExactGroup, exactGroups, type LeftOut, leftOuts } from "@/domain/measures/compareGroups";
import type { Organisation } from "@/domain/organisation";
import { ENDED } from "@/domain/partnership";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { selectPassing, selectSnapshot } from "@/state/selectors";
import { useAppStore } from "@/state/store";

/** Everything that the answers of a comparison say, over the partnerships that pass the filters. */
export interface Compared {
  readonly comparison: Comparison;
  readonly groups: readonly ExactGroup[];
  readonly leftOut: readonly LeftOut[];
  /** Partnerships that hold at least one of them, those of the most municipalities first. */
  readonly held: readonly PartnershipOnDate[];
  /** How many of these there would be without filters. */
  readonly total: number;
}

/** The comparison of these municipalities, made again only when the data, the filters or the choice change. */
export function useComparison(chosen: readonly Organisation[]): Compared {
  const passing = useAppStore(selectPassing);
  const snapshot = useAppStore(selectSnapshot);
  const showsEnded = useAppStore((state) => state.choices.phase.includes(ENDED));
  return useMemo(() => {
    const codes = chosen.map(({ code }) => code);
    const groups = exactGroups(passing, codes);
    const holdsAny = ({ members }: PartnershipOnDate) => codes.some((code) => members.includes(code));
    return {
      comparison: compareMunicipalities(passing, codes),
      groups,
      leftOut: leftOuts(passing, codes),
      held: groups.flatMap(({ partnerships }) => partnerships),
      total: snapshot.filter((entry) => holdsAny(entry) && (showsEnded || !entry.hasEnded)).length,
    };
  }, [chosen, passing, snapshot, showsEnded]);
}

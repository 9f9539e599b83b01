import type { ListedFacet } from "@/domain/filter";
import { usePainted } from "@/state/paintedStore";
import { selectFilterResult } from "@/state/selectors";
import { useAppStore } from "@/state/store";

/** What is chosen in one filter, and what each of its options would give. */
export interface FacetState {
  readonly facet: ListedFacet;
  readonly chosen: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

/** The present state of one filter. */
export function useFacet(facet: ListedFacet): FacetState {
  const chosen = useAppStore((state) => state.choices[facet]);
  // the map goes before: scores of numbers beside options may follow a moment later
  const { counts } = usePainted(selectFilterResult);
  return { facet, chosen, counts: counts[facet] };
}

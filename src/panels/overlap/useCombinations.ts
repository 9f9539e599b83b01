import { useMemo } from "react";
import { type Combination, exactCombinations } from "@/domain/measures/combinations";
import { orderColumns } from "@/domain/measures/linearDiagram";
import { compareNames } from "@/domain/names";
import { usePainted } from "@/state/paintedStore";
import { selectChosen } from "@/state/selectChosen";
import { selectDataset } from "@/state/selectors";
import type { ColumnOrder } from "@/texts/overlap";

/** A combination with the names that stand beside it. */
export interface Column extends Combination {
  /** In order of name. */
  readonly names: readonly string[];
  readonly partnerships: readonly string[];
}

/** The exact combinations of the choice, in this order. */
export function useCombinations(order: ColumnOrder): readonly Column[] {
  const chosen = usePainted(selectChosen);
  const { organisations } = usePainted(selectDataset);
  return useMemo(() => {
    const combinations = exactCombinations(chosen.map(({ members }) => members));
    return inOrder(combinations, order).map(
      (combination): Column => ({
        ...combination,
        names: combination.municipalities.map((code) => organisations.get(code)?.name ?? code).sort(compareNames),
        partnerships: combination.slots.map((slot) => chosen[slot]?.name ?? ""),
      }),
    );
  }, [chosen, organisations, order]);
}

function inOrder(combinations: readonly Combination[], order: ColumnOrder): readonly Combination[] {
  if (order === "lines") return orderColumns(combinations);
  if (order === "size") return combinations; // as they come
  return [...combinations].sort((a, b) => b.slots.length - a.slots.length);
}

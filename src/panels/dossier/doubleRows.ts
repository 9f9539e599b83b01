import type { CodeLists } from "@/domain/codeLists";
import type { ThemeCount, ThemeDouble } from "@/domain/measures/compareGroups";
import { themeName } from "@/texts/details";
import type { BreakdownRow } from "./Breakdown";

/** Doubles as rows that open: each theme with the sub-themes under it that are a double by themselves. */
export function doubleRows(doubles: readonly ThemeDouble[], codeLists: CodeLists): readonly BreakdownRow[] {
  const rowOf = ({ theme, partnerships }: ThemeCount): BreakdownRow => ({
    code: theme,
    name: themeName(codeLists, theme),
    partnerships,
  });
  return doubles.map((double) => ({ ...rowOf(double), parts: double.parts.map(rowOf) }));
}

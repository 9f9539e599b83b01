import type { Congruence } from "@/domain/measures/congruence";
import { decimalsFor, formatShare } from "@/texts/format";
import { consequenceTexts } from "@/texts/whatIfTables";

/** What stands before and after in one row. */
interface BeforeAfter {
  readonly before: Congruence;
  readonly after: Congruence;
}

/** Writes C" of a row before and after. */
export type Similarities = (row: BeforeAfter) => readonly [before: string, after: string];

/** Writes C" before and after, for all these rows as precise as the difference asks that is hardest to see. */
export function similaritiesIn(rows: readonly BeforeAfter[]): Similarities {
  const decimals = decimalsFor(rows.map(({ before, after }) => [before.meanSimilarity, after.meanSimilarity]));
  const write = (share: number | undefined) =>
    share === undefined ? consequenceTexts.numbers.none : formatShare(share, decimals);
  return ({ before, after }) => [write(before.meanSimilarity), write(after.meanSimilarity)];
}

import type { Congruence } from "@/domain/measures/congruence";
import { formatShare, formatShares } from "@/texts/format";
import { consequenceTexts } from "@/texts/whatIfTables";

/** C" before and after, as precise as it takes to see the difference. */
export function similarities(before: Congruence, after: Congruence): readonly [before: string, after: string] {
  const [then, now] = [before.meanSimilarity, after.meanSimilarity];
  if (then !== undefined && now !== undefined) return formatShares(then, now);
  const write = (share: number | undefined) =>
    share === undefined ? consequenceTexts.numbers.none : formatShare(share);
  return [write(then), write(now)];
}

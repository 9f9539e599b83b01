/** What several runs of one measure come to. */
export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The middle number; of an even number of them the mean of the middle two; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Median, least and most; undefined when there is nothing to sum up. Runs that could not measure (NaN) do not count. */
export function summarise(numbers: readonly number[]): Summary | undefined {
  const measured = numbers.filter(Number.isFinite);
  if (measured.length === 0) return undefined;
  return { median: median(measured), min: Math.min(...measured), max: Math.max(...measured) };
}

/**
 * Ratios of two variants, round by round: what slows the machine for a while hits both runs of a round, and so falls
 * out. A round in which either could not be measured is left out.
 */
export function pairedRatios(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.map((value, round) => value / (theirs[round] ?? Number.NaN)).filter(Number.isFinite);
}

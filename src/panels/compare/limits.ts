/** More than this many municipalities give sentences that nobody can read aloud. */
export const COMPARE_LIMIT = 4;

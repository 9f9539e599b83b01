/** A seeded source of random numbers, so that a failing property can be replayed by its seed (mulberry32). */
export function createRandom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    /** At least 0, less than 1. */
    next,
    /** A whole number of at least 0, less than `below`. */
    whole,
    pick: <T>(values: readonly T[]): T => values[whole(values.length)] as T,
    /** Each value with that chance, in order. */
    some: <T>(values: readonly T[], chance: number): T[] => values.filter(() => next() < chance),
  };
}

export const SEEDS = [1, 2, 3, 5, 8, 13, 21, 34];

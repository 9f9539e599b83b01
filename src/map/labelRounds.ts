/** What labels may do in a round of placing them. */
export interface Round {
  /** How far one may reach beyond the room of a spot, as a factor. */
  readonly tolerance: number;
  /** How far it may reach over the edge of its area, in pixels. */
  readonly most: number;
  /** How far it may without a search for a place where it reaches less far. */
  readonly enough: number;
  /** Where it is tried around a spot, in parts of what its width differs from the room, and that as large as `LEAST`. */
  readonly shifts: readonly number[];
  /** How far below a spot it is tried, in pixels. */
  readonly drops: readonly number[];
}

/** Pixels that letters may touch the border of their own area: nobody sees that. */
export const INSIDE = 1;

/** Pixels that a label is moved by at least: the middle of a row is seldom that of three. */
export const LEAST = 24;

const SHIFTS = [0, -0.25, 0.25, -0.5, 0.5];
const AT_SPOT = [0];

/** The one that always stands. */
export const FIRST_ROUND: Round = {
  tolerance: Infinity,
  most: Infinity,
  enough: INSIDE,
  shifts: SHIFTS,
  drops: AT_SPOT,
};

/** Numbers alone: so short that they are still seen to belong to their area. */
export const NUMBER_ROUND: Round = {
  tolerance: 2.4,
  most: Infinity,
  enough: Infinity,
  shifts: [0, -0.5, 0.5],
  drops: AT_SPOT,
};

/** Names that stay inside their own area. */
export const INSIDE_ROUND: Round = { tolerance: 1.3, most: INSIDE, enough: INSIDE, shifts: SHIFTS, drops: AT_SPOT };

/** Names that reach over its edge: as far as they wish, or hardly. */
export function overRound(reach = 1.3): Round {
  return { tolerance: reach, most: Number.MAX_VALUE, enough: INSIDE, shifts: SHIFTS, drops: AT_SPOT };
}

/**
 * Names that still have no place, a little higher, lower and aside, those that may reach over a border further; whatever has
 * a place keeps it.
 */
export function lastRound(reach?: number): Round {
  const isFar = reach !== undefined;
  return {
    ...overRound(reach),
    shifts: isFar ? [0, -0.125, 0.125, -0.25, 0.25, -0.375, 0.375] : [-0.125, 0.125],
    drops: isFar ? [-16, -8, 0, 8, 16] : [-8, 8],
  };
}

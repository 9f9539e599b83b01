/** What an outline goes around; municipalities are dissolved into one shape. */
export type OutlineArea =
  | { readonly kind: "municipalities"; readonly codes: readonly string[] }
  /** A region of a division, dissolved too. */
  | { readonly kind: "region"; readonly codes: readonly string[] }
  | { readonly kind: "province"; readonly code: string }
  | { readonly kind: "waterBoard"; readonly code: string };

/** A line around an area that takes part. The kind of area decides its dash, the slot its colour. */
export interface SceneOutline {
  readonly id: string;
  readonly name: string;
  readonly area: OutlineArea;
  /** Place in the order of chosen partnerships, from 0. */
  readonly slot: number;
  /**
   * How many other lines lie between the border and this one; half a line is enough beside one on the border itself.
   * Present where several partnerships are drawn at once: the slot then decides the dash too.
   */
  readonly inset?: number;
  /** Which dash of its kind it has, from 0; absent for the usual one. */
  readonly pattern?: number;
  /** What stands written at the line; absent for nothing. */
  readonly label?: string;
}

/** One kind of line in the legend; present only when it is drawn. */
export interface LegendLine {
  /** What the line goes around: an area that takes part, or else the municipality or the area that the visitor chose. */
  readonly kind: OutlineArea["kind"] | "chosen" | "chosenArea";
  readonly label: string;
  /** Present when the line belongs to one of several chosen partnerships. */
  readonly slot?: number;
  /** Which dash of its kind it has, from 0; absent for the usual one. */
  readonly pattern?: number;
}

import type { MatrixKind } from "@/texts/matrix";

/** Sizes of the matrix in px. */
export interface Sizes {
  readonly row: number;
  readonly column: number;
  /** Height of the headings of the columns. */
  readonly head: number;
  /** Width of the headings of the rows. */
  readonly side: number;
}

/** Names of partnerships are longer than those of municipalities; a phone has less room beside them. */
export function sizesOf(kind: MatrixKind, isPhone: boolean): Sizes {
  const side = isPhone ? 136 : 172;
  return kind === "shared" ? { row: 32, column: 34, head: 152, side } : { row: 32, column: 56, head: 208, side };
}

/** What the columns of the matrix hold: the municipalities again, or the partnerships. The usual one first. */
export const MATRIX_COLUMNS = ["gemeenten", "verbanden"] as const;
export type MatrixColumns = (typeof MATRIX_COLUMNS)[number];

/** How the matrix is ordered: who is alike stands together, or by name. The usual one first. */
export const MATRIX_ORDERS = ["blokken", "naam"] as const;
export type MatrixOrdering = (typeof MATRIX_ORDERS)[number];

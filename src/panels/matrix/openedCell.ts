import type { MatrixKind } from "@/texts/matrix";
import type { Place } from "./gridKeys";
import type { GridModel } from "./gridModel";

/** The cell that was opened last, by its codes: the order may be another one on the way back. */
interface OpenedCell {
  readonly kind: MatrixKind;
  readonly row: string;
  readonly column: string;
}

let opened: OpenedCell | undefined;

/** Remembers which cell leads away from the matrix, for the way back; undefined forgets it. */
export function rememberOpened(cell: OpenedCell | undefined): void {
  opened = cell;
}

/** Where the cell that was opened last stands in this matrix; undefined when there is none. */
export function placeOfOpened({
  kind,
  rows,
  columns,
}: Pick<GridModel, "kind" | "rows" | "columns">): Place | undefined {
  if (opened?.kind !== kind) return undefined;
  const { row, column } = opened;
  const place = {
    row: rows.findIndex(({ code }) => code === row),
    column: columns.findIndex(({ code }) => code === column),
  };
  return place.row === -1 || place.column === -1 ? undefined : place;
}

import type { ColumnName } from "@/texts/downloadColumns";

/** What a cell holds; undefined where the source is silent, never 0 or an empty word in its place. */
export type CellValue = string | number | readonly string[] | undefined;

/** How a cell is written: a number and a full date as such, a link only when it is http or https. */
export type CellKind = "text" | "list" | "number" | "date" | "link";

/** One column of an exported table. */
export interface Column<Row> {
  /** Name in CSV and JSON, as in data/README.md where the column is the same. */
  readonly name: ColumnName;
  readonly kind: CellKind;
  /** Characters wide in a spreadsheet; absent for what stands there as a name instead of a code. */
  readonly width?: number;
  readonly value: (row: Row) => CellValue;
}

/** Makes a column; see `Column`. */
export function column<Row>(
  name: ColumnName,
  kind: CellKind,
  width: number | undefined,
  value: (row: Row) => CellValue,
): Column<Row> {
  return { name, kind, width, value };
}

/** Roles of the grid pattern with their places, counted from 1 and the headings included. */
export const roles = {
  grid: (label: string, rows: number, columns: number) => ({
    role: "grid",
    "aria-label": label,
    "aria-rowcount": rows + 1,
    "aria-colcount": columns + 1,
  }),
  rows: { role: "rowgroup" },
  head: { role: "row", "aria-rowindex": 1 },
  row: (index: number) => ({ role: "row", "aria-rowindex": index + 2 }),
  corner: { role: "columnheader", "aria-colindex": 1 },
  column: (index: number) => ({ role: "columnheader", "aria-colindex": index + 2 }),
  side: { role: "rowheader", "aria-colindex": 1 },
  cell: (index: number) => ({ role: "gridcell", "aria-colindex": index + 2 }),
} as const;

/** A place in the matrix. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const PAGE = 10;

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads from a place, by the grid pattern of ARIA; undefined for a key that moves nothing. */
export function placeAfter({ key, ctrlKey }: Press, from: Place, rows: number, columns: number): Place | undefined {
  const to = target(key, ctrlKey, from, { row: rows - 1, column: columns - 1 });
  if (!to) return undefined;
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  return { row: within(to.row, rows), column: within(to.column, columns) };
}

function target(key: string, isWhole: boolean, { row, column }: Place, last: Place): Place | undefined {
  switch (key) {
    case "ArrowUp":
      return { row: row - 1, column };
    case "ArrowDown":
      return { row: row + 1, column };
    case "ArrowLeft":
      return { row, column: column - 1 };
    case "ArrowRight":
      return { row, column: column + 1 };
    case "PageUp":
      return { row: row - PAGE, column };
    case "PageDown":
      return { row: row + PAGE, column };
    case "Home":
      return { row: isWhole ? 0 : row, column: 0 };
    case "End":
      return { row: isWhole ? last.row : row, column: last.column };
    default:
      return undefined;
  }
}

/** The place that a cell states of itself; undefined outside the cells. */
export function placeOf(target: EventTarget): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
}

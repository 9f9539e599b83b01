import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { type Place, placeAfter, placeOf } from "./gridKeys";

interface CursorOptions {
  readonly rows: number;
  readonly columns: number;
  readonly region: HTMLElement | null;
}

/** The one cell that the tab key reaches; arrow keys move it and the focus with it. */
export function useCursor({ rows, columns, region }: CursorOptions) {
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const isMoving = useRef(false);
  const active = { row: Math.min(place.row, rows - 1), column: Math.min(place.column, columns - 1) };
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    const { row, column } = place;
    // the scrolling is done, or comes by itself
    region?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus({ preventScroll: true });
  }, [place, region]);
  /** Moves by a key; gives the new place, or undefined when the key moves nothing. */
  const onKey = (event: KeyboardEvent): Place | undefined => {
    const from = placeOf(event.target);
    const to = from && placeAfter(event, from, rows, columns);
    if (!to || event.altKey || event.metaKey) return undefined;
    event.preventDefault();
    isMoving.current = true;
    setPlace(to);
    return to;
  };
  return { active, setPlace, onKey };
}

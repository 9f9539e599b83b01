import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { type Place, placeAfter, placeOf } from "./gridKeys";

interface CursorOptions {
  readonly rows: number;
  readonly columns: number;
  readonly region: HTMLElement | null;
  /** Where someone left this matrix and now comes back; undefined for who comes anew. */
  readonly start: Place | undefined;
}

/** The one cell that the tab key reaches; arrow keys move it and the focus with it. */
export function useCursor({ rows, columns, region, start }: CursorOptions) {
  const [place, setPlace] = useState<Place>(start ?? { row: 0, column: 0 });
  const move = useRef<"key" | "return" | undefined>(start && "return");
  const active = { row: Math.min(place.row, rows - 1), column: Math.min(place.column, columns - 1) };
  // after every drawing: a cell far away may come into the page one drawing later
  useEffect(() => {
    if (!move.current) return;
    const cell = region?.querySelector<HTMLElement>(`[data-row="${place.row}"][data-column="${place.column}"]`);
    if (!cell) return;
    if (move.current === "key" || isFocusFree()) cell.focus({ preventScroll: true });
    move.current = undefined;
    // the page as well as the matrix; the scroll padding keeps it clear of the headings
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  /** Moves by a key that moves something; every other key keeps its work. */
  const onKey = (event: KeyboardEvent): void => {
    const from = placeOf(event.target);
    const to = from && placeAfter(event, from, rows, columns);
    if (!to || event.altKey || event.metaKey) return;
    event.preventDefault();
    move.current = "key";
    setPlace(to);
  };
  return { active, setPlace, onKey };
}

/** True when nothing has the focus, or only the title that took it because what had it went away. */
function isFocusFree(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.tagName === "H2";
}

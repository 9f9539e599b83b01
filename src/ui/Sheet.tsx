import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import { followPointer } from "./followPointer";
import { nearestHeight, nextHeight, type SheetHeight } from "./sheetHeight";
import "./sheet.css";

interface Props {
  readonly label: string;
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
  readonly largerLabel: string;
  readonly smallerLabel: string;
  readonly children: ReactNode;
}

const DRAG_THRESHOLD = 6; // px; less is a tap

/** A panel over the lower part of the window with three heights: drag its edge, tap it, or use the arrow keys. */
export function Sheet({ label, height, onHeight, largerLabel, smallerLabel, children }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const wasDragged = useRef(false);
  const [dragged, setDragged] = useState<number>();
  const onPointerDown = (press: PointerEvent<HTMLElement>) => {
    const start = sheet.current?.offsetHeight ?? 0;
    // where the page scrolls as a whole, what it belongs to is higher than the window
    const room = Math.min(sheet.current?.parentElement?.offsetHeight ?? 1, window.innerHeight);
    let last = start;
    wasDragged.current = false;
    followPointer(press, {
      onMove: (_, dy) => {
        wasDragged.current ||= Math.abs(dy) > DRAG_THRESHOLD;
        last = start - dy;
        if (wasDragged.current) setDragged(last);
      },
      onEnd: () => {
        setDragged(undefined);
        if (wasDragged.current) onHeight(nearestHeight(last / room));
      },
    });
  };
  return (
    <aside
      ref={sheet}
      className={`sk-sheet sk-sheet--${height}`}
      aria-label={label}
      style={dragged === undefined ? undefined : { blockSize: dragged }}
    >
      <button
        type="button"
        className="sk-sheet__handle"
        aria-label={height === "high" ? smallerLabel : largerLabel}
        onPointerDown={onPointerDown}
        onClick={() => wasDragged.current || onHeight(nextHeight(height, "tap"))}
        onKeyDown={({ key }) => {
          if (key === "ArrowUp") onHeight(nextHeight(height, "up"));
          if (key === "ArrowDown") onHeight(nextHeight(height, "down"));
        }}
      />
      <div className="sk-sheet__body">{children}</div>
    </aside>
  );
}

import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import { followPointer } from "./followPointer";
import { nearestHeight, nextHeight, type SheetHeight } from "./sheetHeight";
import "./sheet.css";

interface Props {
  readonly id: string;
  readonly label: string;
  /** True where the page scrolls as a whole: the panel then stands below the rest, as high as its content. */
  readonly isFlat: boolean;
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
  /** Says what a tap on its edge makes of it now. */
  readonly handleLabel: string;
  readonly children: ReactNode;
}

const DRAG_THRESHOLD = 6; // px; less is a tap

/** A panel over the lower part of the window with three heights: drag its edge, tap it, or use the arrow keys. */
export function Sheet({ id, label, isFlat, height, onHeight, handleLabel, children }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const wasDragged = useRef(false);
  const [dragged, setDragged] = useState<number>();
  const onPointerDown = (press: PointerEvent<HTMLElement>) => {
    const start = sheet.current?.offsetHeight ?? 0;
    const room = sheet.current?.parentElement?.offsetHeight ?? 1;
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
      id={id}
      className={`sk-sheet sk-sheet--${isFlat ? "flat" : height}`}
      tabIndex={-1}
      aria-label={label}
      style={dragged === undefined || isFlat ? undefined : { blockSize: dragged }}
    >
      {!isFlat && (
        <button
          type="button"
          className="sk-sheet__handle"
          aria-label={handleLabel}
          title={handleLabel}
          onPointerDown={onPointerDown}
          onClick={() => wasDragged.current || onHeight(nextHeight(height, "tap"))}
          onKeyDown={({ key }) => {
            if (key === "ArrowUp") onHeight(nextHeight(height, "up"));
            if (key === "ArrowDown") onHeight(nextHeight(height, "down"));
          }}
        />
      )}
      <div className="sk-sheet__body">{children}</div>
    </aside>
  );
}

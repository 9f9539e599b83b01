import type { KeyboardEvent, PointerEvent } from "react";
import { followPointer } from "./followPointer";
import "./resizer.css";

interface Props {
  readonly label: string;
  /** Width in px of the column that it resizes. */
  readonly width: number;
  readonly min: number;
  readonly max: number;
  /** Side of the separator on which that column lies. */
  readonly side: "start" | "end";
  readonly onResize: (width: number) => void;
}

const STEP = 16; // px per key press

/** The line between two columns: drag it, or move it with the arrow keys, Home and End. */
export function Resizer({ label, width, min, max, side, onResize }: Props) {
  const sign = side === "start" ? 1 : -1;
  const resize = (next: number) => onResize(Math.min(max, Math.max(min, Math.round(next))));
  const onKeyDown = (event: KeyboardEvent) => {
    const next = {
      ArrowLeft: width - sign * STEP,
      ArrowRight: width + sign * STEP,
      Home: min,
      End: max,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    resize(next);
  };
  const onPointerDown = (press: PointerEvent<HTMLElement>) => {
    followPointer(press, { onMove: (dx) => resize(width + sign * dx) });
  };
  return (
    // biome's rules know <hr> only as a line that does nothing; a separator with a value is a control (ARIA 1.2)
    <hr
      className="sk-resizer"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    />
  );
}

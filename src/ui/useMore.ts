import { useState } from "react";
import { useIsPrinting } from "./useIsPrinting";

const FIRST = 20;
const STEP = 100;
/** Paper takes no presses, so it holds so many at once. */
const ON_PAPER = 400;

interface MoreOptions {
  /** Rows at first; 20 when absent. */
  readonly least?: number;
  /** True where paper shows the same in another way: then only the rows that were asked for are printed. */
  readonly printsAsShown?: boolean;
}

/** The first rows of a long list, `least` of them or more, and a way to ask for more; on paper as many as it takes. */
export function useMore<T>(rows: readonly T[], { least = FIRST, printsAsShown = false }: MoreOptions = {}) {
  const [asked, setCount] = useState(0);
  const isPrinting = useIsPrinting();
  const count = Math.max(asked, least, isPrinting && !printsAsShown ? ON_PAPER : 0);
  const left = rows.length - count;
  return {
    shown: rows.slice(0, count),
    next: Math.max(0, Math.min(STEP, left)),
    showMore: () => setCount(count + STEP),
  };
}

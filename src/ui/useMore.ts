import { useState } from "react";

const FIRST = 20;
const STEP = 100;

/** The first rows of a long list, `least` of them or more, and a way to ask for more. */
export function useMore<T>(rows: readonly T[], least = FIRST) {
  const [asked, setCount] = useState(0);
  const count = Math.max(asked, least);
  const left = rows.length - count;
  return {
    shown: rows.slice(0, count),
    next: Math.max(0, Math.min(STEP, left)),
    showMore: () => setCount(count + STEP),
  };
}

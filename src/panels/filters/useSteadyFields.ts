import { type RefObject, useEffect, useRef } from "react";

interface SteadyFields {
  readonly head: RefObject<HTMLDivElement | null>;
  readonly body: RefObject<HTMLDivElement | null>;
}

/**
 * Keeps an option under the pointer that chooses it: as much as the head above the fields grows with a chip, they scroll
 * along. Only while the focus is among them: what someone does in the head moves what is below it as usual.
 */
export function useSteadyFields(): SteadyFields {
  const head = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const above = head.current;
    const below = body.current;
    if (!above || !below || typeof ResizeObserver === "undefined") return;
    let height = above.offsetHeight;
    const observer = new ResizeObserver(() => {
      const grown = above.offsetHeight - height;
      height += grown;
      if (below.contains(document.activeElement)) below.scrollTop += grown;
    });
    observer.observe(above);
    return () => observer.disconnect();
  }, []);
  return { head, body };
}

import { useEffect, useRef } from "react";

/**
 * Keeps keyboard and screen reader where they are reading: when what is shown changes while the focus was inside, the
 * focus goes to the new heading (an `h2` with `tabIndex={-1}`). A choice made elsewhere, on the map, does not take it.
 */
export function useFocusFollows(shown: string) {
  const container = useRef<HTMLDivElement>(null);
  const isInside = useRef(false);
  const last = useRef(shown);
  useEffect(() => {
    const notice = ({ target }: Event) => {
      isInside.current = target instanceof Node && (container.current?.contains(target) ?? false);
    };
    document.addEventListener("focusin", notice);
    document.addEventListener("pointerdown", notice);
    return () => {
      document.removeEventListener("focusin", notice);
      document.removeEventListener("pointerdown", notice);
    };
  }, []);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    if (isInside.current) container.current?.querySelector<HTMLElement>("h2")?.focus();
    scrollToTop(container.current);
  }, [shown]);
  return container;
}

/** The panel around the content scrolls, not the page. */
function scrollToTop(element: HTMLElement | null): void {
  let parent = element?.parentElement;
  while (parent && parent.scrollHeight <= parent.clientHeight) parent = parent.parentElement;
  if (parent && parent !== document.documentElement && parent !== document.body) parent.scrollTop = 0;
}

import { useSyncExternalStore } from "react";

/** Room that the window gives: three columns, a map with drawers, or a map above a sheet. */
export type Layout = "desktop" | "tablet" | "phone";

/** The layout that fits the window now, and again whenever that changes. */
export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, currentLayout);
}

const QUERIES: readonly (readonly [layout: Layout, query: string])[] = [
  ["phone", "(max-width: 43.74rem)"],
  ["tablet", "(max-width: 68.74rem)"],
];

/** Made once: asking the window anew on every render costs more than the render. */
let lists: readonly (readonly [layout: Layout, list: MediaQueryList])[] | undefined;
let paper: MediaQueryList | undefined;
let last: Layout | undefined;

function mediaLists() {
  if (typeof window.matchMedia !== "function") return []; // a window without a screen, as in tests
  lists ??= QUERIES.map(([layout, query]) => [layout, window.matchMedia(query)]);
  paper ??= window.matchMedia("print");
  return lists;
}

/** Paper is narrow, but printing must not build the page anew: what is on screen stays and its style sheet does the rest. */
function currentLayout(): Layout {
  const fitting = mediaLists().find(([, list]) => list.matches)?.[0] ?? "desktop";
  if (!paper?.matches || !last) last = fitting;
  return last;
}

function subscribe(onChange: () => void): () => void {
  for (const [, list] of mediaLists()) list.addEventListener("change", onChange);
  return () => {
    for (const [, list] of mediaLists()) list.removeEventListener("change", onChange);
  };
}

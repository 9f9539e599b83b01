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

function currentLayout(): Layout {
  if (typeof window.matchMedia !== "function") return "desktop";
  return QUERIES.find(([, query]) => window.matchMedia(query).matches)?.[0] ?? "desktop";
}

function subscribe(onChange: () => void): () => void {
  if (typeof window.matchMedia !== "function") return () => {};
  const lists = QUERIES.map(([, query]) => window.matchMedia(query));
  for (const list of lists) list.addEventListener("change", onChange);
  return () => {
    for (const list of lists) list.removeEventListener("change", onChange);
  };
}

import { useSyncExternalStore } from "react";

/** Room that the window gives: three columns, a map with drawers, or a map above a sheet. */
export type Layout = "desktop" | "tablet" | "phone";

interface Room {
  readonly layout: Layout;
  readonly isLow: boolean;
  readonly isWide: boolean;
  readonly isSpacious: boolean;
}

/** The layout that fits the window now, and again whenever that changes. */
export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, () => currentRoom().layout);
}

/**
 * True while the window is too low for parts that scroll on their own, as with 200% zoom on a laptop or a phone on its
 * side: the page then scrolls as a whole.
 */
export function useIsLow(): boolean {
  return useSyncExternalStore(subscribe, () => currentRoom().isLow);
}

/** True while one row of a header has room for a title, a list, a search box and two buttons. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => currentRoom().isWide);
}

/** True while the search box of that row has room for a long hint. */
export function useIsSpacious(): boolean {
  return useSyncExternalStore(subscribe, () => currentRoom().isSpacious);
}

const PHONE = "(max-width: 43.74rem)";
const TABLET = "(max-width: 68.74rem), (max-height: 30rem)"; // three columns of a hand high show nothing
// a phone stacks more above the view, a small one most
const LOW = `(max-height: 30rem), ${PHONE} and (max-height: 36rem), (max-width: 23rem) and (max-height: 44rem)`;

const WIDE = "(min-width: 64rem)";
const SPACIOUS = "(min-width: 84rem)";

/** Made once: asking the window anew on every render costs more than the render. */
let lists: Readonly<Record<"phone" | "tablet" | "low" | "wide" | "spacious" | "paper", MediaQueryList>> | undefined;
let last: Room = { layout: "desktop", isLow: false, isWide: true, isSpacious: true };
let isKnown = false;

/** Nothing for a window without a screen, as in tests. */
function mediaLists() {
  if (typeof window.matchMedia !== "function") return undefined;
  const list = (query: string) => window.matchMedia(query);
  lists ??= {
    phone: list(PHONE),
    tablet: list(TABLET),
    low: list(LOW),
    wide: list(WIDE),
    spacious: list(SPACIOUS),
    paper: list("print"),
  };
  return lists;
}

/** Paper is narrow, but printing must not build the page anew: what is on screen stays and its style sheet does the rest. */
function currentRoom(): Room {
  const media = mediaLists();
  if (!media || (media.paper.matches && isKnown)) return last;
  const layout = media.phone.matches ? "phone" : media.tablet.matches ? "tablet" : "desktop";
  last = { layout, isLow: media.low.matches, isWide: media.wide.matches, isSpacious: media.spacious.matches };
  isKnown = true;
  return last;
}

function subscribe(onChange: () => void): () => void {
  const { phone, tablet, low, wide, spacious } = mediaLists() ?? {};
  const watched = [phone, tablet, low, wide, spacious];
  for (const list of watched) list?.addEventListener("change", onChange);
  return () => {
    for (const list of watched) list?.removeEventListener("change", onChange);
  };
}

import { createContext, type RefObject, useContext, useLayoutEffect, useRef, useState } from "react";
import { useAppStore } from "@/state/store";

/** Where someone was in what is told of one municipality. */
interface Place {
  readonly municipality: string;
  /** Keys of what was opened. */
  readonly open: Set<string>;
  readonly scrollTop?: number;
  /** The link that was followed from here: which of all links, and its text. */
  readonly followed?: { readonly index: number; readonly text: string | null } | undefined;
}

/** The last place per part of the page. In memory only: an address leads to the beginning. */
const places = new Map<string, Place>();

/** Keys of what is open in the part around; absent where nothing is remembered. */
export const KeptOpen = createContext<Set<string> | undefined>(undefined);

/** Whether something is open, as `useState`; where the part around is remembered, as it was left. */
export function useKeptOpen(key: string): [isOpen: boolean, setIsOpen: (isOpen: boolean) => void] {
  const kept = useContext(KeptOpen);
  const [isOpen, setIsOpen] = useState(() => kept?.has(key) ?? false);
  const setBoth = (next: boolean) => {
    setIsOpen(next);
    if (next) kept?.add(key);
    else kept?.delete(key);
  };
  return [isOpen, setBoth];
}

/**
 * Brings who comes back to a municipality, from a partnership or another view, to where they were: what was open is open,
 * the scroll is the same, and the focus is on the link they had followed. Once another municipality is chosen, or none,
 * the place is forgotten.
 *
 * @returns what was open, for `KeptOpen`, and the ref of any element in the article that it is about
 */
export function useKeptPlace(part: "details" | "dossier", municipality: string) {
  const anchor = useRef<HTMLParagraphElement>(null);
  const [place] = useState(() => placeIn(part, municipality));
  useLayoutEffect(() => {
    const article = anchor.current?.closest("article");
    if (!article) return undefined;
    const { view } = useAppStore.getState();
    // after the effects that bring focus and scroll to the title of what opened, and before the next paint
    const frame = requestAnimationFrame(() => goTo(place, article));
    let { scrollTop = 0 } = place;
    // when this goes, what comes in its place may have shifted the page already
    const noteScroll = () => {
      scrollTop = scrollerOf(article).scrollTop;
    };
    document.addEventListener("scroll", noteScroll, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("scroll", noteScroll, { capture: true });
      const now = useAppStore.getState();
      const isStillChosen = now.municipalities[0] === municipality;
      if (isStillChosen && (now.partnerships.length > 0 || now.view !== view))
        places.set(part, { ...place, scrollTop, followed: followedIn(article) });
      else places.delete(part);
    };
  }, [part, municipality, place]);
  return { anchor, open: place.open } satisfies { anchor: RefObject<HTMLElement | null>; open: Set<string> };
}

function placeIn(part: string, municipality: string): Place {
  const known = places.get(part);
  return known?.municipality === municipality ? known : { municipality, open: new Set() };
}

function followedIn(article: Element): Place["followed"] {
  const active = document.activeElement;
  const index = active ? [...article.querySelectorAll<Element>("a")].indexOf(active) : -1;
  return index === -1 ? undefined : { index, text: active?.textContent ?? null };
}

function goTo({ scrollTop, followed }: Place, article: Element): void {
  if (scrollTop === undefined) return;
  const active = document.activeElement;
  const isFree = active === document.body || (active instanceof HTMLHeadingElement && article.contains(active));
  const link = followed && article.querySelectorAll("a")[followed.index];
  if (isFree && link?.textContent === followed?.text) link?.focus({ preventScroll: true });
  scrollerOf(article).scrollTop = scrollTop;
}

/** What scrolls the article: a column, a sheet, or the page. */
function scrollerOf(article: Element): Element {
  for (let element = article.parentElement; element; element = element.parentElement) {
    const isFull = element.scrollHeight > element.clientHeight; // in a low window only the page is
    if (isFull && /auto|scroll/.test(getComputedStyle(element).overflowY)) return element;
  }
  return document.scrollingElement ?? document.documentElement;
}

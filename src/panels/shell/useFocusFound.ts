import { useEffect, useRef } from "react";
import { MAP_VIEWS } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { useIsGone } from "./useIsGone";

/** Milliseconds that a title may take to come: a view may have to be fetched. */
const PATIENCE = 5000;

/**
 * Where a choice takes away the very link or cell that had the focus, as when another view opens, the focus goes to the
 * title of what opened: the details when a partnership is chosen or the view is a map, else the view itself. Never
 * takes the focus from anything that still has it.
 */
export function useFocusFound(): void {
  const shown = useAppStore(({ view, municipalities, partnerships }) =>
    [view, municipalities[0], partnerships[0]].join(" "),
  );
  const isAboutDetails = useAppStore(({ view, partnerships }) => partnerships.length > 0 || MAP_VIEWS.includes(view));
  const isGone = useIsGone();
  const lastShown = useRef(shown);
  useEffect(() => {
    if (lastShown.current === shown) return undefined;
    lastShown.current = shown;
    return isGone() ? whenThere(() => focusTitle(isAboutDetails)) : undefined;
  }, [shown, isAboutDetails, isGone]);
}

/** Tries now and after every change of the page, until it worked or took too long; gives a way to stop. */
function whenThere(attempt: () => boolean): (() => void) | undefined {
  if (attempt()) return undefined;
  const observer = new MutationObserver(() => attempt() && stop());
  const timer = setTimeout(() => stop(), PATIENCE);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(document.body, { childList: true, subtree: true });
  return stop;
}

/** True when nothing is left to do. */
function focusTitle(isAboutDetails: boolean): boolean {
  if (document.activeElement && document.activeElement !== document.body) return true;
  const details = isAboutDetails && document.querySelector("aside");
  const title = (details || document.getElementById("inhoud"))?.querySelector<HTMLElement>("h2");
  if (!title) return false;
  if (!title.hasAttribute("tabindex")) title.tabIndex = -1; // a title takes the focus only when asked to
  title.focus();
  return true;
}

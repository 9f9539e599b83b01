import { type AppState, MAP_VIEWS } from "@/state/appState";

/** Milliseconds that a title may take to come: a view may have to be fetched. */
const PATIENCE = 5000;

/**
 * Brings the focus to the title of what a choice opened, as soon as it is there: the details when a partnership is
 * chosen or the view is a map, else the view itself. Never takes it from anything that has it. Gives a way to stop.
 */
export function focusOpened({ view, partnerships }: Pick<AppState, "view" | "partnerships">): (() => void) | undefined {
  const isAboutDetails = partnerships.length > 0 || MAP_VIEWS.includes(view);
  return whenThere(() => focusTitle(isAboutDetails));
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

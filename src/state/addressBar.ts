/** Safari refuses more than 100 changes of the address in 30 seconds, and others slow a page down that tries. */
const PAUSE_MS = 300;

/** Writes the address so that a slider that is dragged, or a word that is typed, stays below what browsers accept. */
export interface AddressBar {
  /** A step that "back" undoes; a change that still waited is written first, so that "back" leads there. */
  push: (address: string) => void;
  /** Takes the place of the present address: at once, or when the last one was just written a moment later. */
  replace: (address: string) => void;
  /** Forgets a change that still waits, because the address is right as it is. */
  forget: () => void;
  /** Writes at once what still waits, because the page is about to go. */
  flush: () => void;
}

/** An address bar over the history of the window. */
export function createAddressBar(history: Pick<History, "pushState" | "replaceState">): AddressBar {
  let waiting: string | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    if (waiting !== undefined) history.replaceState(null, "", waiting);
    waiting = undefined;
  };
  const endPause = () => {
    pause = undefined;
    if (waiting !== undefined) replaceNow(waiting);
  };
  const replaceNow = (address: string) => {
    waiting = undefined;
    history.replaceState(null, "", address);
    pause = setTimeout(endPause, PAUSE_MS);
  };
  return {
    push: (address) => {
      flush();
      history.pushState(null, "", address);
    },
    replace: (address) => {
      if (pause === undefined) replaceNow(address);
      else waiting = address;
    },
    forget: () => {
      waiting = undefined;
    },
    flush,
  };
}

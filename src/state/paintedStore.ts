import { createStore, useStore } from "zustand";
import type { AppState } from "./appState";
import { afterPaint } from "./measuring";
import { useAppStore } from "./store";

/** The state that was last painted: it follows the store once a change stands on screen. */
const paintedStore = createStore<AppState>(useAppStore.getState);

let isWaiting = false;

useAppStore.subscribe((state, before) => {
  const follow = () => {
    isWaiting = false;
    paintedStore.setState(useAppStore.getState(), true);
  };
  // data that came in change everything; and in a page that nobody sees nothing is ever painted
  if (state.load !== before.load || document.hidden) return follow();
  if (isWaiting) return;
  isWaiting = true;
  afterPaint(follow);
});

/**
 * As `useAppStore`, for what may follow two frames after a change: scores of numbers in lists and addresses of links.
 * Map, count and whatever was touched answer first, so that a filter feels as light as it is. What it gives may lag
 * behind the store: whoever acts on a click asks `useAppStore.getState()`.
 */
export function usePainted<Result>(selector: (state: AppState) => Result): Result {
  return useStore(paintedStore, selector);
}

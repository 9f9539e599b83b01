import { createStore, useStore } from "zustand";
import type { AppState } from "./appState";
import { afterPaint, oncePerPaint } from "./measuring";
import { useAppStore } from "./store";

/** The state that was last painted: it follows the store once a change stands on screen. */
const paintedStore = createStore<AppState>(useAppStore.getState);

const follow = () => paintedStore.setState(useAppStore.getState(), true);

// a frame after the names on the map, which also wait for the paint: together they would make one long frame
const followLater = oncePerPaint(follow, (run) => afterPaint(() => requestAnimationFrame(run)));

useAppStore.subscribe((state, before) => {
  // data that came in change everything
  if (state.load === before.load) followLater();
  else follow();
});

// paper shows what holds now, however soon after a change one prints
globalThis.window?.addEventListener("beforeprint", follow);

/**
 * As `useAppStore`, for what may follow three frames after a change: scores of numbers in lists and addresses of links.
 * Map, count and whatever was touched answer first, so that a filter feels as light as it is. What it gives may lag
 * behind the store: whoever acts on a click asks `useAppStore.getState()`.
 */
export function usePainted<Result>(selector: (state: AppState) => Result): Result {
  return useStore(paintedStore, selector);
}

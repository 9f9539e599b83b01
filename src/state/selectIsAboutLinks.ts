import type { AppState } from "./appState";

/**
 * True when the links tell of themselves: no partnership is chosen, or several, which are for an overlap. A single one is told
 * of instead: someone searched for it here, or the address names it. So the same address always shows the same.
 */
export function selectIsAboutLinks({ view, partnerships }: AppState): boolean {
  return view === "verbindingen" && partnerships.length !== 1;
}

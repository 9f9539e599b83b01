import type { AppState } from "./appState";

/**
 * True when the links tell of themselves: no partnership is chosen, or only one that was brought along from another view.
 * One that is chosen here, as by searching, or that the address names is told of instead.
 */
export function selectIsAboutLinks({ view, partnerships: [first], broughtAlong }: AppState): boolean {
  return view === "verbindingen" && (first === undefined || first === broughtAlong);
}

import { useEffect } from "react";
import type { AppState } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { useIsGone } from "./useIsGone";

/** Milliseconds after which every list has followed a filter, and what went away is gone. */
const FOLLOWED = 100;

/**
 * Where a filter, or data that came after all, takes away the very button that had the focus, such as "Wis alle filters"
 * or "Opnieuw proberen", the focus goes to the number of results, or to the title of a view that has none. Never takes
 * the focus from anything that has it.
 */
export function useFocusResult(): void {
  const isGone = useIsGone();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const focusResult = () => {
      if (isGone() && document.activeElement === document.body) resultOrTitle()?.focus();
    };
    const unsubscribe = useAppStore.subscribe((state, before) => {
      if (state.load.status !== "ready" || !isOtherResult(state, before)) return;
      clearTimeout(timer);
      timer = setTimeout(focusResult, FOLLOWED);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [isGone]);
}

function isOtherResult(state: AppState, before: AppState): boolean {
  const keys = ["load", "choices", "text", "area", "referenceDate"] as const;
  return keys.some((key) => state[key] !== before[key]);
}

function resultOrTitle(): HTMLElement | null {
  const found = document.querySelector<HTMLElement>(".sk-status, #inhoud h2");
  if (found && !found.hasAttribute("tabindex")) found.tabIndex = -1; // a title takes the focus only when asked to
  return found;
}

import { useEffect, useRef } from "react";
import { useAppStore } from "@/state/store";
import { focusOpened } from "./focusOpened";
import { useIsGone } from "./useIsGone";

/**
 * Where a choice takes away the very link or cell that had the focus, as when another view opens, the focus goes to the
 * title of what opened.
 */
export function useFocusFound(): void {
  const shown = useAppStore(({ view, municipalities, partnerships }) =>
    [view, municipalities[0], partnerships[0]].join(" "),
  );
  const isGone = useIsGone();
  const lastShown = useRef(shown);
  useEffect(() => {
    if (lastShown.current === shown) return undefined;
    lastShown.current = shown;
    return isGone() ? focusOpened(useAppStore.getState()) : undefined;
  }, [shown, isGone]);
}

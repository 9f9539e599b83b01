import type { View } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { selectViews } from "@/state/viewsOn";

/** True when the site has this view switched on; what only leads to another is left out. */
export function useIsViewOn(view: View): boolean {
  return useAppStore((state) => selectViews(state).includes(view));
}

import { useAppStore } from "@/state/store";
import { triedTitle } from "@/texts/trial";

/** The title of a view, which says so while something is tried out. */
export function useTriedTitle(title: string, tried = triedTitle(title)): string {
  const isTrying = useAppStore(({ trials }) => trials.length > 0);
  return isTrying ? tried : title;
}

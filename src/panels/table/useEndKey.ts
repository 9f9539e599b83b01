import { useEffect } from "react";

/**
 * Lets the End key reach the very last row. A browser scrolls to where the end is now, and that moves on as soon as the
 * rows it lands on are measured.
 */
export function useEndKey(region: HTMLElement | null, goToEnd: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "End" || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      goToEnd();
    };
    region?.addEventListener("keydown", listen);
    return () => region?.removeEventListener("keydown", listen);
  }, [region, goToEnd]);
}

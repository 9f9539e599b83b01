import type { Box } from "./box";

/**
 * Tells where the buttons stand on a map. They are measured once for each size of it: measuring makes the browser lay out
 * the page.
 */
export function createButtonsNow(container: HTMLElement): () => Box | undefined {
  let known: Box | undefined;
  let knownFor = "";
  return () => {
    const size = `${container.clientWidth} ${container.clientHeight}`;
    const buttons = container.closest("section")?.querySelector(".sk-map-buttons");
    if (!buttons || (known && size === knownFor)) return buttons ? known : undefined;
    const [own, map] = [buttons.getBoundingClientRect(), container.getBoundingClientRect()];
    const { left, top } = map;
    knownFor = size;
    known = { left: own.left - left, top: own.top - top, right: own.right - left, bottom: own.bottom - top };
    return known;
  };
}

/** A small label beside the pointer. For eyes only: lists and table say the same to a screen reader. */
export interface Tooltip {
  readonly show: (text: string, at: readonly [x: number, y: number]) => void;
  readonly hide: () => void;
  readonly remove: () => void;
}

/** Pixels between pointer and label. */
const DISTANCE = 14;

/** Makes the tooltip; it turns to the other side of the pointer where it would leave the map. */
export function createTooltip(container: HTMLElement): Tooltip {
  const element = document.createElement("div");
  element.className = "sk-map-tooltip";
  element.setAttribute("aria-hidden", "true");
  element.hidden = true;
  container.append(element);
  return {
    show: (text, [x, y]) => {
      if (element.textContent !== text) element.textContent = text;
      element.hidden = false;
      const left = x > container.clientWidth / 2 ? x - DISTANCE - element.offsetWidth : x + DISTANCE;
      const top = y > container.clientHeight - 3 * DISTANCE ? y - DISTANCE - element.offsetHeight : y + DISTANCE;
      element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    },
    hide: () => {
      element.hidden = true;
    },
    remove: () => element.remove(),
  };
}

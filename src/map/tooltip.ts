/** A small label beside the pointer. For eyes only: lists and table say the same to a screen reader. */
export interface Tooltip {
  readonly show: (text: string, at: readonly [x: number, y: number]) => void;
  readonly hide: () => void;
  readonly remove: () => void;
}

/** Pixels between pointer and label. */
const DISTANCE = 14;

/** Pixels that stay free between label and edge of the map. */
const MARGIN = 4;

/** Pixels of height under which a label beside the pointer would hide what one points at. */
const LOW = 240;

/**
 * Makes the tooltip; it turns to the other side of the pointer where it would leave the map, and where neither side has
 * the room, on a narrow map, it moves along the edge. On a low map it stays at the upper edge, or the lower one for a
 * pointer up there.
 */
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
      const { clientWidth, clientHeight } = container;
      const { offsetWidth, offsetHeight } = element;
      const left = x > clientWidth / 2 ? x - DISTANCE - offsetWidth : x + DISTANCE;
      const [over, under] = [y - DISTANCE - offsetHeight, y + DISTANCE];
      const beside = under + offsetHeight > clientHeight - MARGIN ? over : under;
      const top = clientHeight >= LOW ? beside : over < MARGIN ? clientHeight : 0;
      element.style.transform = `translate(${within(left, clientWidth - offsetWidth)}px, ${within(top, clientHeight - offsetHeight)}px)`;
    },
    hide: () => {
      element.hidden = true;
    },
    remove: () => element.remove(),
  };
}

/** The nearest whole pixel that leaves the margin on both sides, of which the first wins; `room` is what the label leaves. */
function within(place: number, room: number): number {
  return Math.round(Math.max(MARGIN, Math.min(place, room - MARGIN)));
}

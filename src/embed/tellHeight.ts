import type { Tell } from "./talkToHost";

/** What stands there only for a moment: the words until a part has been fetched, and details that come after the view. */
const PASSING = "[data-waiting], .sk-embed__room > :empty";

/**
 * Tells how high all content is, now and whenever that changes, so that the page around the map can make room for it.
 * Not while a part is on its way: what stands in its place is low, and that page would jump up and down again.
 * Gives a function that stops it.
 */
export function tellHeight(content: Element, tell: Tell): () => void {
  let last = 0;
  let next = 0;
  const measure = () => {
    cancelAnimationFrame(next);
    if (content.querySelector(PASSING)) {
      next = requestAnimationFrame(measure); // what arrives may be just as high, which the observer would not see
      return;
    }
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    tell("height", { height });
  };
  const observer = new ResizeObserver(measure);
  observer.observe(content);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(next);
  };
}

import type { Tell } from "./talkToHost";

/**
 * Tells how high all content is, now and whenever that changes, so that the page around the map can make room for it.
 * Gives a function that stops it.
 */
export function tellHeight(content: Element, tell: Tell): () => void {
  let last = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    tell("height", { height });
  });
  observer.observe(content);
  return () => observer.disconnect();
}

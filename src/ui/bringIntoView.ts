/** Brings a heading to the top of what scrolls, and the focus to it; moving only for whoever does not mind that. */
export function bringIntoView(heading: HTMLElement): void {
  const isStill = window.matchMedia?.("(prefers-reduced-motion: reduce)").matches;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView?.({ block: "start", behavior: isStill ? "auto" : "smooth" });
}

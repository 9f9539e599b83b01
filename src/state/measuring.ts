/** Runs a task when the next frame has been painted: the second animation frame from now. */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(task));
}

/**
 * Makes a filter change, and measures it: `filter-to-paint`, from here (the input event is being handled) to the painted
 * frame, in whatever view. Where nothing is ever painted, as in a test without a window, nothing is measured.
 */
export function changeFilter(change: () => void): void {
  const start = performance.now();
  change();
  if (typeof requestAnimationFrame === "undefined") return;
  afterPaint(() => performance.measure("filter-to-paint", { start, end: performance.now() }));
}

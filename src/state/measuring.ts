/** Runs a task when the next frame has been painted: the second animation frame from now. */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(task));
}

/** Makes a request for a task after the paint: asked for several times it runs once; in a page that nobody sees, at once. */
export function oncePerPaint(task: () => void, wait: (run: () => void) => void = afterPaint): () => void {
  let isWaiting = false;
  const run = () => {
    isWaiting = false;
    task();
  };
  return () => {
    if (document.hidden) return run();
    if (!isWaiting) wait(run);
    isWaiting = true;
  };
}

/**
 * Makes a filter change, and measures it: `filter-to-paint`, from here (the input event is being handled) to the painted
 * frame, in whatever view. Where nothing is ever painted, as in a test without a window, nothing is measured.
 */
export function changeFilter(change: () => void): void {
  const start = performance.now();
  // asked for first: what the change itself puts off until after the paint does not hold up the answer
  if (typeof requestAnimationFrame !== "undefined")
    afterPaint(() => performance.measure("filter-to-paint", { start, end: performance.now() }));
  change();
}

/** Runs a task when the next frame has been painted: the second animation frame from now. */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(task));
}

let isReady = false;

/** Measuring point `map-ready`: the municipalities stand painted with their data for the first time in this page. */
export function markMapReady(): void {
  if (isReady) return;
  isReady = true;
  afterPaint(() => performance.mark("map-ready"));
}

/**
 * Measuring point `filter-to-paint`, for every filter change since the last call: from the input event, which the store
 * marks as `filter-input`, to the painted frame.
 */
export function measureFilterChanges(): void {
  const inputs = performance.getEntriesByName("filter-input", "mark").map(({ startTime }) => startTime);
  if (inputs.length === 0) return;
  performance.clearMarks("filter-input");
  afterPaint(() => {
    const end = performance.now();
    for (const start of inputs) performance.measure("filter-to-paint", { start, end });
  });
}

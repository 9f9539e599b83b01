/** Longest wait for a map, in milliseconds: some views have none. */
const PATIENCE = 10_000;

/** Ends when the first map stands and the browser has nothing better to do. */
export function afterFirstMap(): Promise<void> {
  return new Promise((resolve) => {
    const start = () => {
      observer.disconnect();
      clearTimeout(timer);
      if ("requestIdleCallback" in window) window.requestIdleCallback(() => resolve(), { timeout: 3000 });
      else setTimeout(resolve, 1000); // Safari
    };
    const timer = setTimeout(start, PATIENCE);
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName("map-ready").length > 0) start();
    });
    observer.observe({ type: "mark", buffered: true });
  });
}

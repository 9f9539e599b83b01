import { isKeptMessage } from "@/offline/agreement";
import { useAppStore } from "./store";

/** Longest wait for a map, in milliseconds: some views have none. */
const PATIENCE = 10_000;

/**
 * Listens to what the service worker says of the data, and after the first map, in a quiet moment, lets the browser keep
 * the site.
 */
export function startOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.addEventListener("message", ({ data }) => {
    if (isKeptMessage(data)) useAppStore.setState(({ keptOn }) => ({ keptOn: earliest(keptOn, data.keptOn) }));
  });
  navigator.serviceWorker.startMessages();
  if (import.meta.env.PROD) void afterFirstMap().then(keep);
}

async function keep(): Promise<void> {
  const { keepOffline } = await import("./keepOffline");
  await keepOffline(useAppStore.getState().config);
}

function earliest(one: string | undefined, other: string): string {
  return one !== undefined && one < other ? one : other;
}

/** Ends when the first map stands and the browser has nothing better to do. */
function afterFirstMap(): Promise<void> {
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

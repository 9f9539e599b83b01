import { isKeptMessage } from "@/offline/agreement";
import { afterFirstMap } from "./afterFirstMap";
import { useAppStore } from "./store";

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

import type { Config } from "@/load/config";
import { dataAddresses } from "@/load/loadDataset";
import { cachePrefix, type KeepMessage } from "@/offline/agreement";

/**
 * Lets the browser keep the site, so that it works without a connection; or forgets what it kept, when the settings say
 * so. A page in a frame of another site keeps nothing. Never throws: the site works without.
 */
export async function keepOffline(config: Config): Promise<void> {
  const isFramed = window.top !== window;
  if (!("serviceWorker" in navigator) || isFramed) return;
  try {
    await (config.offline ? keep(config) : forget());
  } catch {
    // a browser that refuses (private window, full disk, no https) shows the same site, only not without a connection
  }
}

async function keep(config: Config): Promise<void> {
  await navigator.serviceWorker.register("sw.js", { updateViaCache: "none" });
  const { active } = await navigator.serviceWorker.ready;
  const used = performance.getEntriesByType("resource").map(({ name }) => name);
  const data = dataAddresses(config).map((address) => new URL(address, document.baseURI).href);
  const message: KeepMessage = { kind: "keep", urls: [...new Set([...used, ...data])] };
  active?.postMessage(message);
}

async function forget(): Promise<void> {
  const site = new URL("./", document.baseURI);
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration?.scope === site.href) await registration.unregister(); // another one is of the host, not ours
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(site.pathname)));
  await Promise.all(names.map((name) => caches.delete(name)));
}

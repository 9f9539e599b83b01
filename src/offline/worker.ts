import { cachePrefix, isKeepMessage, type KeptMessage } from "./agreement";
import { type BuiltFiles, keptOn, netOrKept, toKeep, wayOf } from "./answer";
import type { FetchEvent, WorkerScope } from "./workerScope";

/** Filled in by the build. */
declare const BUILT_FILES: BuiltFiles;

const files = BUILT_FILES;
const worker = self as unknown as WorkerScope;
const base = worker.registration.scope;
const prefix = cachePrefix(new URL(base).pathname);
const SHELL = `${prefix}${files.version}`;
const DATA = `${prefix}data`;

worker.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(files.shell.map(fresh))));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(dropOldCaches().then(() => worker.clients.claim()));
});

worker.addEventListener("message", (event) => {
  if (isKeepMessage(event.data)) event.waitUntil(keepThese(event.data.urls));
});

worker.addEventListener("fetch", (event) => {
  const way = wayOf(event.request, base, files);
  if (way === "page") event.respondWith(page(event));
  if (way === "built") event.respondWith(built(event.request));
  if (way === "data") event.respondWith(fromNet(event, true));
  if (way === "other") event.respondWith(fromNet(event, false));
});

/** A hashed name tells the content; the few others must not come from an older copy. */
function fresh(path: string): Request {
  return new Request(path, { cache: path.startsWith("./assets/") ? "default" : "reload" });
}

/** The page as the server has it, or else as this version was built, whatever choice stands in the address. */
async function page({ request }: FetchEvent): Promise<Response> {
  const findKept = () => caches.match("./", { cacheName: SHELL, ignoreVary: true });
  const { response } = await netOrKept(fetch(request), findKept);
  return response;
}

async function built(request: Request): Promise<Response> {
  const kept = await caches.match(request, { cacheName: SHELL, ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await putIn(SHELL, request, response.clone());
  return response;
}

/** Puts it where things are kept, if they are: a page that has just forgotten everything still asks this worker. */
async function putIn(name: string, key: Request | string, response: Response): Promise<void> {
  if (await caches.has(name)) await (await caches.open(name)).put(key, response);
}

/** The server is always asked, past the browser's own copies, so that what is old never passes for new. */
async function fromNet(event: FetchEvent, isTold: boolean): Promise<Response> {
  const { request } = event;
  const findKept = () => caches.match(request.url, { cacheName: DATA, ignoreVary: true });
  const { response, isKept } = await netOrKept(fetch(request, { cache: "no-cache" }), findKept);
  if (isKept && isTold) event.waitUntil(tell(event.clientId, keptOn(response)));
  if (!isKept && response.ok) event.waitUntil(keep(request.url, response.clone()));
  return response;
}

async function tell(clientId: string, day: string): Promise<void> {
  const message: KeptMessage = { kind: "kept", keptOn: day };
  (await worker.clients.get(clientId))?.postMessage(message);
}

async function keep(url: string, response: Response): Promise<void> {
  await putIn(DATA, url, await toKeep(response, new Date()));
}

/** Keeps what the page used before this worker was there and what it may use later; of the data nothing else. */
async function keepThese(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(DATA);
  const wanted = new Set(urls);
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
  await Promise.all(urls.map(keepOne));
}

async function keepOne(url: string): Promise<void> {
  const request = new Request(url);
  const way = wayOf(request, base, files);
  if (way === "built") await built(request);
  if (way !== "data") return;
  const response = await fetch(request).catch(() => undefined); // without a connection the copy of before stays
  if (response?.ok) await keep(url, response);
}

async function dropOldCaches(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== SHELL && name !== DATA);
  await Promise.all(names.map((name) => caches.delete(name)));
}

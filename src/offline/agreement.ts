/** What page and service worker agree on. */

/** Said by the page: keep these files too, and of the data no others. */
export interface KeepMessage {
  readonly kind: "keep";
  readonly urls: readonly string[];
}

/** Said by the worker: a file came from what was kept, because the server did not give it. */
export interface KeptMessage {
  readonly kind: "kept";
  /** Moment at which the file was kept, as "2026-11-23T15:04:05.000Z". */
  readonly keptOn: string;
}

/** Begins the name of every cache of a site; other sites of the same host name have their own. */
export function cachePrefix(scope: string): string {
  return `samenwerkingskaart ${scope} `;
}

/** True for what the worker says of a kept file. */
export function isKeptMessage(data: unknown): data is KeptMessage {
  return typeof data === "object" && data !== null && "kind" in data && data.kind === "kept" && "keptOn" in data;
}

/** True for what the page asks the worker to keep. */
export function isKeepMessage(data: unknown): data is KeepMessage {
  return typeof data === "object" && data !== null && "kind" in data && data.kind === "keep" && "urls" in data;
}

/** The part of a service worker's world that we use: TypeScript cannot hold it beside the world of a page. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim: () => Promise<void>;
    get: (id: string) => Promise<{ postMessage: (message: unknown) => void } | undefined>;
  };
  addEventListener(kind: "install" | "activate", listener: (event: LifeEvent) => void): void;
  addEventListener(kind: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(kind: "message", listener: (event: WorkerMessage) => void): void;
}

/** "install", "activate": the worker lives until the work is done. */
export interface LifeEvent {
  waitUntil: (work: Promise<unknown>) => void;
}

/** A request of a page, which the worker may answer. */
export interface FetchEvent extends LifeEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith: (answer: Promise<Response>) => void;
}

/** Something said by a page. */
export interface WorkerMessage extends LifeEvent {
  readonly data: unknown;
}

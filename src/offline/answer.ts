/** The files of one build, as addresses relative to index.html. */
export interface BuiltFiles {
  /** Changes with the content of any file. */
  readonly version: string;
  /** Kept at once: "./" and all that the views need. */
  readonly shell: readonly string[];
  /** Kept when they are used: large, and not used everywhere. */
  readonly onUse: readonly string[];
}

/** How a request is answered. */
export type Way = "page" | "built" | "data" | "other" | "untouched";

/**
 * "page": from the net, or else the kept page. "built": as kept, its name tells its content. "data": from the net, or
 * else as kept, and then said so. "other": the same without saying, such as a logo. "untouched": not ours.
 */
export function wayOf(
  request: Pick<Request, "method" | "mode" | "destination" | "url">,
  base: string,
  files: BuiltFiles,
): Way {
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== new URL(base).origin) return "untouched";
  const path = `./${url.href.startsWith(base) ? url.href.slice(base.length).replace(/[?#].*$/, "") : "?"}`;
  if (request.mode === "navigate") return path === "./" || path === "./index.html" ? "page" : "untouched";
  if (files.shell.includes(path) || files.onUse.includes(path)) return "built";
  return request.destination === "" ? "data" : "other";
}

/** An answer, and whether it is a copy of before. */
export interface Answer {
  readonly response: Response;
  readonly isKept: boolean;
}

/**
 * What the net answers; or what was kept, when the net is silent or the server says that it fails (5xx). What the server
 * says is not there (404) is not there, whatever was kept. Rejects as the net did when nothing was kept.
 */
export async function netOrKept(
  asked: Promise<Response>,
  findKept: () => Promise<Response | undefined>,
): Promise<Answer> {
  const [outcome] = await Promise.allSettled([asked]);
  if (outcome.status === "fulfilled" && outcome.value.status < 500) return { response: outcome.value, isKept: false };
  const kept = await findKept();
  return kept ? { response: kept, isKept: true } : { response: await asked, isKept: false };
}

const KEPT_ON = "x-kept-on";

/** A copy to keep, with the moment; without what told how its bytes were packed on the way. */
export async function toKeep(response: Response, now: Date): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  headers.set(KEPT_ON, now.toISOString());
  return new Response(await response.arrayBuffer(), { headers });
}

/** The moment at which a response was kept. */
export function keptOn(response: Response): string {
  return response.headers.get(KEPT_ON) ?? "";
}

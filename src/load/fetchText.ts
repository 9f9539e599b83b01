import type { Issue } from "@/domain/issue";

/** Why a file could not be had. */
export type FetchFailure =
  | { readonly reason: "missing" }
  /** The server answered that it cannot or will not give the file, with this HTTP status. */
  | { readonly reason: "refused"; readonly status: number }
  /** Nothing answered: no connection, a server that hung up, or one elsewhere (`from`) that a policy keeps out of reach. */
  | { readonly reason: "unreachable"; readonly from?: string };

/** A fetched file as text, or why there is none. */
export type Fetched = { readonly text: string; readonly issues: readonly Issue[] } | { readonly failure: FetchFailure };

/** What the server says of a file that is not there, or no longer. */
const GONE = [404, 410];

/** Fetches a file of the site itself and decodes it; never throws. `file` is the name used in issues. */
export async function fetchText(url: string, file: string): Promise<Fetched> {
  try {
    const response = await fetch(url, { credentials: "same-origin" });
    const { status } = response;
    if (GONE.includes(status)) return { failure: { reason: "missing" } };
    if (!response.ok) return { failure: { reason: "refused", status } };
    const decoded = decodeText(file, await response.arrayBuffer());
    return isHtmlPage(decoded.text) ? { failure: { reason: "missing" } } : decoded;
  } catch {
    const from = siteOf(url);
    return { failure: { reason: "unreachable", ...(from && { from }) } };
  }
}

/** "https://data.example" of an address there; undefined for one within this site. */
function siteOf(url: string): string | undefined {
  const origin = URL.canParse(url) ? new URL(url).origin : undefined;
  return origin === globalThis.location?.origin ? undefined : origin;
}

/** Decodes as UTF-8. Bytes that are not valid UTF-8 are read as Windows-1252, as older Excel writes them, and said so. */
export function decodeText(file: string, bytes: ArrayBuffer): { text: string; issues: readonly Issue[] } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), issues: [] };
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes);
    const problem = "encoding-windows-1252";
    return { text, issues: [{ file, line: 0, column: "", value: "", problem, effect: "repaired" }] };
  }
}

/** Many static hosts answer a missing file with their start page and status 200. */
function isHtmlPage(text: string): boolean {
  return /^\s*<!doctype html/i.test(text.slice(0, 200));
}

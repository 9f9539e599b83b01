import type { Issue } from "@/domain/issue";

/** Why a file could not be had. */
export type FetchFailure = "missing" | "unreachable";

/** A fetched file as text, or why there is none. */
export type Fetched = { readonly text: string; readonly issues: readonly Issue[] } | { readonly failure: FetchFailure };

/** Fetches a file of the site itself and decodes it; never throws. `file` is the name used in issues. */
export async function fetchText(url: string, file: string): Promise<Fetched> {
  try {
    const response = await fetch(url, { credentials: "same-origin" });
    if (!response.ok) return { failure: response.status === 404 ? "missing" : "unreachable" };
    const decoded = decodeText(file, await response.arrayBuffer());
    return isHtmlPage(decoded.text) ? { failure: "missing" } : decoded;
  } catch {
    return { failure: "unreachable" }; // no network, or a server that hung up
  }
}

/** Decodes as UTF-8; bytes that are not valid UTF-8 are read as Windows-1252, as older Excel writes them, and said so. */
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

import { basename } from "node:path/posix";
import type { CDPSession } from "playwright-core";
import type { FetchedFile, MeasureKey } from "./measures";

interface Arrival extends FetchedFile {
  /** Seconds on the browser's own clock. */
  readonly time: number;
}

/** Watches what a page fetches; the result tells what had arrived at a number of milliseconds after navigation. */
export async function watchTraffic(cdp: CDPSession): Promise<(untilMs: number) => readonly FetchedFile[]> {
  const names = new Map<string, string>();
  const arrivals: Arrival[] = [];
  let start = Number.NaN;
  cdp.on("Network.requestWillBeSent", ({ requestId, request, timestamp, type }) => {
    if (type === "Document") start = timestamp;
    names.set(requestId, basename(new URL(request.url).pathname) || "index.html");
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) => {
    const name = names.get(requestId);
    if (name && encodedDataLength > 0) arrivals.push({ name, bytes: encodedDataLength, time: timestamp });
  });
  await cdp.send("Network.enable");
  return (untilMs) => arrivals.filter(({ time }) => time <= start + untilMs / 1000);
}

type ByteKey = Extract<MeasureKey, `${string}Bytes`>;

const KINDS: readonly [key: ByteKey, ending: RegExp][] = [
  ["documentBytes", /\.html$/],
  ["scriptBytes", /\.m?js$/],
  ["styleBytes", /\.css$/],
  ["boundaryBytes", /json$/],
  ["tableBytes", /\.csv$|^config\.json$/],
];

/** Sums of bytes by kind of file; what is of no kind, such as an icon, is left out. */
export function bytesByKind(files: readonly FetchedFile[]): Record<ByteKey, number> {
  const sums = { documentBytes: 0, scriptBytes: 0, styleBytes: 0, boundaryBytes: 0, tableBytes: 0 };
  for (const { name, bytes } of files) {
    const kind = name === "config.json" ? "tableBytes" : KINDS.find(([, ending]) => ending.test(name))?.[0];
    if (kind) sums[kind] += bytes;
  }
  return sums;
}

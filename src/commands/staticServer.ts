import { existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { cacheControl, securityHeaders } from "@/build/headers";
import { configOf } from "./configOf";

/**
 * Serves a built site as it stands on disk at each request, with its precompressed files; gives the address and a way to
 * stop. Port 0 takes any free one. `frameAncestors` are the sites that may show it in a frame; without them only itself.
 */
export async function serveSite(
  folder: string,
  port: number,
  frameAncestors?: readonly string[],
): Promise<{ url: string; close: () => Promise<void> }> {
  // `dev` is to look on disk each time, instead of once at the start
  const serve = sirv(folder, { brotli: true, gzip: true, etag: true, dev: true });
  const server = createServer((request, response) => {
    const [path = "/"] = (request.url ?? "/").split("?", 1);
    const caching = cacheControl(path);
    const headers = { ...securityHeaders(configOf(folder), frameAncestors), "Cache-Control": caching };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const isHashed = caching.includes("immutable");
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!isHashed && !hasFreshCopies(file)) delete request.headers["accept-encoding"];
    // a file may go while the folder is built anew
    response.on("pipe", (source) => source.on("error", () => response.destroy()));
    serve(request, response, () => {
      response.statusCode = 404;
      response.end("Not found");
    });
  });
  const { port: taken } = await listen(server, port);
  return {
    url: `http://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Listens on the port, or on any free one when that is in use. */
function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port !== 0) listen(server, 0).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, () => resolve(server.address() as AddressInfo));
  });
}

/** False for a file that was replaced after its compressed copies were made: they hold what it was before. */
function hasFreshCopies(file: string): boolean {
  const changed = lastChange(file);
  return changed !== undefined && [".br", ".gz"].every((copy) => (lastChange(file + copy) ?? changed) >= changed);
}

/** When the file came to stand there; its own date may be older, as of one that was copied with its date. */
function lastChange(file: string): number | undefined {
  // asked first, because that does not fail on a name that no disk takes
  const found = existsSync(file) ? statSync(file, { throwIfNoEntry: false }) : undefined;
  return found?.isFile() ? found.ctimeMs : undefined;
}

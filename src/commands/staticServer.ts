import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { cacheControl, securityHeaders } from "@/build/headers";
import { configOf } from "./configOf";

/**
 * Serves a built site with its precompressed files; gives the address and a way to stop. Port 0 takes any free one.
 * `frameAncestors` are the sites that may show it in a frame; without them only itself.
 */
export async function serveSite(
  folder: string,
  port: number,
  frameAncestors?: readonly string[],
): Promise<{ url: string; close: () => Promise<void> }> {
  const headers = Object.entries(securityHeaders(configOf(folder), frameAncestors));
  const serve = sirv(folder, { brotli: true, gzip: true, etag: true, dev: false });
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader("Cache-Control", cacheControl(new URL(request.url ?? "/", "http://site").pathname));
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

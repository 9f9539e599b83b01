import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { type Config, DEFAULT_CONFIG, readConfig } from "@/load/config";

/**
 * The headers under which the site must work; a host that embeds it adds itself to frame-ancestors. Only a background map
 * that the configuration asks for may come from elsewhere.
 */
export function securityHeaders({ backgroundMap }: Config): Readonly<Record<string, string>> {
  const tiles = backgroundMap ? ` ${new URL(backgroundMap.tiles.replaceAll(/[{}]/g, "")).origin}` : "";
  return {
    "Content-Security-Policy":
      `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:${tiles}; ` +
      `connect-src 'self'${tiles}; font-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; ` +
      "form-action 'none'; frame-src 'none'; object-src 'none'; frame-ancestors 'self'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
}

/** Serves a built site with its precompressed files; gives the address and a way to stop. Port 0 takes any free one. */
export async function serveSite(folder: string, port: number): Promise<{ url: string; close: () => Promise<void> }> {
  const headers = Object.entries(securityHeaders(configOf(folder)));
  const serve = sirv(folder, { brotli: true, gzip: true, etag: true, dev: false });
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
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

function configOf(folder: string): Config {
  const file = join(folder, "config.json");
  return existsSync(file) ? readConfig(file, readFileSync(file, "utf8")).config : DEFAULT_CONFIG;
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

import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript" };

/** A site of somebody else, on an origin of its own. */
export interface HostSite {
  readonly url: string;
  readonly origin: string;
  close: () => Promise<void>;
}

/**
 * Serves the example of embedding as a province would: from another origin than the map, under a policy that allows no
 * inline style or script. `policy` adds to it; `pages` are served as they are, without any policy.
 */
export async function startHost(policy = "", pages: Readonly<Record<string, string>> = {}): Promise<HostSite> {
  let mapUrl = "";
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://host");
    mapUrl = searchParams.get("kaart") ?? mapUrl;
    const name = pathname === "/" ? "index.html" : pathname.slice(1);
    const file = join("public/voorbeeld", name);
    const text =
      pages[name] ?? (existsSync(file) ? readFileSync(file, "utf8").replaceAll('"../', `"${mapUrl}`) : undefined);
    response.writeHead(text === undefined ? 404 : 200, {
      "Content-Type": `${TYPES[extname(name)] ?? "text/plain"}; charset=utf-8`,
      ...(name in pages ? {} : { "Content-Security-Policy": policyOf(mapUrl) + policy }),
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/`,
    origin,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Pictures of the map's site too: the example page takes its icon from there. */
function policyOf(mapUrl: string): string {
  return `default-src 'none'; script-src 'self' ${mapUrl}; style-src 'self'; img-src 'self' data: ${mapUrl}; frame-src ${mapUrl} `;
}

import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { get, type IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { securityHeaders } from "@/build/headers";
import { DEFAULT_CONFIG } from "@/load/config";
import { startApache } from "../helpers/apache";
import { startNginx } from "../helpers/nginx";
import type { ServedSite } from "../helpers/webServer";
import { mapReady, resultCount, type Site, startSite } from "./site";

const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };

/** An answer as it came over the line: `fetch` would unpack it and hide how. */
interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

// what docs/deploy.md promises, with the files of docs/deploy/ in the real servers of Debian
describe.each([
  ["nginx", startNginx],
  ["Apache", startApache],
])("%s", (_name, start) => {
  let server: ServedSite;
  let site: Site;
  beforeAll(async () => {
    server = await start("provincie/kaart");
    site = await startSite(server.url);
  });
  afterAll(async () => {
    await site?.close();
    await server?.close();
  });

  function ask(path: string, encodings: string, others: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = { "accept-encoding": encodings, ...others };
      get(server.url + path, { headers: asked }, async (answer) => {
        const { statusCode: status, headers } = answer;
        resolve({ status, headers, bytes: await buffer(answer) });
      }).once("error", reject);
    });
  }

  const read = (path: string) => readFileSync(join(server.folder, path || "index.html"));
  const named = (kind: string) => new RegExp(`assets/index-[^"]+\\.${kind}`).exec(read("").toString())?.[0] ?? "";

  it.each(["", "config.json", "data/deelnames.csv", "data/gemeenten.topojson", "is-er-niet.csv"])(
    "sends the promised headers with '%s'",
    async (path) => {
      const { status, headers } = await ask(path, "gzip");
      expect(status).toBe(path.startsWith("is-er-niet") ? 404 : 200);
      for (const [name, value] of Object.entries(securityHeaders(DEFAULT_CONFIG))) {
        expect(headers[name.toLowerCase()]).toBe(value);
      }
    },
  );

  it("lets hashed files be kept for good, data for a minute, and asks again for the rest", async () => {
    const caching = async (path: string) => (await ask(path, "br, gzip")).headers["cache-control"];
    expect(await caching(named("js"))).toBe("public, max-age=31536000, immutable");
    expect(await caching("data/deelnames.csv")).toBe("public, max-age=60, must-revalidate");
    expect(await caching("")).toBe("no-cache");
    expect(await caching("config.json")).toBe("no-cache");
  });

  it("sends the copies that the build compressed, and compresses data on the way out, each with its type", async () => {
    const text = { br: server.hasBrotli ? "br" : "gzip", gzip: "gzip", identity: undefined } as const;
    const data = { ...text, br: "gzip" } as const;
    for (const [path, encodings, type] of [
      ["", text, "text/html"],
      ["voorbeeld/", text, "text/html"],
      [named("js"), text, "(text|application)/javascript"],
      ["sw.js", text, "(text|application)/javascript"],
      [named("css"), text, "text/css"],
      ["favicon.svg", text, "image/svg\\+xml"],
      ["data/deelnames.csv", data, "text/csv"],
      ["data/gemeenten.topojson", data, "application/json"],
      ["data/dcat.jsonld", data, "application/ld\\+json"],
    ] as const) {
      for (const accepted of ["br", "gzip", "identity"] as const) {
        const { headers, bytes } = await ask(path, accepted === "br" ? "gzip, deflate, br" : accepted);
        const encoding = headers["content-encoding"] as keyof typeof UNPACK | undefined;
        expect([path, encoding]).toEqual([path, encodings[accepted]]);
        expect(headers["content-type"]).toMatch(new RegExp(`^${type}; *charset=utf-8$`, "i"));
        expect(headers.vary).toBe("Accept-Encoding");
        const file = path.endsWith("/") ? `${path}index.html` : path;
        expect(UNPACK[encoding ?? "identity"](bytes).equals(read(file))).toBe(true);
      }
    }
    for (const copy of ["br", "gz"]) expect(existsSync(join(server.folder, `data/dcat.jsonld.${copy}`))).toBe(true);
  });

  it.each(["", "config.json", "data/deelnames.csv"])("answers shortly that '%s' did not change", async (path) => {
    const { headers } = await ask(path, "gzip, br");
    const again = await ask(path, "gzip, br", { "if-none-match": headers.etag ?? "" });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    expect(again.headers["cache-control"]).toBe(headers["cache-control"]);
  });

  it("shows the map at a sub-path, nothing blocked, and a replaced data file at once", async () => {
    const file = join(server.folder, "data/samenwerkingsverbanden.csv");
    const before = readFileSync(file, "utf8");
    writeFileSync(file, before.replace(/Veiligheidsregio Utrecht/g, "Vervangen Verband"));
    const page = await site.open({ query: "?zoek=Vervangen" });
    await mapReady(page);
    expect((await resultCount(page)).shown).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Tabel", exact: true }).click();
    await expect.poll(() => page.getByRole("table").innerText()).toContain("Vervangen Verband");
    site.expectQuiet(page);
    copyFileSync("dist/data/samenwerkingsverbanden.csv", file);
  });

  it("shows the map with MapLibre and its worker under the same headers", async () => {
    const page = await site.open({ query: "?renderer=webgl" });
    await mapReady(page);
    await expect.poll(() => page.locator("canvas.maplibregl-canvas").count()).toBe(1);
    site.expectQuiet(page);
  });
});

import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { securityHeaders } from "@/build/headers";
import { DEFAULT_CONFIG } from "@/load/config";
import { type NginxSite, startNginx } from "../helpers/nginx";
import { mapReady, resultCount, type Site, startSite } from "./site";

let nginx: NginxSite;
let site: Site;
beforeAll(async () => {
  nginx = await startNginx("provincie/kaart");
  site = await startSite(nginx.url);
});
afterAll(async () => {
  await site?.close();
  await nginx?.close();
});

/** Headers and raw bytes of an answer: `fetch` would unpack it. */
async function answerOf(path: string, encodings: string): Promise<IncomingMessage["headers"]> {
  return new Promise((resolve, reject) => {
    get(nginx.url + path, { headers: { "accept-encoding": encodings } }, (answer) => {
      answer.resume();
      resolve(answer.headers);
    }).once("error", reject);
  });
}

const script = () => /assets\/index-[^"]+\.js/.exec(readFileSync(join(nginx.folder, "index.html"), "utf8"))?.[0] ?? "";

it.each(["", "config.json", "data/deelnames.csv", "data/gemeenten.topojson", "is-er-niet.csv"])(
  "sends the promised headers with '%s'",
  async (path) => {
    const headers = await answerOf(path, "gzip");
    for (const [name, value] of Object.entries(securityHeaders(DEFAULT_CONFIG))) {
      expect(headers[name.toLowerCase()]).toBe(value);
    }
  },
);

it("lets hashed files be kept for good, data for a minute, and asks again for the rest", async () => {
  const caching = async (path: string) => (await answerOf(path, ""))["cache-control"];
  expect(await caching(script())).toBe("public, max-age=31536000, immutable");
  expect(await caching("data/deelnames.csv")).toBe("public, max-age=60, must-revalidate");
  expect(await caching("")).toBe("no-cache");
  expect(await caching("config.json")).toBe("no-cache");
});

it("sends the copies that the build compressed, and compresses data on the way out", async () => {
  const encoding = async (path: string, accepted: string) => (await answerOf(path, accepted))["content-encoding"];
  expect(await encoding(script(), "gzip, br")).toBe(nginx.hasBrotli ? "br" : "gzip");
  expect(await encoding(script(), "gzip")).toBe("gzip");
  expect(await encoding("data/deelnames.csv", "gzip, br")).toBe("gzip");
  expect(await encoding("data/gemeenten.topojson", "gzip, br")).toBe("gzip");
  expect(await encoding("data/dcat.jsonld", "gzip, br")).toBe("gzip");
  expect((await answerOf("data/dcat.jsonld", "gzip"))["content-type"]).toMatch(/^application\/ld\+json/);
  for (const copy of ["br", "gz"]) expect(existsSync(join(nginx.folder, `data/dcat.jsonld.${copy}`))).toBe(true);
});

it("shows the map at a sub-path, nothing blocked, and a replaced data file at once", async () => {
  const file = join(nginx.folder, "data/samenwerkingsverbanden.csv");
  const before = readFileSync(file, "utf8");
  writeFileSync(file, before.replace(/Veiligheidsregio Utrecht/g, "Vervangen Verband"));
  const page = await site.open({ query: "?zoek=Vervangen" });
  await mapReady(page);
  expect((await resultCount(page)).shown).toBeGreaterThan(0);
  await page.getByRole("link", { name: "Tabel", exact: true }).click();
  await expect.poll(() => page.getByRole("table").innerText()).toContain("Vervangen Verband");
  await site.expectSound(page);
  copyFileSync("dist/data/samenwerkingsverbanden.csv", file);
});

it("shows the map with MapLibre and its worker under the same headers", async () => {
  const page = await site.open({ query: "?renderer=webgl" });
  await mapReady(page);
  await expect.poll(() => page.locator("canvas.maplibregl-canvas").count()).toBe(1);
  await site.expectSound(page);
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mapReady, type Site, startSite } from "./site";

const TILES = "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png";

let site: Site;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "site-"));
  cpSync("dist", folder, { recursive: true });
  for (const packed of ["config.json.br", "config.json.gz"]) rmSync(join(folder, packed), { force: true });
  const config = JSON.parse(readFileSync("dist/config.json", "utf8"));
  writeFileSync(
    join(folder, "config.json"),
    JSON.stringify({ ...config, backgroundMap: { tiles: TILES, attribution: "Kaartgegevens © Kadaster" } }),
  );
  site = await startSite(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

it("draws the background map that the configuration names, and asks that host for nothing else", async () => {
  const page = await site.open();
  const asked: string[] = [];
  await page.route("https://service.pdok.nl/**", (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: "image/png", body: PNG.sync.write(new PNG({ width: 256, height: 256 })) });
  });
  await page.reload();
  await mapReady(page);
  await page.locator(".sk-map-webgl:not(.is-waiting)").waitFor();
  await expect.poll(() => page.locator("body").innerText()).toContain("Kadaster");
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every((url) => /grijs\/EPSG:3857\/\d+\/\d+\/\d+\.png$/.test(url))).toBe(true);
});

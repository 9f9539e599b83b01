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

/** A tile of one colour that the map itself never uses. */
const GREEN = [0, 160, 0];
function greenTile(): Buffer {
  const tile = new PNG({ width: 256, height: 256 });
  for (let at = 0; at < tile.data.length; at += 4) tile.data.set([...GREEN, 255], at);
  return PNG.sync.write(tile);
}

/** Number of pixels of a picture in exactly this colour, or nearly. */
function pixelsIn({ data }: PNG, colour: readonly number[]): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (colour.every((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) <= 2)) count++;
  }
  return count;
}

it("draws the background map with software too, leaves the colours of the legend as they are, and asks that host for nothing else", async () => {
  const page = await site.open();
  const asked: string[] = [];
  await page.route("https://service.pdok.nl/**", (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: "image/png", body: greenTile() });
  });
  await page.reload();
  await mapReady(page);
  await page.locator(".sk-map-webgl:not(.is-waiting)").waitFor();
  await expect.poll(() => page.locator("body").innerText()).toContain("Kadaster");
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every((url) => /grijs\/EPSG:3857\/\d+\/\d+\/\d+\.png$/.test(url))).toBe(true);

  const swatches = await page
    .locator(".sk-legend-swatch rect:first-child")
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill.match(/\d+/g)?.map(Number) ?? []));
  const picture = PNG.sync.read(await page.locator(".sk-map-canvas").screenshot());
  expect(swatches.length).toBeGreaterThan(2);
  for (const colour of swatches) expect(pixelsIn(picture, colour)).toBeGreaterThan(500);
  const outside = [...picture.data.subarray(0, 3)]; // the corner lies outside the province
  expect((outside[1] ?? 0) - (outside[0] ?? 0)).toBeGreaterThan(60);
});

it("says so where the background map cannot be drawn", async () => {
  const page = await site.open({ renderer: "svg" });
  await mapReady(page);
  await page.getByText("Uw browser kan de achtergrondkaart niet tonen.").waitFor();
  await site.expectSound(page);
});

import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mapReady, RENDERERS, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** Pixels of a side over which colours are averaged: edges are smoothed differently, areas and lines are not. */
const BLOCK = 6;

/** Mean colour of each block of the map, row by row. */
function blocksOf({ width, height, data }: PNG): number[][] {
  const blocks: number[][] = [];
  for (let top = 0; top + BLOCK <= height; top += BLOCK) {
    for (let left = 0; left + BLOCK <= width; left += BLOCK) {
      const sum = [0, 0, 0];
      for (let i = 0; i < BLOCK * BLOCK; i++) {
        const at = 4 * ((top + Math.floor(i / BLOCK)) * width + left + (i % BLOCK));
        for (const channel of [0, 1, 2]) sum[channel] = (sum[channel] ?? 0) + (data[at + channel] ?? 0);
      }
      blocks.push(sum.map((total) => total / BLOCK ** 2));
    }
  }
  return blocks;
}

/** Share of the blocks whose colour differs so much that someone would see it. Dashes begin elsewhere: up to 2% here. */
function differenceOf(one: PNG, other: PNG): number {
  const [a, b] = [blocksOf(one), blocksOf(other)];
  const differs = a.filter((colour, i) =>
    colour.some((value, channel) => Math.abs(value - (b[i]?.[channel] ?? 0)) > 24),
  );
  return differs.length / a.length;
}

it.each([
  ["counts", "?gebied=PV26"],
  ["a municipality and its partners", "?gemeente=GM0317"],
  ["a partnership with water boards and a province", "?verband=groen-groeit-mee"],
  ["links across the border", "?weergave=verbindingen&buiten=1"],
  ["the overlap of three", "?weergave=overlap&verband=regio-amersfoort&verband=roo-24967650&verband=roo-24221387"],
])("draws the same with either renderer: %s", async (_, query) => {
  const pictures = await Promise.all(
    RENDERERS.map(async (renderer) => {
      const page = await site.open({ query, renderer });
      await mapReady(page);
      await page.waitForLoadState("networkidle");
      return PNG.sync.read(await page.locator(".sk-map-canvas").screenshot());
    }),
  );
  const [svg, webgl] = pictures;
  if (!svg || !webgl) throw new Error("two pictures were asked for");
  expect([webgl.width, webgl.height]).toEqual([svg.width, svg.height]);
  expect(differenceOf(svg, webgl)).toBeLessThan(0.03);
  expect(differenceOf(svg, new PNG({ width: svg.width, height: svg.height }))).toBeGreaterThan(0.5);
});

it.each(RENDERERS)("moves the names with the map at a single notch of the wheel (%s)", async (renderer) => {
  const page = await site.open({ renderer });
  await mapReady(page);
  const label = page.locator(".sk-map-label", { hasText: "Lopik" });
  const place = () => label.getAttribute("transform");
  const before = await place();
  await page.locator(".sk-map-canvas").hover();
  await page.mouse.wheel(0, -100);
  await expect.poll(place).not.toBe(before);
});

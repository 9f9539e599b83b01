import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { differenceOf } from "../helpers/pictureDifference";
import { mapReady, RENDERERS, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

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

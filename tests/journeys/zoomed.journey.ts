import { afterAll, beforeAll, expect, it } from "vitest";
import { mapReady, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

it("scrolls one way at 200% zoom, past a map that leaves the wheel to the page", async () => {
  const page = await site.open({ size: "zoomed" });
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await mapReady(page);
  expect(await wide()).toBe(0);
  expect((await page.locator(".sk-map-frame").boundingBox())?.height).toBeGreaterThanOrEqual(315);
  await site.expectSound(page);
  await page.mouse.move(360, 340);
  await page.mouse.wheel(0, 150);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  for (const view of ["Mijn gemeente", "Overlap", "Tabel"]) {
    await page.getByRole("link", { name: view, exact: true }).click();
    await page.locator(".sk-dossier, .sk-map, .sk-table").first().waitFor();
    expect(await wide()).toBe(0);
  }
});

it("keeps the buttons of the map in reach at 400% zoom and on the smallest phone", async () => {
  const page = await site.open({ size: "zoomed", query: "?fase=stabilisatiefase" });
  await mapReady(page);
  for (const [width, height] of [
    [320, 256],
    [320, 640],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.getByRole("button", { name: "Inzoomen" }).click({ trial: true, timeout: 5000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const { height: mapHeight = 0 } = (await page.locator(".sk-map-frame").boundingBox()) ?? {};
    expect(mapHeight).toBeLessThan(height);
    // no picture stands without its word, and no word is broken
    for (const name of ["Delen", "Downloaden"]) {
      expect((await page.locator(".sk-actions").getByText(name).boundingBox())?.width).toBeGreaterThan(20);
    }
    const row = page.locator(".sk-main > .sk-toolbar .sk-status");
    expect((await row.boundingBox())?.height ?? 0).toBeLessThan(50);
  }
});

it("leads at once to what is chosen in the table at 200% zoom", async () => {
  const page = await site.open({ size: "zoomed", query: "?weergave=tabel" });
  const link = page.getByRole("rowheader").first().getByRole("link").first();
  const chosen = await link.innerText();
  await link.click();
  const way = page.getByRole("button", { name: /bekijk de details$/ });
  expect((await way.boundingBox())?.y).toBeLessThan(450);
  await way.click();
  const name = page.getByRole("complementary").getByRole("heading", { level: 2 });
  await expect.poll(() => name.innerText()).toBe(chosen);
  await expect.poll(async () => (await name.boundingBox())?.y).toBeLessThan(450);
  await site.expectSound(page);
});

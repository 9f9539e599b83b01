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

it("shows what is chosen in the table at once at 200% zoom", async () => {
  const page = await site.open({ size: "zoomed", query: "?weergave=tabel" });
  await page.getByRole("rowheader").first().getByRole("link").first().click();
  await expect.poll(() => page.getByRole("complementary").getByRole("heading", { level: 2 }).count()).toBe(1);
  const name = await page.getByRole("complementary").getByRole("heading", { level: 2 }).boundingBox();
  expect(name?.y).toBeLessThan(450);
  await site.expectSound(page);
});

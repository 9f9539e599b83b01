import { afterAll, beforeAll, expect, it } from "vitest";
import { clickMunicipality, mapReady, RENDERERS, resultCount, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

it.each(RENDERERS)("works on a phone: map, filters as a dialog, details with a way back (%s)", async (renderer) => {
  const page = await site.open({ renderer, size: "phone" });
  await mapReady(page);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await wide()).toBe(0);
  await site.expectSound(page);

  const legend = page.locator(".sk-legend");
  await legend.getByText("Legenda").click();
  const lowest = await legend.getByRole("button").last().boundingBox();
  const [own, map] = [await legend.boundingBox(), await page.locator(".sk-map-frame").boundingBox()];
  expect(own?.height).toBeLessThan((map?.height ?? 0) * 0.65); // the map stays in sight above it
  expect((own?.y ?? 0) + (own?.height ?? 0)).toBeGreaterThanOrEqual((lowest?.y ?? 0) + (lowest?.height ?? 0));
  await legend.getByText("Aantal per gemeente").click();

  await page.getByRole("button", { name: /^Filters/ }).click();
  const dialog = page.getByRole("dialog", { name: "Filters" });
  await dialog.getByRole("checkbox", { name: /^wonen/i }).check();
  await site.expectSound(page);
  const promise = dialog.getByRole("button", { name: /^Toon \d+ samenwerkingsverband/ });
  const shown = Number((await promise.innerText()).match(/\d+/)?.[0]);
  await promise.click();
  expect((await resultCount(page)).shown).toBe(shown);

  await clickMunicipality(page, "GM0342"); // Soest: on a phone only its number fits
  const details = page.getByRole("complementary", { name: "Details" });
  await expect.poll(() => details.getByRole("heading", { level: 2 }).innerText()).toBe("Soest");
  expect(await wide()).toBe(0);
  await site.expectSound(page);
});

it.each(["?weergave=tabel", "?weergave=gemeente&gemeente=GM0342"])("fits a phone: %s", async (query) => {
  const page = await site.open({ query, size: "phone" });
  await expect.poll(() => page.getByRole("main").innerText()).toMatch(/Openbaar lichaam|Soest zit in \d+/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  // what stands around the view says what it is, and leaves the height to the view
  const sizeOf = (selector: string) => page.locator(selector).first().boundingBox();
  expect((await sizeOf(".sk-actions .nl-button__label"))?.width).toBeGreaterThan(20);
  expect((await sizeOf(".sk-footer"))?.height).toBeLessThan(64);
  const footer = await page.locator(".sk-footer").innerText();
  expect(footer).toMatch(/^Register van Overheidsorganisaties \(.*\)\s+\d+ lijsten onvolledig\./);
  await site.expectSound(page);
});

it.each(RENDERERS)("fits a tablet (%s)", async (renderer) => {
  const page = await site.open({ renderer, size: "tablet", query: "?gemeente=GM0342" });
  await mapReady(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  // no name of a province is cut off, and the search stands beside it
  const header = await page.locator(".sk-header").evaluate((row) => {
    const select = row.querySelector("select");
    const given = select?.offsetWidth ?? 0;
    select?.style.setProperty("inline-size", "max-content");
    return { height: row.clientHeight, spare: given - (select?.offsetWidth ?? Infinity) };
  });
  expect(header.height).toBeLessThan(70);
  expect(header.spare).toBeGreaterThanOrEqual(0);
  // nor is what the map rests on
  const footer = page.locator(".sk-footer");
  expect(await footer.innerText()).toMatch(/^Bron: Register van .* \d+ deelnemerslijsten onvolledig\./);
  expect((await footer.boundingBox())?.height).toBeLessThan(40);
  // nor does what stands around the map leave it less than the details
  const mapHeight = async () => (await page.locator(".sk-map-frame").boundingBox())?.height ?? 0;
  expect(await mapHeight()).toBeGreaterThan(310);
  await site.expectSound(page);

  // the way back gives the map its room again, and two filters take nothing of it
  await page.getByRole("link", { name: "Alle gemeenten" }).click();
  await expect.poll(mapHeight).toBeGreaterThan(440);
  const whole = await mapHeight();
  await page.getByRole("button", { name: "Filters" }).click();
  const dialog = page.getByRole("dialog", { name: "Filters" });
  for (const theme of [/^wonen/i, /^natuur/i]) await dialog.getByRole("checkbox", { name: theme }).check();
  await dialog.getByRole("button", { name: /^Toon \d+/ }).click();
  const clear = page.getByRole("button", { name: "Wis alles" });
  await clear.waitFor();
  expect(await mapHeight()).toBe(whole);
  // nor does the highest sheet cover the way out
  await page.getByRole("button", { name: "Details half openen" }).click();
  await page.getByRole("button", { name: "Details helemaal openen" }).click();
  await clear.click({ timeout: 5000 });
});

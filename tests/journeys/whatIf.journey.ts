import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mapReady, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const BANNER = "Wat als: Soest stapt uit Regio Amersfoort.";
const details = (page: Page) => page.getByRole("complementary", { name: "Details" });

/** What stands in the details of a municipality: "Doet mee aan 23 samenwerkingsverbanden. 2 daarvan ..." */
async function partnershipsOf(page: Page): Promise<number> {
  const sentence = details(page).getByText(/^Doet mee aan \d+ samenwerkingsverbanden\./);
  return Number(/\d+/.exec(await sentence.innerText())?.[0]);
}

/** The cells of a partnership in the table. */
async function rowOf(page: Page, name: string): Promise<string> {
  await page.getByRole("link", { name: "Tabel", exact: true }).click();
  return page
    .getByRole("row", { name: new RegExp(`^${name}`) })
    .first()
    .innerText();
}

it("lets Soest leave a partnership by keyboard, names what follows, and shows it in every view until it is taken back", async () => {
  const page = await site.open({ query: "?gemeente=GM0342&zoek=regio%20amersfoort&renderer=svg" });
  await mapReady(page);
  const before = await partnershipsOf(page);
  await page.getByRole("link", { name: "Wat als Soest ergens uitstapt of samengaat?" }).press("Enter");
  await page.getByLabel("Stapt uit", { exact: true }).focus();
  await page.keyboard.type("Regio Amersfoort");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.getByRole("status").innerText()).toContain("Soest stapt uit Regio Amersfoort");
  const touched = page.getByRole("table", { name: "Wat er verandert per samenwerkingsverband" });
  const [, then, now] = /van (\d+) naar (\d+)/.exec(await touched.getByRole("row").last().innerText()) ?? [];
  expect(Number(now)).toBe(Number(then) - 1);
  await site.expectSound(page);

  await page.getByRole("link", { name: "Kaart", exact: true }).press("Enter");
  await expect.poll(() => partnershipsOf(page)).toBe(before - 1);
  expect(await page.getByRole("region", { name: "Kaart", exact: true }).innerText()).toContain(
    "Wat als: met wie Soest",
  );
  expect(await page.title()).toMatch(/^Wat als - Soest/);

  const copy = await site.open({ query: new URL(page.url()).search });
  await copy.getByText(BANNER).waitFor();
  await expect.poll(() => partnershipsOf(copy)).toBe(before - 1);

  expect(await rowOf(page, "Regio Amersfoort")).toMatch(new RegExp(`wat als[^]*\\b${now}\\b`));
  await page.getByRole("button", { name: "Terug naar de werkelijkheid" }).press("Enter");
  await expect.poll(() => page.getByText(BANNER).count()).toBe(0);
  expect(new URL(page.url()).searchParams.has("als")).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("inhoud");
  const real = await rowOf(page, "Regio Amersfoort");
  expect(real).not.toContain("wat als");
  expect(real).toMatch(new RegExp(`\\b${then}\\b`));
});

it("merges two municipalities on a phone and tells what goes over", async () => {
  const page = await site.open({ query: "?weergave=wat-als", size: "phone" });
  await page.getByLabel("Twee gemeenten gaan samen").check();
  await page.getByLabel("Gemeente die ophoudt").selectOption({ label: "Soest" });
  const successor = page.getByLabel("Gemeente die verdergaat");
  await expect.poll(() => successor.locator("optgroup").first().getAttribute("label")).toBe("Buurgemeenten");
  await successor.selectOption({ label: "Baarn" });
  await page.getByRole("button", { name: "Probeer" }).click();
  const numbers = page.getByRole("table", { name: "De getallen van de gemeenten in deze proef" });
  await expect.poll(() => numbers.innerText()).toContain("zie Baarn");
  const both = /In (\d+) verbanden doen Soest en Baarn nu allebei mee/.exec(await page.locator("main").innerText());
  const opened = page.getByText(`Toon ${both?.[1]} verbanden`);
  await opened.click();
  expect(await opened.locator("xpath=ancestor::details").getByRole("listitem").count()).toBe(Number(both?.[1]));
  expect(new URL(page.url()).search).toBe("?weergave=wat-als&als=GM0342-met-GM0308");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await site.expectSound(page);
});

it("draws both that merge as one with its name and number once, and warns in another page too", async () => {
  const page = await site.open({ query: "?embed=1&renderer=svg&gemeente=GM0342&als=GM0342-met-GM0308" });
  await mapReady(page);
  await page.getByText("Wat als: Soest gaat op in Baarn.").waitFor();
  const labels = page.locator(".sk-map-labels g", { hasText: /Soest|Baarn/ });
  await expect.poll(() => labels.allTextContents()).toEqual([expect.stringMatching(/^Baarn ?met\sSoest\d+$/)]);
  await expect.poll(() => details(page).getByRole("heading", { level: 2 }).innerText()).toBe("Baarn (met Soest)");
  await site.expectSound(page);
});

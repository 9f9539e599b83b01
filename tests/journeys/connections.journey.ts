import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clickMunicipality, mapReady, RENDERERS, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const THRESHOLD = "Minstens zoveel gedeelde verbanden";
const EEMNES = "?weergave=verbindingen&gemeente=GM0317&buiten=1";

/** How many lines the renderer in use draws. */
async function linesOnMap(page: Page, renderer: (typeof RENDERERS)[number]): Promise<number> {
  if (renderer === "svg") return page.locator(".sk-map-drawing:not([hidden]) [data-link]").count();
  return Number(await page.locator(".sk-map-webgl:not(.is-waiting)").getAttribute("data-links"));
}

/** How many lines the sentence, the heading of the list and the legend tell. */
async function linesInWords(page: Page) {
  const number = (text: string) => Number(/(\d+)/.exec(text)?.[1]);
  const legend = await page.locator(".sk-legend-line .sk-legend-count").allInnerTexts();
  return {
    sentence: number(await page.getByText(/^U ziet \d+ lijn/).innerText()),
    heading: number(await page.locator("#sk-connections-pairs").innerText()),
    legend: legend.map(number).reduce((sum, count) => sum + count, 0),
  };
}

async function rowsOf(page: Page): Promise<Map<string, number>> {
  const more = page.getByRole("button", { name: /^Toon er \d+ meer/ });
  while ((await more.count()) > 0) await more.click();
  const cells = await page.getByRole("table").locator("tbody tr").allInnerTexts();
  return new Map(cells.map((text) => [text.replace(/\s+\d+$/, "").trim(), Number(/(\d+)$/.exec(text)?.[1])]));
}

describe.each(RENDERERS)("links between municipalities (%s)", (renderer) => {
  it("draws as many lines as sentence, legend and list tell, and shows how Eemnes looks across the border", async () => {
    const page = await site.open({ query: EEMNES, renderer });
    await mapReady(page);
    const map = page.getByRole("region", { name: "Kaart" });
    await expect.poll(() => map.getByRole("heading", { level: 2 }).innerText()).toMatch(/^Met wie Eemnes /);
    await page.locator("#sk-connections-pairs").waitFor();
    const rows = await rowsOf(page);
    const count = rows.size;
    await expect.poll(() => linesOnMap(page, renderer)).toBe(count);
    expect(await linesInWords(page)).toEqual({ sentence: count, heading: count, legend: count });
    for (const across of ["Blaricum", "Huizen", "Laren"]) expect(rows.get(across), across).toBeGreaterThan(3);
    expect(rows.get("Baarn")).toBeGreaterThan(rows.get("Blaricum") ?? 0);
    await page.getByRole("button", { name: "Binnen het gebied" }).click();
    await expect.poll(() => linesOnMap(page, renderer)).toBe(25); // every other municipality of Utrecht
    await site.expectSound(page);
  });
});

it("starts readable, follows the threshold by keyboard, brings out a line and leads to the comparison", async () => {
  const page = await site.open({ renderer: "svg" });
  await mapReady(page);
  await page.getByRole("link", { name: "Verbindingen" }).click();
  const slider = page.getByRole("slider", { name: THRESHOLD });
  await slider.waitFor();
  await expect.poll(() => linesOnMap(page, "svg")).toBeGreaterThan(30);
  const first = await linesOnMap(page, "svg");
  expect(first).toBeLessThan(100);
  const from = Number(await slider.inputValue());
  await slider.press("ArrowRight");
  await expect.poll(() => new URL(page.url()).searchParams.get("minstens")).toBe(String(from + 1));
  const fewer = await linesOnMap(page, "svg");
  expect(fewer).toBeLessThan(first);
  expect(await linesInWords(page)).toEqual({ sentence: fewer, heading: fewer, legend: fewer });
  const link = page.getByRole("table").getByRole("link").first();
  const names = await link.innerText();
  await link.hover();
  await expect.poll(() => page.locator(".sk-map-links > .is-dimmed").count()).toBe(1);
  await clickMunicipality(page, "Zeist");
  await page.getByRole("heading", { name: "Verbindingen van Zeist", exact: true }).waitFor();
  await page.getByRole("button", { name: "Toon weer alle gemeenten" }).click();
  await page.getByRole("link", { name: names }).click();
  await page.getByText(`${names} werken samen in`).first().waitFor();
});

it("draws the links of the whole country, and follows the slider there", async () => {
  const page = await site.open({ query: "?weergave=verbindingen&gebied=NL", renderer: "svg" });
  await mapReady(page);
  const slider = page.getByRole("slider", { name: THRESHOLD });
  await slider.focus();
  await page.keyboard.press("Home");
  await expect.poll(() => linesOnMap(page, "svg")).toBeGreaterThan(3000);
  const all = await linesOnMap(page, "svg");
  await page.keyboard.press("PageUp");
  await expect.poll(() => linesOnMap(page, "svg")).toBeLessThan(all);
});

it("works on a phone and in another page", async () => {
  const page = await site.open({ query: `${EEMNES}&embed=1`, size: "phone", renderer: "svg" });
  await mapReady(page);
  await page.getByRole("button", { name: "Bekijk de details" }).click();
  await page.getByRole("table").waitFor();
  expect((await rowsOf(page)).size).toBe(await linesOnMap(page, "svg"));
  await page.getByRole("table").getByRole("link", { name: "Blaricum" }).focus();
  await expect.poll(() => page.locator(".sk-map-links > .is-dimmed").count()).toBe(1);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await site.expectSound(page);
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clickMunicipality, mapReady, RENDERERS, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const details = (page: Page) => page.getByRole("complementary", { name: "Details" });

/** The number under the name on the map; undefined where it has no label with both. */
async function numberOnMap(page: Page, name: string): Promise<string | undefined> {
  const label = page.locator(".sk-map-label", { hasText: name }).first();
  return (await label.locator("text").allTextContents()).at(-1);
}

it.each(RENDERERS)("tells the same C″ of Soest on the map, in the table and in words (%s)", async (renderer) => {
  const page = await site.open({ query: `?weergave=samenhang&renderer=${renderer}` });
  await mapReady(page);
  const cells = details(page)
    .getByRole("row", { name: /^Soest/ })
    .getByRole("cell");
  await expect.poll(() => cells.count()).toBe(3);
  const [n = "", , share = ""] = await cells.allInnerTexts();
  expect(share).toMatch(/^0,\d\d$/);
  await expect.poll(() => numberOnMap(page, "Soest")).toBe(share);
  await page.getByText(/Hoog of laag is niet goed of slecht. Het getal/).waitFor();
  await clickMunicipality(page, "Soest");
  await details(page).getByText(`Dat is C″ ${share}.`).waitFor();
  await details(page).getByText(`Neem twee van de ${n} verbanden van Soest.`).waitFor();
  const group = details(page)
    .getByRole("listitem")
    .filter({ hasText: /^Deze groep komt 2 keer voor: Amersfoort, Baarn, Barneveld/ });
  await group.getByRole("button", { name: "Toon op de kaart" }).click();
  await page.getByRole("heading", { name: /^Een groep van 9 gemeenten/ }).waitFor();
  await site.expectSound(page);
});

it("shows who of a crossing partnership lies outside the veiligheidsregio, and another division", async () => {
  const page = await site.open({ query: "?weergave=samenhang&onderdeel=indeling&renderer=svg" });
  await mapReady(page);
  await details(page)
    .getByText(/^\d+ van de \d+ verbanden kruisen de grens van een regio\.$/)
    .waitFor();
  expect(await page.locator('[data-outline="region-Veiligheidsregio Utrecht"]').count()).toBe(1);
  await details(page).getByRole("link", { name: "Regio Amersfoort", exact: true }).click();
  await details(page)
    .getByText("Buiten Veiligheidsregio Utrecht, waar de meeste liggen: Barneveld en Nijkerk.")
    .waitFor();
  await page.getByRole("button", { name: /^B: Veiligheidsregio Gelderland-Midden 2 gemeenten/ }).waitFor();
  expect(await page.locator("[data-outline]").count()).toBe(2);
  await expect.poll(() => numberOnMap(page, "Barneveld")).toBe("B");
  await site.expectSound(page);

  await page.getByLabel("Indeling", { exact: true }).selectOption({ label: "RES-regio's (energie)" });
  await details(page).getByText("deze indeling gaat over 26 van de 342 gemeenten", { exact: false }).waitFor();
  const unjudged = details(page).getByText("niet te beoordelen: 2 gemeenten vallen buiten deze indeling").first();
  await unjudged.waitFor({ state: "attached" });
  expect(new URL(page.url()).searchParams.get("indeling")).toBe("res-regio");
  await page.goBack();
  await expect.poll(() => new URL(page.url()).searchParams.get("indeling")).toBe(null);
});

it("lists gaps with their threshold on a phone, and doubles", async () => {
  const page = await site.open({ query: "?weergave=samenhang&onderdeel=gaten", size: "phone" });
  await mapReady(page);
  await details(page)
    .getByText(/minstens 50% van haar buurgemeenten/)
    .waitFor();
  await details(page).getByRole("link", { name: "Regio Amersfoort", exact: true }).click();
  await page.getByRole("heading", { name: /^Regio Amersfoort: wie doet mee, en wie niet/ }).waitFor();
  const gap = details(page).getByText("Zeist: 5 van de 9 buurgemeenten doen wel mee.").first();
  await gap.waitFor();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await site.expectSound(page);
  await details(page).getByRole("link", { name: "Dubbelingen" }).click();
  await details(page)
    .getByText(/gemeenten doen bij minstens één onderwerp aan 2 of meer verbanden mee/)
    .waitFor();
  await site.expectSound(page);
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clickMunicipality, mapReady, RENDERERS, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const details = (page: Page) => page.getByRole("complementary", { name: "Details" });
const scrolled = (page: Page) => details(page).evaluate(({ scrollTop }) => scrollTop);
const title = (page: Page) => details(page).getByRole("heading", { level: 2 });

it.each(RENDERERS)("chooses a municipality by a click, and a partnership from its list (%s)", async (renderer) => {
  const page = await site.open({ renderer });
  await mapReady(page);
  await clickMunicipality(page, "Soest");
  await expect.poll(() => title(page).innerText()).toBe("Soest");
  expect(new URL(page.url()).searchParams.get("gemeente")).toBe("GM0342");
  expect(await page.getByRole("region", { name: "Kaart", exact: true }).innerText()).toContain(
    "Met wie Soest samenwerkt",
  );
  await site.expectSound(page);

  const toPartnership = details(page).getByRole("link", { name: "Veiligheidsregio Utrecht" }).first();
  await toPartnership.scrollIntoViewIfNeeded();
  const place = await scrolled(page);
  expect(place).toBeGreaterThan(0);
  await toPartnership.click();
  await expect.poll(() => title(page).innerText()).toBe("Veiligheidsregio Utrecht");
  const url = new URL(page.url()).searchParams;
  expect([url.get("gemeente"), url.get("verband")?.startsWith("roo-")]).toEqual(["GM0342", true]);
  expect(await page.getByRole("region", { name: "Kaart", exact: true }).innerText()).toContain("26 gemeenten");
  const text = await details(page).innerText();
  for (const part of ["Openbaar lichaam", "burgemeester", "Register van Overheidsorganisaties", "Soest"]) {
    expect(text).toContain(part);
  }
  await details(page).getByRole("link", { name: "Terug naar Soest" }).click();
  await expect.poll(() => title(page).innerText()).toBe("Soest");
  await expect.poll(() => scrolled(page)).toBe(place);
  await site.expectSound(page);
});

it.each(RENDERERS)(
  "chooses by search, without accents and with a typing error, wholly by keyboard (%s)",
  async (renderer) => {
    const page = await site.open({ renderer });
    await mapReady(page);
    await page.getByRole("link", { name: "Direct naar de filters" }).press("Enter");
    await page.keyboard.press("Tab");
    expect(
      await page.getByLabel("Peildatum", { exact: true }).evaluate((field) => field === document.activeElement),
    ).toBe(true);
    const search = page.getByRole("combobox", { name: /Zoek gemeente/ });
    await search.fill("amersfort");
    await expect.poll(() => search.getAttribute("aria-expanded")).toBe("true");
    await page
      .getByRole("option", { name: /^Amersfoort/ })
      .first()
      .waitFor();
    await search.press("Enter");
    await expect.poll(() => title(page).innerText()).toBe("Amersfoort");
    await search.fill("sudwest");
    await page.getByRole("option", { name: /^Súdwest-Fryslân/ }).click();
    await expect.poll(() => title(page).innerText()).toBe("Súdwest-Fryslân");
    await site.expectSound(page);
  },
);

it.each(RENDERERS)("finds a municipality through a place that lies in it (%s)", async (renderer) => {
  const page = await site.open({ renderer });
  await mapReady(page);
  const search = page.getByRole("combobox", { name: /Zoek gemeente/ });
  await search.fill("maarssen");
  await page.getByRole("option", { name: /Stichtse Vecht/ }).click();
  await expect.poll(() => title(page).innerText()).toBe("Stichtse Vecht");
});

it.each(RENDERERS)(
  "chooses from the list by keyboard, and lights on the map what has the focus (%s)",
  async (renderer) => {
    const page = await site.open({ renderer });
    await mapReady(page);
    const link = details(page).getByRole("link", { name: /^Baarn/ });
    await link.focus();
    await expect.poll(() => page.locator(".sk-map-tooltip").innerText()).toMatch(/^Baarn: \d+ samenwerkingsverbanden/);
    await page.keyboard.press("Enter");
    await expect.poll(() => title(page).innerText()).toBe("Baarn");
  },
);

it("draws water boards and provinces that take part by their own outline, and marks incomplete lists", async () => {
  const page = await site.open({ query: "?renderer=svg&verband=groen-groeit-mee" });
  await mapReady(page);
  await expect.poll(() => page.locator("path[data-outline]").count()).toBe(1 + 1 + 4);
  expect(await page.getByRole("region", { name: "Kaart", exact: true }).innerText()).toContain("niet volledig");
  await expect.poll(() => details(page).innerText()).toContain("Niet alle deelnemers zijn bekend");
  await site.expectSound(page);
});

it("answers five questions about my municipality, each with the rows behind it", async () => {
  const page = await site.open({ query: "?weergave=gemeente" });
  await page.getByRole("main").getByRole("combobox").selectOption({ label: "Eemnes" });
  await expect.poll(() => new URL(page.url()).searchParams.get("gemeente")).toBe("GM0317");
  await expect.poll(() => page.getByRole("main").getByRole("heading", { level: 3 }).count()).toBeGreaterThanOrEqual(5);
  await site.expectSound(page);
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clickMunicipality, mapReady, RENDERERS, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const THREE = "?weergave=overlap&verband=regio-amersfoort&verband=roo-24967650&verband=roo-24221387";

/** What the table under the diagram says of each municipality: in how many. */
async function numbersOfTable(page: Page): Promise<Map<string, number>> {
  const rows = await page.getByRole("table").locator("tbody tr").all();
  const cells = await Promise.all(
    rows.map(async (row) => [await row.locator("th").innerText(), await row.locator("td").last().innerText()] as const),
  );
  return new Map(
    cells.flatMap(([k, names]) => names.split(", ").map((name) => [name, Number.parseInt(k, 10)] as const)),
  );
}

/** The numbers that stand on the map, by name, where a label has both; names of water boards and provinces have none. */
async function numbersOnMap(page: Page): Promise<[name: string, number: number][]> {
  const labels = await page.locator(".sk-map-label").all();
  const lines = await Promise.all(labels.map((label) => label.locator("text").allTextContents()));
  const isNumbered = (all: readonly string[]) => all.length > 1 && /^\d+$/.test(all.at(-1) ?? "");
  return lines.filter(isNumbered).map((all) => [all.slice(0, -1).join(" "), Number(all.at(-1))]);
}

const FOUR_BOARDS = ["Amstel, Gooi en Vecht", "Rivierenland", "De Stichtse Rijnlanden", "Vallei en Veluwe"];

/** What labels say, each on one line. */
function labelTexts(labels: Element[]): string[] {
  return labels.map((label) => [...label.querySelectorAll("text")].map(({ textContent }) => textContent).join(" "));
}

it.each(RENDERERS)("tells on the map, in the table and in words the same of three regions (%s)", async (renderer) => {
  const page = await site.open({ renderer, query: THREE });
  await mapReady(page);
  const title = page.getByRole("region", { name: "Kaart" }).getByRole("heading", { level: 2 });
  await expect.poll(() => title.innerText()).toMatch(/^In hoeveel van de 3 gekozen samenwerkingsverbanden/);
  await page.getByRole("heading", { name: "In woorden" }).waitFor();
  const table = await numbersOfTable(page);
  const onMap = await numbersOnMap(page);
  expect(onMap.length).toBeGreaterThan(5);
  for (const [name, number] of onMap) expect(number, name).toBe(table.get(name));
  const inTwo = [...table.values()].filter((k) => k === 2).length;
  const legend = page.getByRole("button", { name: /^2 van de 3/ });
  expect(await legend.innerText()).toContain(`${inTwo} gemeenten`);
  await page
    .getByText(`Samen hebben de 3 verbanden ${table.size} gemeenten. Daarvan zitten er ${inTwo} in twee`)
    .waitFor();
  await page
    .getByText(/^Scherpenzeel: 2 van de 3 buurgemeenten doen wel mee/)
    .first()
    .waitFor();
  await site.expectSound(page);
});

it("lights a column on the map, marks the column of a municipality, and keeps the choice", async () => {
  const page = await site.open({ query: `${THREE}&renderer=svg` });
  await mapReady(page);
  await page.getByRole("button", { name: /^7 gemeenten in 2 van de 3: Regio Amersfoort en Veiligheidsregio/ }).click();
  await expect.poll(() => page.locator(".sk-map-fill:not(.is-dimmed)").count()).toBe(7);
  await page.locator(".sk-legend").getByText("gekozen groep: 7 gemeenten").waitFor();
  await clickMunicipality(page, "Barneveld");
  const marked = page.locator(".sk-linear__column[aria-current]");
  await expect.poll(() => marked.getAttribute("aria-label")).toMatch(/^2 gemeenten in 2 van de 3/);
  expect(new URL(page.url()).searchParams.getAll("verband")).toHaveLength(3);
  expect(await page.locator("[data-outline]").count()).toBe(3);
  await site.expectSound(page);
});

it("states the four Utrecht water boards beside U10 by area and inhabitants, and draws marks from four on", async () => {
  const query = "?weergave=overlap&verband=u10&verband=groen-groeit-mee&verband=res-u16&verband=regio-amersfoort";
  const page = await site.open({ query: `${query}&renderer=svg` });
  await mapReady(page);
  const boards = page.getByRole("region", { name: "Waterschappen" });
  await boards
    .getByText(/^U10: \d+% van het waterschap ligt in deze gemeenten/)
    .first()
    .waitFor();
  expect(await boards.getByRole("heading", { level: 4 }).count()).toBe(4);
  expect(await page.locator(".sk-map-label rect").count()).toBeGreaterThan(20);
  expect(await page.locator("[data-outline]").count()).toBe(0);
  await page.locator(".sk-chosen__row").first().hover();
  await expect.poll(() => page.locator('[data-outline="u10"]').count()).toBe(1);
  await page.locator(".sk-chosen__row").nth(2).hover(); // RES-regio U16, in which all four take part
  for (const name of FOUR_BOARDS) {
    await expect.poll(() => page.locator(".sk-map-label").evaluateAll(labelTexts)).toContain(name);
  }
  await page.getByText(/^U10 en RES-regio U16 hebben precies dezelfde gemeenten/).waitFor();
  await site.expectSound(page);
});

it.each(RENDERERS)("shows the water boards in the area of one partnership when asked (%s)", async (renderer) => {
  const page = await site.open({ renderer, query: "?weergave=overlap&verband=u10" });
  await mapReady(page);
  await page.getByRole("checkbox", { name: "Toon de grenzen van waterschappen" }).check();
  await expect.poll(() => new URL(page.url()).searchParams.get("grenzen")).toBe("waterschappen");
  const boards = page.getByRole("region", { name: "Waterschappen" });
  await boards.getByText(/^U10: \d+% van het waterschap ligt in deze gemeenten\. Dat is 63% van hun opp/).waitFor();
  expect(await boards.getByRole("heading", { level: 4 }).count()).toBe(4);
  const labels = () => page.locator(".sk-map-label").evaluateAll(labelTexts);
  for (const name of FOUR_BOARDS) await expect.poll(labels).toContain(name);
  await site.expectSound(page);
});

it.each(RENDERERS)(
  "is built up and changed by keyboard alone, and the address carries the order (%s)",
  async (renderer) => {
    const page = await site.open({ renderer, query: "?weergave=overlap" });
    const verbanden = () => new URL(page.url()).searchParams.getAll("verband");
    const select = page.getByRole("combobox", { name: "Voeg een verband toe" });
    for (const [typed, count] of [
      ["U10", 1],
      ["Regio Foodvalley", 2],
      ["Veiligheidsregio", 3],
    ] as const) {
      await select.focus();
      await page.keyboard.type(typed);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect.poll(verbanden).toHaveLength(count);
    }
    const before = verbanden();
    await page.getByRole("button", { name: /^Regio Foodvalley naar voren/ }).press("Enter");
    await expect.poll(verbanden).toEqual([before[1], before[0], before[2]]);
    const column = page.locator(".sk-linear__column").first();
    await page.locator(".sk-linear__name", { hasText: "1. Regio Foodvalley" }).waitFor(); // it follows the map
    await column.press("Space");
    await expect.poll(() => column.getAttribute("aria-pressed")).toBe("true");
    await page.goBack();
    await expect.poll(verbanden).toEqual(before);
    await site.expectSound(page);
  },
);

it.each(RENDERERS)("starts from a partnership's page and from the table (%s)", async (renderer) => {
  const page = await site.open({ renderer, query: "?verband=u10" });
  await page.getByRole("link", { name: "Toevoegen aan overlap" }).click();
  await page.getByRole("heading", { name: "Gekozen samenwerkingsverbanden" }).waitFor();
  await page.getByRole("link", { name: "Tabel" }).click();
  await page
    .getByRole("link", { name: /^Toevoegen aan overlap: Utrecht/ })
    .first()
    .click();
  await expect.poll(() => new URL(page.url()).searchParams.getAll("verband").length).toBe(2);
  await page.getByRole("heading", { name: "In woorden" }).waitFor();
});

it.each(RENDERERS)("works on a phone (%s)", async (renderer) => {
  const page = await site.open({ renderer, query: THREE, size: "phone" });
  await mapReady(page);
  await page.getByRole("heading", { name: "In woorden" }).scrollIntoViewIfNeeded();
  await page.getByRole("button", { name: /^16 gemeenten in 1 van de 3/ }).click();
  await expect.poll(() => page.getByRole("status").filter({ hasText: "16 gemeenten" }).count()).toBe(1);
  const order = await page.getByRole("button", { name: "Meeste verbanden" }).boundingBox();
  expect(order && order.x + order.width).toBeLessThanOrEqual(390 - 16);
  await page.getByText("Naast elkaar").click();
  await expect.poll(() => page.locator(".sk-small-maps figure").count()).toBe(3);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await site.expectSound(page);
});

it("shows that the new environment service of Utrecht covers the two before it, and no municipality is in both of those", async () => {
  const query = "?weergave=overlap&verband=roo-27030716&verband=roo-28059612&verband=roo-30432201";
  const page = await site.open({ query, renderer: "svg" });
  await mapReady(page);
  await page.getByRole("heading", { name: "In woorden" }).waitFor();
  const numbers = [...(await numbersOfTable(page)).values()];
  expect([numbers.length, new Set(numbers)]).toEqual([26, new Set([2])]);
  for (const [, number] of await numbersOnMap(page)) expect(number).toBe(2);
});

it("finds all environment services as a filter, and compares ten of them or those of one province", async () => {
  const page = await site.open({ query: "?zoek=omgevingsdienst", renderer: "svg" });
  await mapReady(page);
  const numbers = (await numbersOnMap(page)).map(([, number]) => number);
  expect(numbers.length).toBeGreaterThan(10);
  expect(Math.min(...numbers)).toBeGreaterThan(0);
  await page.getByRole("combobox", { name: "Gebied" }).selectOption("NL");
  await page.getByRole("link", { name: "Overlap", exact: true }).click();
  await page.getByRole("button", { name: "Kies hieruit" }).click();
  await page.getByText("Dit zijn 25 verbanden. Er passen er 10 op de kaart").waitFor();
  const verbanden = () => new URL(page.url()).searchParams.getAll("verband");
  await expect.poll(verbanden).toHaveLength(10);
  await page.getByRole("combobox", { name: "Uit deze groep alleen die in" }).selectOption({ label: "Gelderland (5)" });
  await page.getByRole("button", { name: "Kies: Uit deze groep alleen die in" }).click();
  await expect.poll(verbanden).toHaveLength(5);
  await page.getByRole("heading", { name: "In woorden" }).waitFor();
  await site.expectSound(page);
});

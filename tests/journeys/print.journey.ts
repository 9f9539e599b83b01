import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mapReady, resultCount, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** The words of each sheet of paper that the page becomes, without the spaces that line ends make. */
async function sheetsOf(page: Page): Promise<string[]> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: "A4" })), verbosity: 0 }).promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      return items
        .map((item) => ("str" in item ? item.str : ""))
        .join(" ")
        .replace(/\s+/g, " ");
    }),
  );
}

/** Prints until the drawing for paper, whose code comes after the first picture, is on the first sheet. */
async function sheetsWith(page: Page, words: RegExp): Promise<string[]> {
  let sheets: string[] = [];
  await expect
    .poll(async () => {
      sheets = await sheetsOf(page);
      return sheets[0];
    })
    .toMatch(words);
  return sheets;
}

it("prints the dossier of Eemnes: map, five answers, and every partnership with who decides", async () => {
  const page = await site.open({ query: "?weergave=gemeente&gemeente=GM0317" });
  await page.getByText(/^Eemnes zit in \d+ samenwerkingsverbanden/).waitFor();
  const sheets = await sheetsWith(page, /Aantal gedeeld met Eemnes/);
  const [first = ""] = sheets;
  const all = sheets.join(" ");
  expect(first).toMatch(/Mijn gemeente: Eemnes .*Peildatum: \d+ \w+ \d{4}\. .*Bron: Register .*Gemaakt op .*\d km/);
  expect(first).toMatch(/peildatum=\d{4}-\d\d-\d\d .*Vijfheerenlanden/); // the day in the address, and the whole province
  for (const question of ["1. In hoeveel", "2. Met wie", "3. Wie beslist", "4. Welke gaan", "5. Wat is"]) {
    expect(all).toContain(question);
  }
  const count = Number(/Eemnes zit in (\d+)/.exec(all)?.[1]);
  expect(all).toContain(`Alle ${count} samenwerkingsverbanden van Eemnes, met wie beslist`);
  expect(all.match(/, \d+ deelnemers?/g)?.length).toBe(count);
  expect(all).toMatch(/College van burgemeester en wethouders .*Mandaat/);
  expect(all).toMatch(/Mandaat: het samenwerkingsverband beslist namens een deelnemer/);
  expect(all).not.toMatch(/Wat betekent|Andere gemeente|Bekijk Eemnes op de kaart/);
  expect(all).toMatch(/4\. Welke gaan .*met deelnemers uit Noord-Holland/); // by name, not only how many
  expect(sheets.at(-1)?.match(/, \d+ deelnemers?/g)?.length).toBeGreaterThan(5); // no sheet for a single row
});

it.each(["svg", "webgl"])("prints the map with names, numbers, legend and what it is (%s)", async (renderer) => {
  const page = await site.open({ query: `?fase=stabilisatiefase&renderer=${renderer}` });
  await mapReady(page);
  if (renderer === "webgl") await page.locator('[data-renderer="webgl"]').waitFor();
  const [first = "", second = ""] = await sheetsWith(page, /\d km/);
  expect(first).toMatch(/Aantal samenwerkingsverbanden die aan de fi ?lters voldoen, per gemeente, provincie Utrecht/);
  expect(first).toMatch(/Gebied: provincie Utrecht\. .*Filters: Fase: stabilisatiefase\. Bron: .*Gemaakt op/);
  expect(first).toMatch(/Wijk bij Duurstede .*N .*10 km/);
  expect(second).toMatch(/Woudenberg/); // every municipality stands in the list
  expect(`${first}${second}`).not.toMatch(/Inzoomen|Heel gebied|Wis alles|Delen/);
  expect(await page.locator(".sk-still").count()).toBe(0); // it is gone from the screen again
});

it("prints the map of the screen as it stands there while the one for paper has not come", async () => {
  const page = await site.open({ query: "?gemeente=GM0342", renderer: "svg", replace: { "shared-*.js": null } });
  await mapReady(page);
  await page.locator('.sk-map-label[data-label="GM0342"]').waitFor();
  const before = await mapOnScreen(page);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.getByText("De kaart voor papier was nog niet geladen.").waitFor(); // takes room from the map
  const during = await mapOnScreen(page);
  expect(during).toMatchObject({ viewBox: `0 0 ${before.size}`, labels: before.labels });
  expect(during.size).not.toBe(before.size);
});

/** The size of the map, what it shows of its drawing, and where its names stand. */
async function mapOnScreen(page: Page) {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const canvas = document.querySelector(".sk-map-canvas");
    return {
      size: `${canvas?.clientWidth} ${canvas?.clientHeight}`,
      viewBox: canvas?.querySelector(".sk-map-labels")?.getAttribute("viewBox"),
      labels: [...document.querySelectorAll(".sk-map-label")].map((label) => label.getAttribute("transform")),
    };
  });
}

it("prints every row of the table under its title, and repeats the headings", async () => {
  const page = await site.open({ query: "?weergave=tabel" });
  await page.getByRole("table").waitFor();
  const { shown } = await resultCount(page);
  const names = await page.evaluate(() => document.querySelectorAll("tbody tr").length);
  expect(names).toBeGreaterThan(0);
  const sheets = await sheetsWith(page, /Gebied: provincie Utrecht/);
  expect(sheets[0]).toMatch(new RegExp(`${shown} samenwerkingsverbanden, provincie Utrecht, op`));
  for (const sheet of sheets) expect(sheet).toMatch(/Naam Juridische vorm Fase/);
  expect(sheets.join(" ")).toMatch(/Werk ?voorzieningsschap Tomingroep/);
});

it("prints the matrix with its legend on a sheet of its own, and as much of the list as is shown", async () => {
  const page = await site.open({ query: "?weergave=matrix" });
  await page.getByRole("grid").waitFor();
  const sheets = await sheetsOf(page);
  expect(sheets[0]).toMatch(
    /16 tot en met 20 gedeeld .*gemeente zelf: in hoeveel verbanden zij zit .*Vijfheerenlanden/,
  );
  expect(sheets[0]).not.toContain("Welke gemeenten delen het meest?");
  expect(sheets).toHaveLength(2);
  expect(sheets[1]).toMatch(/U ziet de eerste 20 van \d+ paren/);
});

it("prints the overlap of three partnerships without what one presses", async () => {
  const page = await site.open({
    query: "?weergave=overlap&verband=regio-amersfoort&verband=roo-24967650&verband=roo-24221387",
  });
  await page.getByRole("heading", { name: "In woorden" }).waitFor();
  const all = (await sheetsWith(page, /\d km/)).join(" ");
  expect(all).toMatch(/In hoeveel van de 3 gekozen samenwerkingsverbanden elke gemeente zit/);
  expect(all).toMatch(/Samen hebben de 3 verbanden \d+ gemeenten/);
  expect(all).toMatch(/Renswoude, Rhenen, Veenendaal/);
  expect(all).toMatch(/Naast elkaar\s+1\. Regio Amersfoort: 9\s+gemeenten/);
  expect(all).not.toMatch(/Voeg een verband toe|Rustige lijnen|Nog geen kolom/);
  expect(all).not.toContain("Waterschappen"); // none takes part
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const [first, second] = await Promise.all([0, 1].map((i) => page.locator(".sk-small-maps svg").nth(i).boundingBox()));
  expect(first?.y).toBe(second?.y);
  expect(first?.width).toBeGreaterThan((await page.evaluate(() => document.body.clientWidth)) / 3);
  await site.expectSound(page);
});

it("prints where the links of a partnership lead, and nothing to press or choose", async () => {
  const page = await site.open({ query: "?verband=u10" });
  await page.getByRole("heading", { name: "Meer lezen" }).waitFor();
  const all = (await sheetsWith(page, /\d km/)).join(" ");
  expect(all).toMatch(/Website ?\(https?:\/\/\S+\)/);
  expect(all).not.toContain("Wijziging melden");
  await page.goto(`${site.url}?weergave=verbindingen`);
  await page.getByRole("slider", { name: "Minstens zoveel gedeelde verbanden" }).waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.getByText("Minstens zoveel gedeelde verbanden").isVisible()).toBe(true);
  expect(await page.getByRole("slider").count()).toBe(0);
  await page.goto(`${site.url}?weergave=samenhang&onderdeel=indeling`);
  await page.getByLabel("Indeling", { exact: true }).waitFor(); // what is chosen, as words
});

it("prints who takes part in what in parts, each with the names of its columns", async () => {
  const page = await site.open({ query: "?weergave=matrix&tegen=verbanden" });
  await page.getByRole("grid").waitFor();
  const [first = "", second = ""] = await sheetsOf(page);
  expect(first).toMatch(/doet mee .*Vijfheerenlanden .*Kolommen: 1\. /);
  expect(second).toMatch(/Vijfheerenlanden .*Kolommen: \d\d\. /);
});

import { readFileSync } from "node:fs";
import { unzipSync } from "fflate/browser";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parseCsv } from "@/load/parseCsv";
import { readWorkbook } from "../helpers/workbook";
import { resultCount, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** Presses the button of a kind of file and gives the name and bytes of what the browser saved. */
async function download(page: Page, kind: string): Promise<{ name: string; bytes: Buffer }> {
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog").getByRole("button", { name: kind, exact: true }).click(),
  ]);
  return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
}

const jsonOf = ({ bytes }: { bytes: Buffer }) => JSON.parse(bytes.toString());

it("saves what passes the filters as Excel, CSV, JSON and GeoJSON, with as many rows as the page says", async () => {
  const page = await site.open({ query: "?gebied=NL&thema=natuur-en-milieu" });
  await page.getByRole("button", { name: "Downloaden" }).click();
  await page.getByRole("dialog").waitFor();
  const { shown } = await resultCount(page);
  await site.expectSound(page);

  const json = jsonOf(await download(page, "JSON"));
  expect(json).toMatchObject({ filters: ["Onderwerp: natuur en milieu"], gebied: null });
  expect(json.samenwerkingsverbanden).toHaveLength(shown);
  const parties = json.deelnames.length;
  expect(parties).toBeGreaterThan(shown);

  const excel = await download(page, "Excel");
  expect(excel.name).toMatch(/^samenwerkingsverbanden-in-nederland-\d{4}-\d{2}-\d{2}\.xlsx$/);
  const sheets = await readWorkbook(new Blob([new Uint8Array(excel.bytes)]));
  expect(sheets.map(({ sheet, data }) => [sheet, data.length])).toEqual([
    ["Toelichting", expect.any(Number)],
    ["Samenwerkingsverbanden", shown + 1],
    ["Deelnames", parties + 1],
  ]);

  const zip = unzipSync((await download(page, "CSV")).bytes);
  const rowsIn = (name: string) => parseCsv(name, new TextDecoder().decode(zip[name])).items.length;
  expect([rowsIn("samenwerkingsverbanden.csv"), rowsIn("deelnames.csv")]).toEqual([shown, parties]);
  expect(new TextDecoder().decode(zip["leesmij.txt"])).toContain("Filters: Onderwerp: natuur en milieu");

  const { features } = jsonOf(await download(page, "GeoJSON"));
  expect(features).toHaveLength(342);
  await page.getByText(/Het bestand .*geojson is gemaakt/).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Downloaden");
});

it("saves a chosen partnership with the areas of its water boards, on a phone", async () => {
  const page = await site.open({ query: "?verband=platform-water-vallei-en-eem", size: "phone" });
  await page.getByRole("button", { name: "Downloaden" }).click();
  const subject = page.getByRole("radio", { name: /^Samenwerkingsverband Platform Water/ });
  expect(await subject.isChecked()).toBe(true);
  await site.expectSound(page);
  const { features, inhoud } = jsonOf(await download(page, "GeoJSON"));
  expect(inhoud).toMatch(/^samenwerkingsverband Platform Water/);
  const kinds = features.map(({ properties }: { properties: { soort: string } }) => properties.soort);
  expect(kinds[0]).toBe("samenwerkingsverband");
  expect(kinds).toContain("waterschap");
  expect(features.every(({ geometry }: { geometry: unknown }) => geometry !== null)).toBe(true);
});

it("offers the descriptions of the whole data set beside the tables", async () => {
  const page = await site.open();
  await page.getByRole("button", { name: "Downloaden" }).click();
  for (const [name, type] of [
    [/datapackage\.json/, "data-package"],
    [/DCAT/, "dcat:Catalog"],
  ] as const) {
    const href = await page.getByRole("link", { name }).getAttribute("href");
    expect(await (await page.request.get(new URL(href ?? "", site.url).href)).text()).toContain(`"${type}"`);
  }
});

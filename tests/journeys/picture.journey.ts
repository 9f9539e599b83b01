import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mapReady, RENDERERS, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** Presses a button of the download dialog; gives the file that comes of it. */
async function fileOf(page: Page, button: string): Promise<Buffer> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return readFileSync(await (await coming).path());
}

/** How many different colours a sample of the points has: a blank picture has one. */
function coloursOf({ data }: PNG): number {
  const sample = Array.from({ length: 4000 }, (_, i) => Math.floor((i * data.length) / 16_000) * 4);
  return new Set(sample.map((at) => data.readUInt32BE(at))).size;
}

it.each(RENDERERS)("saves the map as SVG and as sharp PNG, with all that explains it (%s)", async (renderer) => {
  const page = await site.open({ query: `?gebied=NL&fase=stabilisatiefase&renderer=${renderer}` });
  await mapReady(page);
  await page.getByRole("button", { name: "Downloaden" }).click();
  const svg = (await fileOf(page, "Kaart (SVG)")).toString("utf8");
  const told = await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    const words = [...root.querySelectorAll("text")].map(({ textContent }) => textContent).join(" ");
    const codes = [...root.querySelectorAll("path[data-code]")].map((path) => path.getAttribute("data-code"));
    return { name: root.localName, words, paths: codes.length, codes: new Set(codes).size };
  }, svg);
  expect(told).toMatchObject({ name: "svg", paths: 342, codes: 342 });
  expect(told.words).toMatch(/Aantal samenwerkingsverbanden die aan de filters voldoen, per gemeente, Nederland/);
  expect(told.words).toMatch(/Peildatum: \d+ \w+ \d{4}\. Filters: Fase: stabilisatiefase\./);
  expect(told.words).toMatch(/Let op\. Netwerken, .* alleen voor Utrecht/);
  expect(told.words).toMatch(/\?gebied=NL&fase=stabilisatiefase&peildatum=\d{4}-\d\d-\d\d/);
  expect(told.words).toMatch(/50 km .*Bron: Register van Overheidsorganisaties .*Gemaakt op \d+ \w+ \d{4} met/);
  expect(svg).not.toMatch(/<script|foreignObject|<image|href=|style=/);
  const png = PNG.sync.read(await fileOf(page, "Kaart (PNG)"));
  expect(png.width).toBe(3200);
  expect(png.height).toBeGreaterThanOrEqual(1800);
  expect(coloursOf(png)).toBeGreaterThan(20);
  await site.expectSound(page);
});

it.each([
  ["overlap&verband=regio-amersfoort&verband=roo-24967650&verband=roo-24221387", "Diagram van de overlap", "Renswoude"],
  ["matrix", "Matrix", "gemeente zelf: in hoeveel verbanden zij zit"],
  ["gemeente&gemeente=GM0317", "Kaart", "Met wie Eemnes samenwerkt"],
])("saves what else is drawn (%s)", async (view, button, word) => {
  const page = await site.open({ query: `?weergave=${view}` });
  await page.getByRole("heading", { level: 3 }).first().waitFor();
  await page.getByRole("button", { name: "Downloaden" }).click();
  const svg = (await fileOf(page, `${button} (SVG)`)).toString("utf8");
  expect(svg).toContain(word);
  expect(svg).toMatch(/Gemaakt op/);
});

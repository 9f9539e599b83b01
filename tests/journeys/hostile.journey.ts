import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ENTRIES } from "@/load/configSchema";
import { DATA_FILES } from "@/load/files";
import { ADDRESS_NAMES } from "@/state/addressNames";
import { VIEWS } from "@/state/appState";
import { HOSTILE_STRINGS } from "../fixtures/hostileStrings";
import { FOREIGN, findHarm } from "../helpers/findHarm";
import { hostileTables } from "../helpers/hostileData";
import { baldly, fittingly } from "../helpers/hostileSettings";
import { mapReady, resultCount, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

/** The same at both sizes. */
async function expectUnharmedAtBoth(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await settled(page);
    await expectUnharmed(page);
  }
}

/** Two frames: what was asked for has been drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Goes to another state of the open page, as "back" does. */
async function visit(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.replaceState(null, "", `?${search}`);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);
  await settled(page);
}

/** Nothing ran, nothing became markup, no link runs anything, and the page is no wider than the screen. */
async function expectUnharmed(page: Page, { isLoadedAgain = false, of = site } = {}): Promise<void> {
  expect(await page.evaluate(findHarm, { foreign: FOREIGN, isLoadedAgain })).toEqual({
    hasRun: false,
    foreign: [],
    handlers: [],
    protocols: [],
    elsewhere: [],
    inlineScripts: 0,
    tooWide: 0,
  });
  of.expectQuiet(page);
}

it("has enough to try", () => {
  expect(new Set(HOSTILE_STRINGS).size).toBeGreaterThanOrEqual(100);
});

it("shows hostile texts in every cell of every table as text", async () => {
  const page = await site.open({ query: "?gebied=NL&renderer=svg", replace: hostileTables() });
  await mapReady(page);
  expect((await resultCount(page)).shown).toBeGreaterThan(500);
  await expectUnharmedAtBoth(page);
  const choices = ["gemeente=GM0344", "verband=vreemd-0", "verband=vreemd-24&verband=vreemd-51&weergave=overlap"];
  const views = VIEWS.map((view) => `weergave=${view}&gemeente=GM0344&gemeente=GM0307`);
  for (const [i, query] of [...choices, ...views].entries()) {
    await page.setViewportSize(SIZES[i % 2] ?? SIZES[0]);
    await visit(page, query);
    await expectUnharmed(page);
  }
  await page.setViewportSize(SIZES[0]);
  await page.getByRole("button", { name: /Opmerkingen bij de gegevens/ }).click();
  await page.getByRole("dialog").waitFor();
  await expectUnharmedAtBoth(page);
});

it("passes over hostile texts in every key of the address", async () => {
  const page = await site.open({ query: `?renderer=svg&gemeente=${encodeURIComponent("<img src=x>")}` });
  await mapReady(page);
  await expectUnharmedAtBoth(page);
  for (const name of ADDRESS_NAMES) {
    await visit(page, new URLSearchParams(HOSTILE_STRINGS.map((text) => [name, text])).toString());
    await expectUnharmed(page);
  }
  await expectUnharmedAtBoth(page);
  const searches = HOSTILE_STRINGS.map((text) => new URLSearchParams({ zoek: text, [text]: text }).toString());
  for (const query of searches.filter((_, i) => i % 5 === 0)) await visit(page, query);
  await expectUnharmed(page);
  await visit(page, "");
  expect((await resultCount(page)).shown).toBeGreaterThan(80);
});

it("shows hostile texts in every setting as text, or takes the usual", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kaart-settings-"));
  cpSync("dist", folder, { recursive: true, filter: (source) => !/[/]data$/.test(source) }); // hundreds of quick loads
  const bare = await startSite(folder);
  const page = await bare.open({ query: "?weergave=tabel" });
  let settings = {};
  await page.route("**/config.json", (route) => route.fulfill({ json: settings }));
  for (const [i, settingsOf] of [baldly, fittingly].entries()) {
    await page.setViewportSize(SIZES[i] ?? SIZES[0]);
    await page.getByRole("button", { name: "Opnieuw proberen" }).waitFor();
    await settled(page); // another size draws the notices anew
    for (const text of HOSTILE_STRINGS) {
      settings = settingsOf(text);
      await expectUnharmed(page, { isLoadedAgain: true, of: bare });
    }
  }
  const { title } = fittingly(HOSTILE_STRINGS.at(-1) ?? "");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(title); // all of them have been read
  await bare.close();
  rmSync(folder, { recursive: true });
}, 120_000);

it("has every setting there is among them", () => {
  for (const of of [baldly, fittingly])
    expect(Object.keys(of("x"))).toEqual(expect.arrayContaining(Object.keys(ENTRIES)));
  const { files } = baldly("x");
  expect(Object.keys(files ?? {})).toEqual(Object.keys(DATA_FILES));
});

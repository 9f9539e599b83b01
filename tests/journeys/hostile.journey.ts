import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { LENGTH } from "@/load/configRules";
import { ADDRESS_NAMES } from "@/state/addressNames";
import { VIEWS } from "@/state/appState";
import { HOSTILE_STRINGS } from "../fixtures/hostileStrings";
import { hostileTables } from "../helpers/hostileData";
import { mapReady, resultCount, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** Elements that this site never makes: one of them would come from a text. */
const FOREIGN =
  "iframe, object, embed, base, form[action], video, audio, marquee, template, foreignObject, animate, math, style";

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
async function expectUnharmed(page: Page): Promise<void> {
  const found = await page.evaluate((foreign) => {
    const all = [...document.querySelectorAll("*")];
    const addresses = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ protocol }) => protocol);
    const isElsewhere = (address: string) => new URL(address, location.href).origin !== location.origin;
    const sources = [...document.querySelectorAll<HTMLElement>("script, img, link[href]")];
    return {
      hasRun: "__xss" in window,
      foreign: [...document.querySelectorAll(foreign)].map(({ outerHTML }) => outerHTML.slice(0, 100)),
      handlers: all.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith("on"))),
      protocols: [...new Set(addresses)].filter(
        (protocol) => !["http:", "https:", "mailto:", "blob:"].includes(protocol),
      ),
      elsewhere: sources
        .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "")
        .filter(isElsewhere),
      inlineScripts: document.querySelectorAll("script:not([src])").length,
      tooWide: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
    };
  }, FOREIGN);
  expect(found).toEqual({
    hasRun: false,
    foreign: [],
    handlers: [],
    protocols: [],
    elsewhere: [],
    inlineScripts: 0,
    tooWide: 0,
  });
  site.expectQuiet(page);
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
  const missing = [
    "bronnen.csv",
    "deelnames.csv",
    "samenwerkingsverbanden.csv",
    "gemeenten.topojson",
    "gemeenten.geojson",
  ];
  const replace = Object.fromEntries([...missing, "gemeenten.json"].map((name) => [`data/${name}`, null]));
  const page = await site.open({ query: "?weergave=tabel", replace }); // little to read and to draw: many loads
  let settings = {};
  await page.route("**/config.json", (route) => route.fulfill({ json: settings }));
  const again = page.getByRole("button", { name: "Opnieuw proberen" });
  for (const [i, texts] of groups().entries()) {
    settings = settingsOf(texts);
    await page.setViewportSize(SIZES[i % 2] ?? SIZES[0]);
    await settled(page); // another size draws the notices anew
    await Promise.all([page.waitForResponse(/bronnen[.]csv/), again.press("Enter")]);
    await again.waitFor();
    await expectUnharmed(page);
  }
  expect(await page.getByRole("heading", { level: 1 }).innerText()).not.toBe("");
}, 120_000);

/** The texts, as many together as a title holds. */
function groups(): string[][] {
  const found: string[][] = [];
  for (const text of HOSTILE_STRINGS) {
    const last = found.at(-1);
    if (last && [...last, text].join(" ").length <= LENGTH.title) last.push(text);
    else found.push([text]);
  }
  return found;
}

/** The texts in every setting: together where they may be text, the first of them where it has to be refused. */
function settingsOf(texts: readonly string[]): Record<string, unknown> {
  const [first = ""] = texts;
  const named = Object.fromEntries(texts.map((text) => [text, text]));
  return {
    title: texts.join(" "),
    area: first,
    view: first,
    views: texts,
    referenceDate: first,
    correctionsEmail: first,
    logo: { file: "favicon.svg", alt: texts.join(" ") },
    theme: { ...named, "--kaart-accent": first, "--kaart-font": texts.join(" ") },
    backgroundMap: { tiles: first, attribution: first },
    files: named,
    offline: first,
    ...named,
  };
}

import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import { expect } from "vitest";
import { findBrowser, NO_HIDDEN_PAGES } from "@/commands/browser.mjs";
import { serveSite } from "@/commands/staticServer";

/**
 * Flags under which Debian's Chromium draws WebGL in software and stays quiet. Without a GPU process it puts the page
 * together itself, which takes a fifth less time than a GPU that is played by the processor.
 */
const FLAGS = ["--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader", NO_HIDDEN_PAGES];

/** Every journey over the map passes with both. */
export const RENDERERS = ["svg", "webgl"] as const;

const SIZES = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
  zoomed: { width: 720, height: 450 }, // a laptop at 200%
} as const;

/** How a journey opens the site. */
export interface Opening {
  readonly query?: string;
  readonly size?: keyof typeof SIZES;
  /** Forces what draws the map; what the machine can do when absent. */
  readonly renderer?: (typeof RENDERERS)[number];
  /** True lets the browser keep the site for when there is no connection; `replace` has no hold on what it keeps. */
  readonly isKept?: boolean;
  /** Bodies to answer with instead of the real file, by the end of its address; `null` answers 404. */
  readonly replace?: Readonly<Record<string, string | null>>;
}

/** The built site in a real browser, with an eye on everything that may not happen. */
export interface Site {
  readonly url: string;
  open: (opening?: Opening) => Promise<Page>;
  /** Fails on console errors (a blocked script or style is one), uncaught errors and requests to another origin. */
  expectQuiet: (page: Page) => void;
  /** Fails on accessibility violations, console errors, uncaught errors and requests to another origin. */
  expectSound: (page: Page) => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Serves a built site under the real security headers, or visits one that is served already, and starts a browser.
 * Requests may go to `others` too, addresses of sites that belong to the journey.
 */
export async function startSite(place = "dist", others: readonly string[] = []): Promise<Site> {
  const isServed = place.startsWith("http");
  const server = isServed ? { url: place, close: async () => {} } : await serveSite(place, 0);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
  const troubles = new WeakMap<Page, string[]>();
  const contexts: BrowserContext[] = [];

  const open: Site["open"] = async ({ query = "", size = "desktop", renderer, isKept = false, replace = {} } = {}) => {
    const { context, page } = await newPage(browser, size, isKept);
    contexts.push(context);
    troubles.set(page, watch(page, [server.url, ...others]));
    for (const [ending, body] of Object.entries(replace)) {
      await page.route(`**/${ending}`, (route) => route.fulfill(body === null ? { status: 404 } : { body }));
    }
    const forced = renderer ? `${query ? "&" : "?"}renderer=${renderer}` : "";
    await page.goto(server.url + query + forced);
    return page;
  };

  return {
    url: server.url,
    open,
    expectQuiet: (page) => expect(troubles.get(page)).toEqual([]),
    expectSound: async (page) => {
      expect(troubles.get(page)).toEqual([]);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
    },
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await browser.close();
      await server.close();
    },
  };
}

async function newPage(browser: Browser, size: keyof typeof SIZES, isKept: boolean) {
  const context = await browser.newContext({
    viewport: SIZES[size],
    locale: "nl-NL",
    reducedMotion: "reduce",
    serviceWorkers: isKept ? "allow" : "block",
  });
  return { context, page: await context.newPage() };
}

/** Collects what may not happen on a page. A 404 that a journey arranged is the browser's own line, not ours. */
function watch(page: Page, sites: readonly string[]): string[] {
  const troubles: string[] = [];
  page.on("console", (message) => {
    const isArranged = /Failed to load resource.*404/.test(message.text());
    if (message.type() === "error" && !isArranged) troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !sites.some((site) => request.url().startsWith(site)))
      troubles.push(request.url());
  });
  return troubles;
}

/** Waits until the municipalities stand painted with their data, by the renderer that the address asks for. */
export async function mapReady(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
  const forced = new URL(page.url()).searchParams.get("renderer");
  if (forced) await page.locator(`.sk-map-canvas[data-renderer="${forced}"]`).waitFor();
}

/** The numbers of the status message "128 van 511 samenwerkingsverbanden". */
export async function resultCount(page: Page): Promise<{ shown: number; total: number }> {
  const status = page.getByRole("status").filter({ hasText: /\d+ van \d+ samenwerkingsverband/ });
  const text = await status.first().innerText();
  const [, shown = "", total = ""] = /(\d+) van (\d+)/.exec(text) ?? [];
  return { shown: Number(shown), total: Number(total) };
}

/** Clicks a municipality on the map where its name stands, or by its code where only a number fits. */
export async function clickMunicipality(page: Page, name: string): Promise<void> {
  const named = page.locator(".sk-map-labels g", { hasText: new RegExp(`^${name}[\\d,]*$`) });
  const label = name.startsWith("GM") ? page.locator(`[data-label="${name}"]`) : named.first();
  const find = () => label.boundingBox({ timeout: 1000 }).catch(() => null);
  await expect.poll(find, { message: `${name} has a label on the map` }).not.toBeNull(); // names come after the colours
  const box = await find();
  if (!box) throw new Error(`${name} has no label on the map any more`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** The number beside a filter option: how many it promises to show. */
export async function promisedCount(option: Locator): Promise<number> {
  const label = await option.locator("xpath=ancestor::label").innerText();
  return Number(/(\d+)\s*$/.exec(label)?.[1]);
}

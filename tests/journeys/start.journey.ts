import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mapReady, promisedCount, RENDERERS, resultCount, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe.each(RENDERERS)("with the %s renderer", (renderer) => {
  it("opens on the province of Utrecht, filled with the register and the networks", async () => {
    const page = await site.open({ renderer });
    await mapReady(page);
    expect(await page.evaluate(scriptsBeforeMap)).toHaveLength(1); // all that a first map does not need comes after it
    expect(await page.getByRole("main").count()).toBe(1);
    const map = page.getByRole("region", { name: "Kaart", exact: true });
    expect(await map.innerText()).toContain(
      "Aantal samenwerkingsverbanden per gemeente, provincie Utrecht, op 16 mei 2026",
    );
    const { shown, total } = await resultCount(page);
    expect(total).toBe(451 + 59); // the register, and the networks that have not ended
    expect(shown).toBeGreaterThan(80);
    await expect
      .poll(() => page.getByRole("complementary", { name: "Details" }).innerText())
      .toContain("Provincie Utrecht");
    await site.expectSound(page);
  });

  it("filters by theme, form and phase, and tells the same count everywhere", async () => {
    const page = await site.open({ renderer });
    await mapReady(page);
    const filters = page.getByRole("group", { name: "Filters" });
    const option = filters.getByRole("checkbox", { name: /^zorg en gezondheid/i });
    const promised = await promisedCount(option);
    await option.check();
    await expect.poll(async () => (await resultCount(page)).shown).toBe(promised);
    await filters.getByRole("checkbox", { name: /^openbaar lichaam/i }).check();
    await filters.getByRole("checkbox", { name: /^stabilisatiefase/i }).check();
    expect(new URL(page.url()).search).toContain(
      "thema=zorg-en-gezondheid&vorm=openbaar-lichaam&fase=stabilisatiefase",
    );
    const clear = page.getByRole("button", { name: "Wis alles" }).first();
    expect(await clear.evaluate(isWithinReach)).toBe(true);
    const { shown } = await resultCount(page);
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(promised);
    await page.getByRole("link", { name: "Tabel", exact: true }).click();
    await expect.poll(() => page.getByRole("table").getAttribute("aria-rowcount")).toBe(String(shown + 1));
    await clear.click();
    await expect.poll(async () => (await resultCount(page)).shown).toBeGreaterThan(80);
    await site.expectSound(page);
  });
});

it.each(RENDERERS)(
  "says which filter stands in the way when nothing matches, and shows more in one click (%s)",
  async (renderer) => {
    const page = await site.open({ renderer, query: "?vorm=nv&fase=groeifase&thema=onderwijs-en-wetenschap" });
    await mapReady(page);
    expect((await resultCount(page)).shown).toBe(0);
    const wayOut = page.getByRole("button", { name: /^Wis .* om er \d+ te zien/ }).first();
    const promised = Number((await wayOut.innerText()).match(/om er (\d+)/)?.[1]);
    await wayOut.click();
    await expect.poll(async () => (await resultCount(page)).shown).toBe(promised);
    await site.expectSound(page);
  },
);

it.each(RENDERERS)(
  "measures: the map is ready once, and every filter change from input to paint, which moves none of its 26 names (%s)",
  async (renderer) => {
    const page = await site.open({ renderer });
    await mapReady(page);
    const names = page.locator(".sk-map-label", { hasText: /[a-z]{2}/ });
    await expect.poll(() => names.count()).toBe(26);
    await page.evaluate(watchNames);
    const filters = page.getByRole("group", { name: "Filters" });
    await filters.getByRole("checkbox", { name: /^wonen/i }).check();
    await page.getByRole("checkbox", { name: "Klassen passen bij de filters" }).waitFor(); // the legend has grown
    await filters.getByRole("checkbox", { name: /^wonen/i }).uncheck();
    const counts = () =>
      page.evaluate(() => [
        performance.getEntriesByName("map-ready").length,
        performance.getEntriesByName("filter-to-paint").length,
      ]);
    await expect.poll(counts).toEqual([1, 2]);
    expect(await names.count()).toBe(26);
    expect(await page.locator("[data-moves]").count()).toBe(0);
    await page.getByRole("link", { name: "Tabel", exact: true }).click();
    await filters.getByRole("checkbox", { name: /^wonen/i }).check();
    await expect.poll(counts).toEqual([1, 3]); // also where there is no map
  },
);

/** True when a pointer can press its middle, without scrolling first. */
function isWithinReach(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
}

/** Runs in the page: from now on `data-moves` tells that a name on the map has moved. */
function watchNames(): void {
  const names = document.querySelector(".sk-map-labels");
  const tell = () => document.querySelector("main")?.setAttribute("data-moves", "");
  if (names) new MutationObserver(tell).observe(names, { subtree: true, attributeFilter: ["transform", "style"] });
}

/** Runs in the page: addresses of the scripts that were in before the first map stood. */
function scriptsBeforeMap(): string[] {
  const stood = performance.getEntriesByName("map-ready")[0]?.startTime ?? 0;
  const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  return files.filter(({ name, responseEnd }) => name.endsWith(".js") && responseEnd < stood).map(({ name }) => name);
}

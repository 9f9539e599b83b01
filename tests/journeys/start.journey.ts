import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mapReady, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe.each(["svg", "webgl"] as const)("with the %s renderer", (renderer) => {
  it("opens on the province of Utrecht, filled with the register and the networks", async () => {
    const page = await site.open({ query: `?renderer=${renderer}` });
    await mapReady(page);
    await expect.poll(() => page.getByRole("status").first().innerText()).toMatch(/^\d+ van \d+ samenwerkingsverbanden/);
    expect(await page.getByRole("main").count()).toBe(1);
    expect(await page.getByRole("region", { name: "Kaart" }).isVisible()).toBe(true);
    expect(await page.getByRole("region", { name: "Kaart" }).innerText()).toMatch(
      /Aantal samenwerkingsverbanden per gemeente, provincie Utrecht, op 16 mei 2026/,
    );
    await site.expectSound(page);
  });

  it("filters by theme, form and phase, and tells the same count everywhere", async () => {
    const page = await site.open({ query: `?renderer=${renderer}` });
    await mapReady(page);
    const filters = page.getByRole("group", { name: "Filters" });
    const option = filters.getByRole("checkbox", { name: /^Zorg en gezondheid/ });
    const promised = Number((await filters.locator("label", { has: option }).innerText()).match(/(\d+)\s*$/)?.[1]);
    await option.check();
    const shown = async () => Number((await page.getByRole("status").first().innerText()).match(/^\d+/)?.[0]);
    await expect.poll(shown).toBe(promised);
    await filters.getByRole("checkbox", { name: /^Openbaar lichaam/ }).check();
    await filters.getByRole("checkbox", { name: /^Stabilisatiefase/ }).check();
    expect(new URL(page.url()).searchParams.get("fase")).toBe("stabilisatiefase");
    const count = await shown();
    expect(count).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Tabel" }).click();
    await expect.poll(() => page.getByRole("table").getAttribute("aria-rowcount")).toBe(String(count + 1));
    await site.expectSound(page);
  });
});

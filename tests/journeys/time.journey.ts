import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mapReady, resultCount, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const slider = (page: Page) => page.getByRole("slider", { name: "Peildatum per maand" });
const map = (page: Page) => page.getByRole("region", { name: "Kaart", exact: true });

describe.each(["desktop", "phone"] as const)("the slider of the reference date on a %s", (size) => {
  it("moves map, count and address by keyboard, and fills no history", async () => {
    const page = await site.open({ query: "?renderer=svg", size });
    await mapReady(page);
    const now = (await resultCount(page)).total;
    if (size === "phone") await page.getByRole("button", { name: "Filters" }).click();
    await slider(page).focus();
    const steps = await page.evaluate(() => history.length);
    for (const key of ["PageDown", "PageDown", "ArrowLeft", "ArrowRight", "PageDown"]) await page.keyboard.press(key);
    expect(await slider(page).getAttribute("aria-valuetext")).toBe("mei 2023");
    await site.expectSound(page);
    if (size === "phone") await page.keyboard.press("Escape");
    await expect.poll(() => map(page).innerText()).toContain("op 1 mei 2023");
    expect((await resultCount(page)).total).not.toBe(now);
    await expect.poll(() => new URL(page.url()).search).toContain("peildatum=2023-05-01");
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });
});

it("counts Leerdam, Vianen and Zederik for Vijfheerenlanden in 2018, and says so in every view", async () => {
  const page = await site.open({ query: "?peildatum=2018-07-01&gemeente=GM1961&renderer=svg" });
  await mapReady(page);
  const details = page.getByRole("complementary", { name: "Details" });
  await expect.poll(() => details.innerText()).toContain("de vroegere gemeenten Leerdam, Vianen en Zederik");
  expect(await page.locator("body").innerText()).toMatch(/U ziet de gemeenten van nu\. .*Vianen.* opvolger/);
  await details.getByRole("link", { name: "Veiligheidsregio Utrecht" }).first().click();
  await expect.poll(() => details.innerText()).toContain("telt mee voor Vijfheerenlanden");
  await page.getByRole("link", { name: "Mijn gemeente", exact: true }).click();
  await expect.poll(() => page.getByRole("article").first().innerText()).toContain("U ziet hoe het was op 1 juli 2018");
  expect(await page.getByRole("article").first().innerText()).toContain("Leerdam, Vianen en Zederik");
  await site.expectSound(page);
});

describe.each(["desktop", "phone"] as const)("what changed between two days on a %s", (size) => {
  it("names what the register tells: who left Afvalverwijdering Utrecht, who joined GBLT, that Regio-AV ended", async () => {
    const page = await site.open({ query: "?weergave=veranderingen&vanaf=2024-01-02", size });
    const answer = (name: RegExp) => page.getByRole("region", { name });
    await expect.poll(() => answer(/^Wie stopte/).innerText()).toMatch(/28 februari 2024\s+Vijfheerenlanden\s+Afval/);
    expect(await answer(/^Wie ging/).innerText()).toMatch(/1 januari 2025\s+Renswoude, Veenendaal, Woudenberg\s+GBLT/);
    expect(await answer(/^Wat eindigde/).innerText()).toMatch(/5 februari 2025\s+Regio-AV/);
    expect(await answer(/^Wat begon/).innerText()).toMatch(/14 oktober 2025\s+Omgevingsdienst Utrecht/);
    await site.expectSound(page);
    await answer(/^Wie ging/)
      .getByRole("link", { name: "Veenendaal" })
      .click();
    await page.getByRole("heading", { level: 2, name: "Wat veranderde er voor Veenendaal" }).waitFor();
    expect(await answer(/^Wat eindigde/).innerText()).not.toContain("Regio-AV");
    await page.goBack();
    await page.getByRole("heading", { level: 2, name: "Wat veranderde er in provincie Utrecht" }).waitFor();
  });
});

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

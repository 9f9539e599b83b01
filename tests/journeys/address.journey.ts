import { afterAll, beforeAll, expect, it } from "vitest";
import { clickMunicipality, mapReady, RENDERERS, resultCount, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

it.each(RENDERERS)(
  "shows the same after a reload, in a copied link, and on the way back and forward (%s)",
  async (renderer) => {
    const page = await site.open({ renderer });
    await mapReady(page);
    await page
      .getByRole("group", { name: "Filters" })
      .getByRole("checkbox", { name: /^wonen/i })
      .check();
    await clickMunicipality(page, "Zeist");
    await expect.poll(() => page.url()).toContain("gemeente=GM0355");
    const link = page.url();
    const shown = (await resultCount(page)).shown;

    await page.reload();
    await mapReady(page);
    expect([page.url(), (await resultCount(page)).shown]).toEqual([link, shown]);

    const copy = await site.open({ query: new URL(link).search });
    await mapReady(copy);
    expect((await resultCount(copy)).shown).toBe(shown);
    await expect.poll(() => copy.getByRole("complementary", { name: "Details" }).innerText()).toContain("Zeist");

    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe(`?thema=wonen&renderer=${renderer}`);
    await expect.poll(() => page.getByRole("checkbox", { name: /^wonen/i }).isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => page.getByRole("checkbox", { name: /^wonen/i }).isChecked()).toBe(false);
    await page.goForward();
    await page.goForward();
    await expect.poll(() => page.url()).toBe(link);
    await expect
      .poll(() => page.getByRole("complementary", { name: "Details" }).getByRole("heading", { level: 2 }).innerText())
      .toBe("Zeist");
    await site.expectSound(page);
  },
);

it.each(RENDERERS)("tells which values of the address it does not know, and shows the rest (%s)", async (renderer) => {
  const page = await site.open({
    renderer,
    query: "?gemeente=GM9999&gemeente=GM0501&thema=wonen&thema=ruimtevaart&peildatum=gisteren",
  });
  await mapReady(page);
  const main = page.locator("body");
  await expect.poll(() => main.innerText()).toContain("ruimtevaart");
  for (const value of ["GM9999", "gisteren", "U ziet Voorne aan Zee."]) expect(await main.innerText()).toContain(value);
  expect(await page.getByRole("checkbox", { name: /^wonen/i }).isChecked()).toBe(true);
  await page.getByRole("button", { name: "Begrepen" }).click();
  await expect.poll(() => main.innerText()).not.toContain("ruimtevaart");
  await site.expectSound(page);
});

it.each(RENDERERS)(
  "opens on another reference date, and warns where the register is incomplete (%s)",
  async (renderer) => {
    const page = await site.open({ renderer, query: "?peildatum=2015-07-01&gebied=NL" });
    await mapReady(page);
    expect(await page.getByRole("region", { name: "Kaart", exact: true }).innerText()).toContain("op 1 juli 2015");
    expect((await resultCount(page)).total).toBeLessThan(250);
    expect(await page.locator("body").innerText()).toContain("register onvolledig");
    await site.expectSound(page);
  },
);

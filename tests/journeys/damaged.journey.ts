import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mapReady, RENDERERS, resultCount, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const shipped = (name: string) => readFileSync(`data/${name}`, "utf8");

it.each([
  [
    "a row with an unknown code and an impossible date",
    "samenwerkingsverbanden.csv",
    (text: string) => `${text}kapot-1;Kapotte rij;;;ruimtevaart;;netwerk;;;;;;;;2026-02-30\r\n`,
    ["ruimtevaart", "2026-02-30"],
  ],
  [
    "a stray quote in the middle of a file",
    "samenwerkingsverbanden.csv",
    (text: string) => text.replace(/^roo-24963449;/m, '$&"'),
    ["Een aanhalingsteken wordt niet gesloten", "deelnames.csv noemt 1 samenwerkingsverband"],
  ],
  [
    "markup, a formula and a link that runs a script",
    "samenwerkingsverbanden.csv",
    (text: string) =>
      `${text}kapot-2;<img src=x onerror=alert(1)>;;=1+1;;;netwerk;;;;;=cmd();;;;;;;javascript:alert(1)\r\n`,
    ["De cel bevat opmaakcode", "javascript:alert(1)"],
  ],
])("shows the rest and lists the remarks with %s", async (_, file, damage, remarks) => {
  const page = await site.open({
    query: "?gebied=NL",
    replace: { [`data/${file}`]: damage(shipped(file)) },
  });
  await mapReady(page);
  expect((await resultCount(page)).shown).toBeGreaterThan(500);
  await page.getByRole("button", { name: /Opmerkingen bij de gegevens/ }).click();
  const list = page.getByRole("dialog", { name: "Opmerkingen bij de gegevens" });
  await list.getByRole("table").first().waitFor();
  for (const remark of remarks) expect(await list.innerText()).toContain(remark);
  expect(await list.innerText()).toContain(file);
  await site.expectSound(page);
});

it.each(RENDERERS)("says that the boundaries are missing, shows the rest, and tries again (%s)", async (renderer) => {
  const replace = { "data/gemeenten.topojson": null, "data/gemeenten.geojson": null, "data/gemeenten.json": null };
  const page = await site.open({ renderer, replace });
  await expect.poll(() => page.locator("body").innerText()).toContain("gemeenten.topojson staat niet op de server");
  expect((await resultCount(page)).shown).toBeGreaterThan(80);
  await site.expectSound(page);
  await page.unroute("**/data/gemeenten.topojson");
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await mapReady(page);
  expect(await page.locator("body").innerText()).not.toContain("staat niet op de server");
});

it("shows the partnerships without participants when that file is missing", async () => {
  const page = await site.open({ replace: { "data/deelnames.csv": null } });
  await expect.poll(() => page.locator("body").innerText()).toContain("niet wie meedoet");
  expect((await resultCount(page)).shown).toBeGreaterThan(500);
  expect(await page.getByRole("region", { name: "Kaart" }).innerText()).toMatch(/: niet bekend\n[^0]*niet bekend/);
  await site.expectSound(page);
});

it("says so when the outlines of water boards are missing where they are needed, and tries again", async () => {
  const names = ["topojson", "geojson", "json"].map((ending) => `data/waterschappen.${ending}`);
  const replace = Object.fromEntries(names.map((name) => [name, null]));
  const page = await site.open({ query: "?verband=winnet", replace });
  await mapReady(page);
  await page.getByText("Het bestand waterschappen.topojson staat niet op de server.").waitFor();
  await page.getByText("U ziet de grenzen van waterschappen niet op de kaart.").waitFor();
  for (const name of names) await page.unroute(`**/${name}`);
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect.poll(() => page.locator('[data-outline="winnet"], [data-renderer="webgl"]').count()).toBeGreaterThan(0);
  expect(await page.locator("body").innerText()).not.toContain("waterschappen.topojson");
});

it("searches without the places that cannot be had, and says so when it cannot search at all", async () => {
  const page = await site.open({ replace: { "data/woonplaatsen.csv": null } });
  await mapReady(page);
  const box = page.getByRole("combobox", { name: /^Zoek gemeente/ });
  await box.fill("zeist");
  await page.getByRole("option", { name: "Zeist", exact: true }).waitFor({ timeout: 2500 });
  const other = await site.open();
  await mapReady(other);
  await other.route("**/assets/*earch*.js", (route) => route.abort());
  await other.getByRole("combobox", { name: /^Zoek gemeente/ }).fill("zeist");
  await other.getByRole("alert").getByText("Zoeken lukt nu niet").waitFor();
  await other.unroute("**/assets/*earch*.js");
  await other.getByRole("alert").getByRole("button", { name: "Opnieuw proberen" }).click();
  await other.getByRole("option", { name: "Zeist", exact: true }).waitFor();
});

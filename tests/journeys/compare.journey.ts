import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const SOEST_BAARN_EEMNES = "gemeente=GM0342&gemeente=GM0308&gemeente=GM0317";

describe.each(["desktop", "phone"] as const)("comparing municipalities on a %s", (size) => {
  it("tells what Soest, Baarn and Eemnes share, with the rows behind each number", async () => {
    const page = await site.open({ query: `?weergave=vergelijk&${SOEST_BAARN_EEMNES}`, size });
    const shared = page.getByRole("region", { name: "Wat delen zij?" });
    await shared.waitFor();
    const text = await shared.innerText();
    const all = Number(/Soest, Baarn en Eemnes werken samen in (\d+) verbanden\./.exec(text)?.[1]);
    const [, pair, without] =
      /Soest en Baarn werken samen in (\d+) verbanden; in (\d+) daarvan doet Eemnes niet mee\./.exec(text) ?? [];
    expect(Number(pair) - Number(without)).toBe(all);
    expect(await shared.locator("details[open]").getByRole("listitem").count()).toBe(all);
    // the table says the same
    const rows = await page.getByRole("table").getByRole("row").allInnerTexts();
    expect(rows.filter((row) => /ja\s+ja\s+ja$/.test(row)).length).toBe(all);
    expect(rows.filter((row) => /ja\s+ja\s+(nee|niet genoemd)$/.test(row)).length).toBe(Number(without));
    await site.expectSound(page);
  });
});

it("shows that Eemnes looks across the border, and leads on to a next municipality", async () => {
  const page = await site.open({ query: "?weergave=vergelijk&gemeente=GM0317&gemeente=GM0308" });
  const only = page.getByRole("region", { name: "Wat heeft maar één?" });
  await only
    .getByText(/Toon \d+ verband/)
    .first()
    .click();
  expect(await only.innerText()).toMatch(/Eemnes zit in \d+ verband(en)? waarin Baarn niet zit\./);
  expect(await only.innerText()).toContain("Gooi"); // Gooi en Vechtstreek lies in Noord-Holland
  const partners = page.getByRole("region", { name: /^Wie werkt/ });
  await partners.getByText(/Toon \d+ gemeenten/).click();
  await partners.getByRole("link", { name: "Soest", exact: true }).click();
  await expect.poll(() => new URL(page.url()).searchParams.getAll("gemeente")).toEqual(["GM0317", "GM0308", "GM0342"]);
  await page.goBack();
  await expect.poll(() => new URL(page.url()).searchParams.getAll("gemeente").length).toBe(2);
});

it("opens a partnership beside the comparison and keeps the comparison; goes from the details of a municipality", async () => {
  const page = await site.open({ query: "?gemeente=GM0342" });
  await page.getByRole("link", { name: "Vergelijk Soest met een andere gemeente" }).click();
  await page.getByLabel("Gemeente 2").selectOption({ label: "Baarn" });
  await page.getByRole("table").getByRole("link", { name: "Veiligheidsregio Utrecht" }).click();
  const details = page.getByRole("complementary", { name: "Details" });
  await expect.poll(() => details.getByRole("heading", { level: 2 }).innerText()).toBe("Veiligheidsregio Utrecht");
  await site.expectSound(page);
  await details.getByRole("link", { name: "Sluit deze gegevens" }).click();
  await expect.poll(() => details.count()).toBe(0);
  expect(new URL(page.url()).search).toBe("?weergave=vergelijk&gemeente=GM0342&gemeente=GM0308");
  expect(await page.title()).toMatch(/^Vergelijk Soest en Baarn/);
});

it("shows Utrecht as a matrix, walks it by keyboard and opens a pair in the comparison", async () => {
  const page = await site.open({ query: "?weergave=matrix" });
  const grid = page.getByRole("grid");
  await expect.poll(() => grid.getAttribute("aria-rowcount")).toBe("27");
  await grid.locator('a[tabindex="0"]').focus();
  await page.keyboard.press("Control+End");
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-row"))).toBe("25");
  await page.keyboard.press("ArrowLeft");
  const label = (await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))) ?? "";
  const [, first, second, count] = /^(.+) en (.+): (\d+) gedeelde verbanden$/.exec(label) ?? [];
  expect(await page.locator(".sk-matrix-view__pointed").innerText()).toBe(label);
  await page.keyboard.press("Enter");
  await page.getByText(`${first} en ${second} werken samen in ${count} verbanden.`).waitFor();
  const small = await site.open({ query: "?weergave=matrix&gebied=PV24" }); // six municipalities: axe looks at every cell
  await small.getByRole("grid").waitFor();
  await site.expectSound(small);
});

it("shows who takes part in what, and the same in a list, also on a phone", async () => {
  const page = await site.open({ query: "?weergave=matrix", size: "phone" });
  await page.getByRole("button", { name: "Samenwerkingsverbanden" }).click();
  const row = page.getByRole("table").getByRole("row", { name: /^Veiligheidsregio Utrecht/ });
  expect(await row.innerText()).toMatch(/26\s+Amersfoort, Baarn/);
  await site.expectSound(page);
  await page.getByRole("button", { name: "Gemeenten" }).click();
  await expect.poll(() => page.getByRole("table").innerText()).toContain("Overeenkomst S");
});

it("scrolls through all 342 municipalities to the last cell, with few cells drawn at a time", async () => {
  const page = await site.open({ query: "?weergave=matrix&gebied=NL" });
  const grid = page.getByRole("grid");
  await expect.poll(() => grid.getAttribute("aria-rowcount")).toBe("343");
  expect(await grid.getByRole("gridcell").count()).toBeLessThan(3000); // 116,964 cells: only those in sight are drawn
  await grid.locator('a[tabindex="0"]').focus();
  await page.keyboard.press("Control+End");
  const last = grid.locator('a[data-row="341"][data-column="341"]');
  await expect.poll(() => last.evaluate((element) => element === document.activeElement)).toBe(true);
  const [cell, frame] = [await last.boundingBox(), await grid.boundingBox()];
  if (!cell || !frame) throw new Error("the last cell is not drawn");
  expect(cell.x + cell.width).toBeLessThanOrEqual(frame.x + frame.width + 1);
  expect(cell.y + cell.height).toBeLessThanOrEqual(frame.y + frame.height + 1);
  expect(await grid.getByRole("gridcell").count()).toBeLessThan(3000);
  // also when the page is not as high as the matrix
  const isInSight = (cell: HTMLElement | SVGElement) => {
    const { left, top, width, height } = cell.getBoundingClientRect();
    return cell.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  };
  await expect.poll(() => last.evaluate(isInSight)).toBe(true);
  await page.keyboard.press("ArrowLeft");
  const left = grid.locator('a[data-row="341"][data-column="340"]');
  await left.press("Enter");
  await page.getByRole("heading", { name: /^Vergelijk/ }).waitFor();
  await page.goBack();
  await expect.poll(() => left.evaluate((element) => element === document.activeElement)).toBe(true);
  await expect.poll(() => left.evaluate(isInSight)).toBe(true);
});

import { afterAll, beforeAll, expect, it } from "vitest";
import { resultCount, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

it("lists every partnership that passes, sorts by a column, and opens one by keyboard", async () => {
  const page = await site.open({ query: "?weergave=tabel&gebied=NL" });
  const table = page.getByRole("table");
  await expect.poll(() => table.getAttribute("aria-rowcount")).toMatch(/^\d+$/);
  const { shown } = await resultCount(page);
  expect(await table.getAttribute("aria-rowcount")).toBe(String(shown + 1));
  expect(await table.getByRole("row").count()).toBeLessThan(shown); // only what is near the screen is in the page

  const participants = table.getByRole("columnheader", { name: /Deelnemers/ });
  const firstName = () => table.locator("tbody tr").first().getByRole("link").first().innerText();
  await participants.getByRole("button").click();
  await expect.poll(() => participants.getAttribute("aria-sort")).toMatch(/ascending|descending/);
  if ((await participants.getAttribute("aria-sort")) === "ascending") await participants.getByRole("button").click();
  await expect.poll(() => participants.getAttribute("aria-sort")).toBe("descending");
  await expect.poll(firstName).toBe("EUREGIO");
  await site.expectSound(page);

  await table.locator("tbody tr").first().getByRole("link").first().focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("verband")).toMatch(/^roo-/);
  // a name half under the sticky heading is smaller than a target has to be; whoever scrolls it into sight sees it whole
  await page.getByRole("region", { name: /Tabel/ }).evaluate((region) => region.scrollTo(0, 0));
  await site.expectSound(page);
});

it("reaches the last row by keyboard", async () => {
  const page = await site.open({ query: "?weergave=tabel&gebied=NL" });
  const region = page.getByRole("region", { name: /Tabel/ });
  await region.focus();
  const last = await page.getByRole("table").getAttribute("aria-rowcount");
  await page.locator("tr[aria-rowindex='2']").waitFor();
  await page.keyboard.press("End");
  await expect.poll(() => page.locator(`tr[aria-rowindex="${last}"]`).count()).toBe(1);
});

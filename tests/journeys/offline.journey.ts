import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSite } from "@/commands/staticServer";
import { mapReady, resultCount, type Site, startSite } from "./site";

let folder: string;
let server: Awaited<ReturnType<typeof serveSite>>;
let site: Site;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kaart-offline-"));
  cpSync("dist", folder, { recursive: true });
  server = await serveSite(folder, 0);
  site = await startSite(server.url);
});
afterAll(async () => {
  await site.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Names of what the browser keeps, and how many files are in each. */
function kept(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const sizes: Record<string, number> = {};
    for (const name of await caches.keys()) sizes[name] = (await (await caches.open(name)).keys()).length;
    return sizes;
  });
}

/** A server that has lost its files: 404 for some, 503 for the rest, the page itself included. */
async function failingServer(port: number): Promise<{ close: () => Promise<void> }> {
  const failing = createServer(({ url }, response) =>
    response.writeHead(url?.includes("woonplaatsen") ? 404 : 503).end(),
  );
  await once(failing.listen(port), "listening");
  return {
    close: async () => {
      failing.closeAllConnections();
      await once(failing.close(), "close");
    },
  };
}

/** Changes a file of the served site. */
function change(name: string, edit: (text: string) => string): void {
  const file = join(folder, name);
  writeFileSync(file, edit(readFileSync(file, "utf8")));
}

const NOTICE = /U ziet wat op \d+ \w+ \d{4} is opgehaald\./;

it("works after one visit without a connection or with a failing server and says so, and takes over a new version on the next visit", async () => {
  const page = await site.open({ isKept: true });
  await mapReady(page);
  await expect.poll(async () => Object.keys(await kept(page)).length).toBe(2);
  await expect.poll(async () => (await kept(page))["samenwerkingskaart / data"]).toBeGreaterThan(10);
  const [shell = ""] = Object.keys(await kept(page)).filter((name) => !name.endsWith("data"));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
  expect(await page.getByRole("alert").count()).toBe(0);

  await server.close();
  await page.goto(`${server.url}?weergave=matrix&renderer=svg`); // a part that was never opened before
  await expect.poll(() => page.getByRole("alert").innerText()).toMatch(NOTICE);
  await expect.poll(() => page.getByRole("grid").count()).toBe(1);
  await page.getByRole("button", { name: "Begrepen" }).click();
  await page.getByRole("link", { name: "Kaart", exact: true }).click();
  await mapReady(page);
  expect(await page.getByRole("alert").count()).toBe(0);
  expect((await resultCount(page)).shown).toBeGreaterThan(80);
  await site.expectSound(page);

  const failing = await failingServer(Number(new URL(server.url).port));
  await page.goto(`${server.url}?weergave=tabel`);
  await expect.poll(() => page.getByRole("alert").innerText()).toMatch(NOTICE);
  expect((await resultCount(page)).shown).toBeGreaterThan(80);
  const statusOf = (file: string) => page.evaluate(async (address) => (await fetch(address)).status, file);
  expect(await statusOf("data/woonplaatsen.csv")).toBe(404); // what is gone is gone, though it was kept
  expect(await statusOf("data/nooit-bewaard.csv")).toBe(503);
  await failing.close();

  change("sw.js", (text) => text.replace(shell.slice(-12), "eennieuwere1"));
  change("data/samenwerkingsverbanden.csv", (text) => text.replaceAll("Veiligheidsregio Utrecht", "Nieuw Verband"));
  server = await serveSite(folder, Number(new URL(server.url).port));
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect.poll(() => page.getByRole("alert").count()).toBe(0);
  await page.goto(`${server.url}?weergave=tabel&zoek=Nieuw+Verband`);
  await expect.poll(() => page.getByRole("table").innerText()).toContain("Nieuw Verband");
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => kept(page)).toHaveProperty("samenwerkingskaart / eennieuwere1");

  const nextVisit = async () => {
    await page.goto("about:blank"); // the new version waits until nobody uses the old one
    await page.goto(server.url);
    return kept(page);
  };
  await expect.poll(nextVisit).not.toHaveProperty(shell);
});

it("keeps nothing and forgets what was kept when the settings say so", async () => {
  const page = await site.open({ isKept: true });
  await mapReady(page);
  await expect.poll(async () => (await kept(page))["samenwerkingskaart / data"]).toBeGreaterThan(10);
  change("config.json", () => '{ "offline": false }');
  await server.close();
  server = await serveSite(folder, Number(new URL(server.url).port));
  await page.reload();
  await mapReady(page);
  await expect.poll(() => kept(page)).toEqual({});
  await page.evaluate(async () => (await fetch("data/woonplaatsen.csv")).text()); // the worker still hears of it
  expect(await kept(page)).toEqual({});
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await site.expectSound(page);
});

import type { Frame, Locator, Page } from "playwright-core";
import { encode } from "uqr";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveSite } from "@/commands/staticServer";
import { modulePath } from "@/panels/share/QrCode";
import { type HostSite, startHost } from "../helpers/hostSite";
import { mapReady, RENDERERS, type Site, startSite } from "./site";

/** Says what only the host may say, to every window it can reach, and what only the map may say, to the host. */
const EVIL = `<!doctype html><title>x</title><script>
  const say = (to, message) => to.postMessage({ version: 1, ...message }, "*");
  for (let place = 0; place < parent.length; place++) {
    const other = parent[place];
    say(other, { type: "samenwerkingskaart:select", gemeente: "GM0344" });
    say(other, { type: "samenwerkingskaart:set", values: { gebied: "NL", toon: ["filters"] } });
  }
  say(parent, { type: "samenwerkingskaart:height", height: 9000 });
  say(parent, { type: "samenwerkingskaart:selection", gemeente: [{ code: "GM0308", name: "Baarn" }], verband: [] });
  parent.postMessage("done", "*");
</script>`;

let evil: HostSite;
let host: HostSite;
let map: Awaited<ReturnType<typeof serveSite>>;
let site: Site;
beforeAll(async () => {
  evil = await startHost("", { "evil.html": EVIL });
  host = await startHost(evil.origin);
  map = await serveSite("dist", 0, [host.origin]);
  site = await startSite(host.url, [map.url, evil.url]);
});
afterAll(async () => {
  await site?.close();
  for (const server of [map, host, evil]) await server?.close();
});

const openHost = (size?: "phone") =>
  site.open({ query: `?kaart=${encodeURIComponent(map.url)}`, ...(size && { size }) });

/** The map inside a frame, once it is painted. */
async function mapIn(frame: Locator): Promise<Frame> {
  await frame.scrollIntoViewIfNeeded();
  const inside = await (await frame.elementHandle())?.contentFrame();
  if (!inside) throw new Error("no frame");
  await inside.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
  return inside;
}

/** A frame that a journey adds to the host page; its address is that of the map with this query. */
async function addFrame(page: Page, name: string, address: string): Promise<Locator> {
  await page.evaluate(
    ([id = "", src = ""]) => {
      const frame = document.createElement("iframe");
      Object.assign(frame, { id, src, title: id, width: "600", height: "500" });
      document.querySelector("main")?.prepend(frame);
    },
    [name, address],
  );
  return page.locator(`#${name}`);
}

/** With ordinary spaces: a date holds together on screen. */
const sentence = async (frame: Frame) => (await frame.locator(".sk-map-title").innerText()).replaceAll("\u00a0", " ");

it("works in three ways on one page of another site: a frame, the element, and together with the page's own list", async () => {
  const page = await openHost();
  const plain = await mapIn(page.locator("iframe").nth(0));
  expect(await sentence(plain)).toMatch(/^Aantal samenwerkingsverbanden per gemeente, Nederland/);
  expect(await plain.getByRole("complementary", { name: "Details" }).count()).toBe(0);

  const frame = page.locator("samenwerkings-kaart").nth(0).locator("iframe");
  const second = await mapIn(frame);
  await expect.poll(() => frame.getAttribute("title")).toMatch(/^Soest: \d+ samenwerkingsverbanden/);
  const content = () =>
    second.locator(".sk-embed").evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
  const height = () => frame.evaluate((element) => element.clientHeight);
  await expect.poll(async () => (await height()) === (await content())).toBe(true);
  const before = await height();
  await second.getByRole("button", { name: "Filters" }).click();
  await expect.poll(height).toBeGreaterThan(before + 200); // what opens, opens in its place
  await expect.poll(async () => (await height()) === (await content())).toBe(true);
  await second.getByRole("button", { name: "Toon alles" }).scrollIntoViewIfNeeded(); // long details begin short
  const from = await page.evaluate(() => window.scrollY);
  await second.getByRole("button", { name: "Toon alles" }).hover();
  await page.mouse.wheel(0, 400); // and leave the wheel to the page
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(from + 300);
  await second.getByRole("button", { name: "Toon alles" }).click();
  await expect.poll(height).toBeGreaterThan(before + 2000);
  await second.getByRole("button", { name: "Toon minder" }).click();
  await expect.poll(height).toBeLessThan(before + 2000);

  // another view moves the page once, also one that has to be fetched
  const told = await page.evaluateHandle(() => {
    const heights: number[] = [];
    window.addEventListener("message", ({ data }) => {
      if (data.type === "samenwerkingskaart:height") heights.push(data.height);
    });
    return heights;
  });
  const element = page.locator("samenwerkings-kaart").nth(0);
  const ends = [await height()];
  for (const view of ["tabel", "kaart"] as const) {
    await element.evaluate((map, value) => map.setAttribute("weergave", value), view);
    await second.locator(view === "tabel" ? ".sk-table" : ".sk-map").waitFor();
    await expect.poll(async () => (await height()) === (await content())).toBe(true);
    ends.push(await height());
  }
  expect(Math.min(...(await told.jsonValue()))).toBeGreaterThanOrEqual(Math.min(...ends));

  const third = await mapIn(page.locator("#kaart iframe"));
  await page.getByRole("button", { name: "Baarn" }).click();
  await expect.poll(() => sentence(third)).toMatch(/^Met wie Baarn samenwerkt/);
  await third.locator('path[data-code="GM0342"]').first().click();
  await expect.poll(() => page.getByRole("button", { name: "Soest" }).getAttribute("aria-pressed")).toBe("true");
  expect(await page.getByRole("button", { name: "Baarn" }).getAttribute("aria-pressed")).toBe("false");
  const all = await page.locator("#stand").innerText();
  await page.getByLabel("Onderwerp").selectOption("wonen");
  await expect.poll(() => page.locator("#stand").innerText()).not.toBe(all);
  await expect.poll(() => third.locator(".sk-embed__foot").innerText()).toContain("Onderwerp: wonen");
  // side by side, each is its own
  expect(await sentence(second)).toMatch(/^Met wie Soest samenwerkt: aantal gedeelde samenwerkingsverbanden, op/);
  expect(await sentence(plain)).toMatch(/Nederland/);
  await site.expectSound(page);
});

it("leaves a link in sight on a site that the map does not allow, and none where the map works", async () => {
  const page = await openHost();
  await mapIn(page.locator("samenwerkings-kaart").nth(0).locator("iframe"));
  const link = page.getByRole("link", { name: "Bekijk de kaart van Soest" });
  await expect.poll(() => link.count()).toBe(0);
  const height = () =>
    page
      .locator("samenwerkings-kaart")
      .nth(1)
      .evaluate(({ clientHeight }) => clientHeight);
  const before = await height();
  await page.goto(`${evil.url}?kaart=${encodeURIComponent(map.url)}`);
  await page.locator("samenwerkings-kaart").nth(0).scrollIntoViewIfNeeded();
  await link.waitFor();
  expect(await link.getAttribute("href")).toBe(`${map.url}?gemeente=GM0342`);
  expect(await height()).toBe(before);
});

it("lets nobody else speak: wrong origins, wrong windows, wrong words", async () => {
  const page = await openHost();
  const query = `?embed=1&gemeente=GM0342&ouder=${encodeURIComponent(host.origin)}`;
  const listening = await mapIn(await addFrame(page, "luistert", map.url + query));
  const liar = `?embed=1&gemeente=GM0342&ouder=${encodeURIComponent(evil.origin)}`;
  const deceived = await mapIn(await addFrame(page, "bedrogen", map.url + liar));
  const element = page.locator("#kaart iframe");
  await mapIn(element);
  const height = () => element.evaluate((frame) => frame.clientHeight);
  await expect.poll(height).toBe(520); // once it is ready, however long that takes
  const titles = async () => [await sentence(listening), await sentence(deceived)];
  const [first = "", other = ""] = await titles();

  await page.evaluate(() => {
    window.addEventListener("message", ({ data }) => data === "done" && document.body.setAttribute("data-evil", "1"));
  });
  await addFrame(page, "kwaad", `${evil.url}evil.html`);
  await page.locator("body[data-evil]").waitFor();
  // the host itself, but in no words that the map knows
  await page.locator("#luistert").evaluate((frame: HTMLIFrameElement, origin) => {
    const say = (data: unknown) => frame.contentWindow?.postMessage(data, origin);
    const type = "samenwerkingskaart:set";
    for (const data of [null, 0, "x", [], {}, { type }, { type, version: 2, values: { gebied: "NL" } }]) say(data);
    say({ type, version: 1, values: { embed: "0", ouder: "https://x.example", __proto__: { gebied: "NL" } } });
    say({ type: "samenwerkingskaart:select", version: 1, gemeente: "<img src=x onerror=alert(1)>" });
  }, new URL(map.url).origin);
  // and at last one good word, after which everything before it has been heard
  await page.locator("#luistert").evaluate((frame: HTMLIFrameElement, origin) => {
    const message = { type: "samenwerkingskaart:set", version: 1, values: { peildatum: "2024-01-01" } };
    frame.contentWindow?.postMessage(message, origin);
  }, new URL(map.url).origin);
  await expect.poll(() => sentence(listening)).toMatch(/^Met wie Soest samenwerkt.*op 1 januari 2024$/);
  expect(await titles()).toEqual([first.replace(/op .*$/, "op 1 januari 2024"), other]);
  expect(await height()).toBe(520);
  expect(await page.getByRole("button", { name: "Baarn" }).getAttribute("aria-pressed")).toBe("false");
  expect(listening.url()).toContain("embed=1");
  await site.expectSound(page);
});

describe.each(RENDERERS)("a map drawn with %s in another page", (renderer) => {
  it("leaves the scroll wheel to that page, says how to zoom, and zooms with Ctrl", async () => {
    const page = await openHost();
    const frame = await addFrame(page, "wiel", `${map.url}?embed=1&toon=kaart&renderer=${renderer}`);
    const inside = await mapIn(frame);
    await expect.poll(() => inside.locator(".sk-map-canvas").getAttribute("data-renderer")).toBe(renderer);
    const labels = () => inside.locator(".sk-map-labels").innerHTML();
    const before = await labels();
    const scroll = () => page.evaluate(() => window.scrollY);
    const from = await scroll();
    const box = await frame.boundingBox();
    if (!box) throw new Error("the frame has no place");
    const over = () => page.mouse.move(box.x + 300, box.y + 280);
    await over();
    await page.mouse.wheel(0, 120);
    await inside.getByText("Houd Ctrl ingedrukt en scrol om te zoomen.").filter({ visible: true }).waitFor();
    await expect.poll(scroll).toBeGreaterThan(from);
    expect(await labels()).toBe(before);
    await page.evaluate((top) => window.scrollTo(0, top), from);
    await over();
    await page.keyboard.down("Control");
    const turned = async () => {
      await page.mouse.wheel(0, -100);
      return labels();
    };
    await expect.poll(turned, { interval: 200 }).not.toBe(before);
    await page.keyboard.up("Control");
    expect(await scroll()).toBe(from);
  });
});

it("fits 320 pixels, and lets the Tab key through and out again, both ways", async () => {
  const page = await openHost("phone");
  const frame = await addFrame(page, "smal", `${map.url}?embed=1&toon=kaart&toon=legenda&toon=filters`);
  await frame.evaluate((element) => Object.assign(element, { width: "320", height: "640" }));
  const inside = await mapIn(frame);
  await inside.getByRole("link", { name: /^Bekijk op volledig scherm/ }).waitFor();
  expect(await inside.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await inside.getByText("16 tot en met 20").waitFor(); // the legend is open, and covers no button
  for (const name of ["Inzoomen", "Uitzoomen", "Heel gebied"]) {
    await inside.getByRole("button", { name, exact: true }).click({ trial: true });
  }
  const usual = await addFrame(page, "gewoon", `${map.url}?embed=1&gemeente=GM0342`);
  await usual.evaluate((element) => Object.assign(element, { width: "390", height: "640" }));
  const mapHeight = (await mapIn(usual)).locator(".sk-map-canvas").evaluate(({ clientHeight }) => clientHeight);
  expect(await mapHeight).toBeGreaterThanOrEqual(0.55 * 640); // the map is what one comes for
  // whatever is shown in whatever frame, nothing of it scrolls as a whole: that would take the wheel from the page
  const parts = "&toon=details&toon=legenda&toon=filters&toon=zoeken";
  const full = await addFrame(page, "vol", `${map.url}?embed=1&weergave=verbindingen&gemeente=GM0342${parts}`);
  const crowded = await mapIn(full);
  const details = crowded.getByRole("complementary", { name: "Details" });
  const expectWhole = async (width: number, height: number) => {
    await full.evaluate((element, size) => Object.assign(element, size), { width: `${width}`, height: `${height}` });
    await expect.poll(() => crowded.evaluate((asked) => asked - innerWidth, width)).toBeOneOf([0, 1, 2]); // its border
    // content and foot below the edge
    const below = () =>
      crowded.evaluate(() => {
        const foot = document.querySelector(".sk-embed__foot")?.getBoundingClientRect().bottom ?? Infinity;
        return Math.max(document.documentElement.scrollHeight, foot) - document.documentElement.clientHeight;
      });
    await expect.poll(below).toBe(0);
  };
  for (const [width, height] of [
    [1200, 480],
    [320, 640],
    [600, 480],
    [320, 480],
  ] as const) {
    await expectWhole(width, height);
    await crowded.getByRole("button", { name: "Filters" }).click();
    await expectWhole(width, height);
    const room = await crowded.locator(".sk-map-canvas").evaluate(({ clientHeight }) => clientHeight);
    if (width < 400 && height > 600) expect(room).toBeGreaterThan(150); // one sees what a filter does
    await crowded.getByRole("button", { name: "Sluit filters" }).click();
  }
  expect(await details.getByRole("link").count()).toBe(0); // out of sight, so out of reach of the keyboard
  await crowded.getByRole("button", { name: "Bekijk de details" }).click();
  await details.getByRole("link").first().waitFor();
  await expectWhole(320, 480);
  await full.evaluate((element) => element.remove());
  await usual.evaluate((element) => element.remove());
  await frame.evaluate((element) => {
    element.insertAdjacentHTML("beforebegin", '<button id="voor">voor</button>');
    element.insertAdjacentHTML("afterend", '<button id="na">na</button>');
  });
  await page.locator("#voor").focus();
  const walk = async (key: string, end: string) => {
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press(key);
      const at = await page.evaluate(() => document.activeElement?.id);
      if (at === end) return step;
      expect(at).toBe("smal");
    }
    throw new Error(`the focus never reached ${end}`);
  };
  expect(await walk("Tab", "na")).toBeGreaterThan(4);
  expect(await walk("Shift+Tab", "voor")).toBeGreaterThan(4);
  await site.expectSound(page);
});

it("shares the exact link, in words, as a code and as something to embed", async () => {
  const page = await site.open({ query: `?kaart=${encodeURIComponent(map.url)}` });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(map.url).origin });
  await page.goto(`${map.url}?gemeente=GM0342&thema=wonen`);
  await mapReady(page);
  await page.getByRole("button", { name: "Delen" }).click();
  const dialog = page.getByRole("dialog", { name: "Deze weergave delen" });
  await dialog.getByRole("button", { name: "Kopieer link" }).click();
  await dialog.getByText("Link gekopieerd.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  const drawn = await dialog.getByRole("img").locator("path").getAttribute("d");
  expect(drawn).toBe(modulePath(encode(page.url(), { border: 4 }).data));
  expect(await dialog.innerText()).toContain("Met dit filter: Onderwerp: wonen.");
  await site.expectSound(page);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Delen");
});

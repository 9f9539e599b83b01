import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { compressFile } from "@/build/precompress";
import { serveSite } from "@/commands/staticServer";

const SCRIPT = "export const answer = 42;\n".repeat(50);
const TABLE = "code;naam\nGM0342;Soest\n";

let folder: string;
let site: Awaited<ReturnType<typeof serveSite>>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "kaart-server-"));
  build({ "index.html": "<p>een</p>", "config.json": "{}", "data/a.csv": TABLE, "assets/index-1.js": SCRIPT });
  site = await serveSite(folder, 0);
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

function build(files: Readonly<Record<string, string>>): void {
  for (const part of ["data", "assets"]) mkdirSync(join(folder, part), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
    compressFile(join(folder, name));
  }
}

/** Asks as a browser does, which takes compressed files too. */
async function get(path: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(site.url + path, { headers: { "Accept-Encoding": "gzip, deflate, br", ...headers } });
  return {
    status: response.status,
    text: await response.text(),
    encoding: response.headers.get("content-encoding"),
    caching: response.headers.get("cache-control"),
    policy: response.headers.get("content-security-policy"),
    etag: response.headers.get("etag") ?? "",
  };
}

it("sends the compressed copies of a built site", async () => {
  for (const [path, text] of [
    ["", "<p>een</p>"],
    ["config.json", "{}"],
    ["data/a.csv", TABLE],
    ["assets/index-1.js", SCRIPT],
  ] as const) {
    expect(await get(path)).toMatchObject({ status: 200, text, encoding: "br" });
  }
  expect(await get("assets/index-1.js", { "Accept-Encoding": "gzip" })).toMatchObject({
    text: SCRIPT,
    encoding: "gzip",
    caching: "public, max-age=31536000, immutable",
  });
  expect(await get("nergens.csv")).toMatchObject({ status: 404 });
  expect(await get("x".repeat(300))).toMatchObject({ status: 404 });
  expect(await get("/")).toMatchObject({ status: 200 }); // "//", which is no address by itself
});

it.each(["gzip, deflate, br", "identity"])(
  "sends a file that was replaced, whole, to who takes %s",
  async (encoding) => {
    const ask = { "Accept-Encoding": encoding };
    const before = await get("data/a.csv", ask);
    const longer = `${TABLE}GM0308;Baarn\n`;
    writeFileSync(join(folder, "data/a.csv"), longer);
    utimesSync(join(folder, "data/a.csv"), 0, 0); // copied with its date, which is older than that of the copies
    expect(await get("data/a.csv", ask)).toMatchObject({ status: 200, text: longer, encoding: null });
    expect(await get("data/a.csv", { ...ask, "If-None-Match": before.etag })).toMatchObject({
      status: 200,
      text: longer,
    });
    const tiles = "https://tegels.example/{z}/{x}/{y}.png";
    const settings = JSON.stringify({ backgroundMap: { tiles, attribution: "Tegels" } });
    writeFileSync(join(folder, "config.json"), settings);
    const config = await get("config.json", ask);
    expect(config).toMatchObject({ status: 200, text: settings });
    expect(config.policy).toContain("img-src 'self' data: https://tegels.example"); // or the browser would refuse them
  },
);

it("goes on with a site that is built anew in the same folder", async () => {
  const { etag } = await get("");
  for (const name of ["index.html", "assets", "data", "config.json"]) rmSync(join(folder, name), { recursive: true });
  expect(await get("")).toMatchObject({ status: 404 });
  expect(await get("assets/index-1.js")).toMatchObject({ status: 404 });
  const files = { "index.html": "<p>twee</p>", "data/a.csv": "code\n", "assets/index-2.js": SCRIPT };
  build(files);
  expect(await get("", { "If-None-Match": etag })).toMatchObject({ status: 200, text: "<p>twee</p>", encoding: "br" });
  expect(await get("data/a.csv")).toMatchObject({ text: "code\n", encoding: "br" });
  expect(await get("assets/index-2.js")).toMatchObject({ text: SCRIPT, encoding: "br" });
});

it("goes on after a file that is there but cannot be opened", async () => {
  const unreadable = createServer().listen(join(folder, "data/b.csv")); // a socket; stands for a file that goes just then
  await expect(get("data/b.csv")).rejects.toThrow();
  expect(await get("data/a.csv")).toMatchObject({ status: 200 });
  unreadable.close();
});

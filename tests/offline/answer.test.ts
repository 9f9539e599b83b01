import { describe, expect, it } from "vitest";
import { keptOn, netOrKept, toKeep, wayOf } from "@/offline/answer";

const BASE = "https://www.provincie.example/kaart/";
const FILES = { version: "1", shell: ["./", "./assets/index-1.js"], onUse: ["./assets/maplibre-1.js"] };

const way = (url: string, over: Partial<Request> = {}) =>
  wayOf({ method: "GET", mode: "cors", destination: "", url, ...over }, BASE, FILES);

describe("the way a request is answered", () => {
  it.each([
    ["page", "", { mode: "navigate" }],
    ["page", "?gebied=NL#x", { mode: "navigate" }],
    ["page", "index.html", { mode: "navigate" }],
    ["untouched", "data/deelnames.csv", { mode: "navigate" }],
    ["built", "assets/index-1.js", { destination: "script" }],
    ["built", "assets/maplibre-1.js", { destination: "script" }],
    ["data", "data/deelnames.csv", {}],
    ["data", "config.json", {}],
    ["other", "logo.svg", { destination: "image" }],
    ["untouched", "data/deelnames.csv", { method: "POST" }],
  ] as const)("is '%s' for '%s' with %j", (expected, path, over) => {
    expect(way(BASE + path, over)).toBe(expected);
  });

  it("takes data elsewhere on this host, and leaves other hosts and other pages alone", () => {
    expect(way("https://www.provincie.example/data/x.csv")).toBe("data");
    expect(way("https://www.provincie.example/", { mode: "navigate" })).toBe("untouched");
    expect(way("https://tiles.example/1/2/3.png", { destination: "image" })).toBe("untouched");
    expect(way("https://data.example/kaart/x.csv")).toBe("untouched");
  });
});

it("keeps a file with the moment, and without the way its bytes were packed", async () => {
  const packed = new Response("a;b", { headers: { "content-type": "text/csv", "content-encoding": "br" } });
  const copy = await toKeep(packed, new Date("2026-11-23T10:00:00Z"));
  expect(keptOn(copy)).toBe("2026-11-23T10:00:00.000Z");
  expect(copy.headers.get("content-encoding")).toBeNull();
  expect(copy.headers.get("content-type")).toBe("text/csv");
  expect(await copy.text()).toBe("a;b");
});

describe("what is given when the server does not answer as it should", () => {
  const answer = (asked: Promise<Response>, kept?: string) =>
    netOrKept(asked, async () => (kept === undefined ? undefined : new Response(kept)));
  const says = (status: number) => Promise.resolve(new Response("net", { status }));

  it.each([500, 502, 503, 504])("is the copy on %i, and known as one", async (status) => {
    const { response, isKept } = await answer(says(status), "kept");
    expect([await response.text(), isKept]).toEqual(["kept", true]);
  });

  it.each([200, 301, 403, 404, 410])("is what the server says on %i, whatever was kept", async (status) => {
    const { response, isKept } = await answer(says(status), "kept");
    expect([response.status, isKept]).toEqual([status, false]);
  });

  it("is the copy without a connection", async () => {
    const { response, isKept } = await answer(Promise.reject(new TypeError("offline")), "kept");
    expect([await response.text(), isKept]).toEqual(["kept", true]);
  });

  it("is the failure itself when nothing was kept", async () => {
    expect((await answer(says(503))).response.status).toBe(503);
    await expect(answer(Promise.reject(new TypeError("offline")))).rejects.toThrow("offline");
  });
});

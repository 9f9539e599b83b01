import { afterEach, expect, it, vi } from "vitest";
import { DEFAULT_CONFIG } from "@/load/config";
import { fetchText } from "@/load/fetchText";
import { fetchDataFile } from "@/load/loadDataset";

afterEach(() => vi.unstubAllGlobals());
const answer = (fetch: () => Promise<Response>) => vi.stubGlobal("fetch", vi.fn(fetch));

it.each([
  [404, "", { reason: "missing" }],
  [410, "", { reason: "missing" }],
  [200, "<!doctype html><title>Start</title>", { reason: "missing" }],
  [500, "", { reason: "refused", status: 500 }],
  [403, "", { reason: "refused", status: 403 }],
])("tells why there is no text after status %i and %j", async (status, body, failure) => {
  answer(async () => new Response(body, { status }));
  expect(await fetchText("f.csv", "f.csv")).toEqual({ failure });
});

it("calls a server that does not answer unreachable, and tries no other name then", async () => {
  answer(() => Promise.reject(new TypeError("Failed to fetch")));
  expect(await fetchDataFile("municipalities", DEFAULT_CONFIG)).toMatchObject({ failure: { reason: "unreachable" } });
  expect(fetch).toHaveBeenCalledOnce();
});

it("names the other site that did not answer: a policy may be what keeps it out of reach", async () => {
  answer(() => Promise.reject(new TypeError("Failed to fetch")));
  expect(await fetchText("https://data.example/x.csv", "x.csv")).toEqual({
    failure: { reason: "unreachable", from: "https://data.example" },
  });
});

it("tries the other usual names of a file that is missing", async () => {
  answer(async () => new Response("", { status: 404 }));
  await fetchDataFile("municipalities", DEFAULT_CONFIG);
  expect(fetch).toHaveBeenCalledTimes(3);
});

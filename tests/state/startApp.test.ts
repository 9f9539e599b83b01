import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startApp } from "@/state/startApp";
import { INITIAL_STATE, useAppStore } from "@/state/store";

/** What the server answers to a request for config.json; every other file is missing. */
let answer: () => Response;

beforeEach(() => {
  useAppStore.setState(INITIAL_STATE);
  vi.stubGlobal("window", { location: { search: "" } });
  vi.stubGlobal("fetch", async (url: string) =>
    url === "config.json" ? answer() : new Response(null, { status: 404 }),
  );
});
afterEach(() => vi.unstubAllGlobals());

const failed = () => {
  const { load } = useAppStore.getState();
  return load.status === "ready" ? load.failures.filter(({ file }) => file === "config.json") : undefined;
};

it("tells of settings that the server has but does not give, and of none where a site has none", async () => {
  answer = () => new Response(null, { status: 500 });
  await startApp();
  expect(failed()).toEqual([{ file: "config.json", data: "settings", cause: { reason: "refused", status: 500 } }]);
  answer = () => new Response(null, { status: 404 });
  await startApp();
  expect(failed()).toEqual([]);
});

it("keeps settings that were read before", async () => {
  answer = () => new Response('{ "title": "Samen in Gelderland" }');
  await startApp();
  answer = () => new Response(null, { status: 500 });
  await startApp();
  expect(useAppStore.getState().config.title).toBe("Samen in Gelderland");
  expect(failed()).toEqual([]);
});

import { afterEach, expect, it, vi } from "vitest";
import { needDivisions } from "@/state/loadReferences";
import { useAppStore } from "@/state/store";
import { aDataset } from "../helpers/dataset";
import { fillStore } from "../helpers/store";

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["bestaatniet", "", [{ key: "indeling", value: "bestaatniet", problem: "unknown" }]],
  ["ggd-regio", "ggd-regio", []],
  ["", "", []],
])("knows once the divisions are there whether the address named one: %j", async (named, kept, issues) => {
  vi.stubGlobal("fetch", async () => new Response("indeling;regio;gemeente;bron\nggd-regio;Midden;GM0001;Proef\n"));
  fillStore(aDataset([]), { division: named });
  await needDivisions();
  const { divisions, division, addressIssues } = useAppStore.getState();
  expect([divisions.status, division, addressIssues]).toEqual(["ready", kept, issues]);
});

it("calls no division unknown when the file could not be had", async () => {
  vi.stubGlobal("fetch", async () => new Response(null, { status: 404 }));
  fillStore(aDataset([]), { division: "eigen-indeling" });
  await needDivisions();
  const { divisions, division, addressIssues } = useAppStore.getState();
  expect([divisions.status, division, addressIssues]).toEqual(["failed", "eigen-indeling", []]);
});

import { expect, it } from "vitest";
import { readRequest } from "@/embed/readRequest";

const SET = { type: "samenwerkingskaart:set", version: 1 };

it.each([
  { ...SET, values: { thema: ["wonen", "werk"], zoek: "afval", peildatum: null } },
  { ...SET, values: {} },
  { type: "samenwerkingskaart:select", version: 1 },
  { type: "samenwerkingskaart:select", version: 1, gemeente: "GM0344", verband: "u10" },
])("reads %j", (message) => {
  expect(readRequest(message)).toEqual(message);
});

it.each([
  undefined,
  null,
  "samenwerkingskaart:set",
  42,
  [],
  {},
  { type: "webpackOk" },
  { ...SET, type: "set", values: {} },
  { ...SET, version: 2, values: {} },
  { ...SET, version: "1", values: {} },
  { ...SET, values: "thema=wonen" },
  { ...SET, values: { thema: { toString: "x" } } },
  { ...SET, values: { thema: [["wonen"]] } },
  { ...SET, values: { zoek: "x".repeat(501) } },
  { ...SET, values: { thema: Array.from({ length: 101 }, () => "wonen") } },
  { type: "samenwerkingskaart:select", version: 1, gemeente: ["GM0344"] },
  { type: "samenwerkingskaart:ready", version: 1 },
])("takes no notice of %j", (message) => {
  expect(readRequest(message)).toBeUndefined();
});

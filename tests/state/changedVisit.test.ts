import { expect, it } from "vitest";
import { NO_CHOICES } from "@/domain/filter";
import type { Visit } from "@/state/appState";
import { changedVisit } from "@/state/changedVisit";
import { BLANK } from "@/state/home";
import { knownValuesOf } from "@/state/knownValues";
import { aDataset, aPartnership } from "../helpers/dataset";

const HOME: Visit = { ...BLANK, area: "PV26", referenceDate: "2026-05-16" };
const EMBEDDED: Visit = { ...HOME, isEmbedded: true, host: "https://www.provincie.example", isGrowing: true };
const KNOWN = knownValuesOf(aDataset([aPartnership("a", ["GM0001"])]));
const change = (visit: Visit, values: Parameters<typeof changedVisit>[2]) => changedVisit(visit, HOME, values, KNOWN);

it("changes what is named and nothing else, and puts back what is null", () => {
  const { visit } = change({ ...EMBEDDED, municipalities: ["GM0001"] }, { thema: ["wonen", "werk"], zoek: "a b" });
  const choices = { ...NO_CHOICES, theme: ["wonen", "werk"] };
  expect(visit).toEqual({ ...EMBEDDED, municipalities: ["GM0001"], choices, text: "a b", renderer: undefined });
  expect(change(visit, { thema: null, zoek: null, gemeente: [] }).visit).toEqual({ ...EMBEDDED, renderer: undefined });
});

it("leaves how the map stands in the page alone", () => {
  const values = { embed: "0", ouder: "https://evil.example", groeit: null, renderer: "webgl" };
  expect(change(EMBEDDED, values)).toEqual({ visit: { ...EMBEDDED, renderer: undefined }, issues: [] });
});

it("names what it does not know, and passes over names of others", () => {
  const { visit, issues } = change(EMBEDDED, { thema: "ruimtevaart", __proto__: "x", constructor: ["y"] });
  expect(visit).toEqual({ ...EMBEDDED, renderer: undefined });
  expect(issues.map(({ key, value }) => `${key}=${value}`)).toEqual(["thema=ruimtevaart"]);
});

it("leaves a name as it was when it knows none of its values, and takes those that it does know", () => {
  const visit = { ...EMBEDDED, municipalities: ["GM0001"], area: "NL", choices: { ...NO_CHOICES, theme: ["werk"] } };
  const values = { gemeente: ["GM9999", "GM9999"], gebied: "PV99", thema: ["ruimtevaart", "wonen"], peildatum: "ooit" };
  const { visit: changed, issues } = change(visit, values);
  expect(changed).toMatchObject({ municipalities: ["GM0001"], area: "NL", referenceDate: HOME.referenceDate });
  expect(changed.choices.theme).toEqual(["wonen"]);
  expect(issues.map(({ key }) => key).sort()).toEqual(["gebied", "gemeente", "peildatum", "thema"]);
});

it("takes what stands in for a value, and refuses only what stands for nothing", () => {
  const { visit, issues } = change(EMBEDDED, { gemeente: "GM0099", zoek: "x".repeat(300), gebied: ["NL", "PV25"] });
  expect(visit).toMatchObject({ municipalities: ["GM0001"], text: "x".repeat(200), area: "NL" });
  expect(issues.map(({ key, problem }) => `${key} ${problem}`).sort()).toEqual([
    "gebied second",
    "gemeente ended",
    "zoek tooLong",
  ]);
});

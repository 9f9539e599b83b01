import { expect, it } from "vitest";
import type { Visit } from "@/state/appState";
import { BLANK } from "@/state/home";
import { selectPageTitle } from "@/state/pageTitle";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../helpers/dataset";
import { fillStore } from "../helpers/store";

const DATASET = aDataset([aPartnership("a", ["GM0001"], { themes: ["wonen"] }), aPartnership("b", ["GM0001"])]);
const WONEN = { ...BLANK.choices, theme: ["wonen"] };

it.each<[string, Partial<Visit>, string]>([
  ["the table", { view: "tabel" }, "Tabel"],
  ["the table with filters", { view: "tabel", choices: WONEN }, "Tabel: 1 van 2 samenwerkingsverbanden"],
  ["the table with a choice", { view: "tabel", partnerships: ["a"] }, "Tabel: Samenwerking a"],
  ["the map", {}, "Kaart"],
  ["the map with filters", { choices: WONEN }, "Kaart: 1 van 2 samenwerkingsverbanden"],
])("tells of %s what is filtered or chosen", (_, visit, title) => {
  fillStore(DATASET, visit);
  expect(selectPageTitle(useAppStore.getState())).toBe(`${title} - Samenwerkingskaart`);
});

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

it("names two that are one in a trial once", () => {
  const trials: Visit["trials"] = [{ kind: "merge", municipality: "GM0002", into: "GM0001" }];
  const codes = ["GM0001", "GM0002", "GM0003"];
  fillStore(DATASET, { view: "vergelijk", municipalities: codes, trials });
  const title = () => selectPageTitle(useAppStore.getState());
  expect(title()).toBe("Wat als - Vergelijk Aarle (met Beekdam) en Coehoorn - Samenwerkingskaart");
  fillStore(DATASET, { view: "vergelijk", municipalities: codes.slice(0, 2), trials });
  expect(title()).toMatch(/^Wat als - Aarle \(met Beekdam\)/);
});

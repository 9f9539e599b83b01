import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { ChoiceAnnouncer } from "@/panels/shell/ChoiceAnnouncer";
import type { Visit } from "@/state/appState";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { fillStore } from "../../helpers/store";

const DATASET = aDataset(["a", "b", "c", "d"].map((id) => aPartnership(id, ["GM0001"], { name: `Regio ${id}` })));

it.each<[string, Partial<Visit>, string]>([
  ["nothing", { view: "overlap" }, ""],
  ["one, of which it says that it is chosen", { view: "overlap", partnerships: ["a"] }, "Regio a is gekozen."],
  [
    "several, none of which is the chosen one",
    { view: "overlap", partnerships: ["a", "b"] },
    "Overlap van 2 samenwerkingsverbanden: Regio a en Regio b.",
  ],
  [
    "many, by their number",
    { view: "overlap", partnerships: ["a", "b", "c", "d"] },
    "Overlap van 4 samenwerkingsverbanden.",
  ],
  [
    "several with a municipality",
    { view: "overlap", partnerships: ["a", "b"], municipalities: ["GM0001"] },
    "Overlap van 2 samenwerkingsverbanden: Regio a en Regio b. Aarle is gekozen.",
  ],
  ["what another view has chosen", { view: "kaart", partnerships: ["a"] }, "Regio a is gekozen."],
])("tells a screen reader what is true of %s", (_, visit, sentence) => {
  fillStore(DATASET, visit);
  const { container } = render(<ChoiceAnnouncer />);
  const told = container.querySelector("[aria-live]")?.textContent ?? "";
  if (sentence === "") expect(told).toBe("");
  else expect(told.startsWith(sentence)).toBe(true);
});

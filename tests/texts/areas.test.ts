import { expect, it } from "vitest";
import { areaLabel, areaLegendLabel } from "@/texts/areas";

it.each([
  ["Hoogheemraadschap De Stichtse Rijnlanden", "De Stichtse Rijnlanden", "waterschap De Stichtse Rijnlanden"],
  ["Hoogheemraadschap van Rijnland", "Rijnland", "waterschap Rijnland"],
  ["Amstel, Gooi en Vecht", "Amstel, Gooi en Vecht", "waterschap Amstel, Gooi en Vecht"],
  ["Waterschap Limburg", "Limburg", "waterschap Limburg"],
  ["Wetterskip Fryslân", "Wetterskip Fryslân", "Wetterskip Fryslân"],
])("writes %s short at its line, and says what it is in the legend", (name, label, inLegend) => {
  expect(areaLabel({ name, kind: "waterschap" })).toBe(label);
  expect(areaLegendLabel({ name, kind: "waterschap" })).toBe(inLegend);
});

it("tells a province from the city of that name", () => {
  expect(areaLabel({ name: "Utrecht", kind: "provincie" })).toBe("provincie Utrecht");
  expect(areaLegendLabel({ name: "Provincie Utrecht", kind: "provincie" })).toBe("provincie Utrecht");
});

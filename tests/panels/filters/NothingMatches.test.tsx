import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { NothingMatches } from "@/panels/filters/NothingMatches";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { fillStore } from "../../helpers/store";

const DATASET = aDataset([
  aPartnership("a", ["GM0001"], { themes: ["wonen"] }),
  aPartnership("b", ["GM0001"], { themes: ["wonen"] }),
  aPartnership("c", ["GM0004"], { themes: ["werk"], legalForm: "stichting", start: undefined }),
]);

beforeEach(() => fillStore(DATASET));

it("is silent while something passes", () => {
  const { container } = render(<NothingMatches />);
  expect(container).toBeEmptyDOMElement();
});

it("says which single filter to take away gives how many, and takes it away", async () => {
  useAppStore.getState().toggleChoice("theme", "wonen");
  useAppStore.getState().toggleChoice("phase", "initiatiefase");
  render(<NothingMatches />);
  expect(screen.getByText("Geen samenwerkingsverband voldoet aan deze filters.")).toBeVisible();
  const ways = screen.getAllByRole("button").map(({ textContent }) => textContent);
  expect(ways).toEqual(["Wis 'Fase: initiatiefase' om er 2 te zien"]);
  await userEvent.click(screen.getByRole("button", { name: /Fase: initiatiefase/ }));
  expect(useAppStore.getState().choices.phase).toEqual([]);
  expect(useAppStore.getState().choices.theme).toEqual(["wonen"]);
});

it("offers the whole country when only the area is in the way", async () => {
  useAppStore.getState().toggleChoice("legalForm", "stichting");
  render(<NothingMatches />);
  await userEvent.click(screen.getByRole("button", { name: "Kijk in heel Nederland om er 1 te zien" }));
  expect(useAppStore.getState().area).toBe("NL");
});

it("clears everything when no single filter helps", async () => {
  fillStore(DATASET, { area: "NL" });
  useAppStore.getState().toggleChoice("theme", "natuur-en-milieu");
  useAppStore.getState().toggleChoice("phase", "initiatiefase");
  render(<NothingMatches />);
  await userEvent.click(screen.getByRole("button", { name: "Wis alle filters" }));
  expect(useAppStore.getState().choices.theme).toEqual([]);
});

it.each([
  ["PV26", "GM0004", "Drie Súdwolden doet aan geen samenwerkingsverband mee in provincie Utrecht."],
  ["NL", "WS0001", "Waterschap De Proef doet op 16 mei 2026 aan geen samenwerkingsverband mee."],
])("says in %s of participant %s alone that it takes part in nothing", (area, code, sentence) => {
  fillStore(DATASET, { area });
  useAppStore.getState().toggleChoice("participant", code);
  render(<NothingMatches />);
  expect(screen.getByText(sentence)).toBeVisible();
});

it("leads first to what is over, when only that matches", async () => {
  fillStore(
    aDataset([aPartnership("a", ["GM0001"]), aPartnership("oud", ["WS0001", "GM0001"], { end: "2024-01-01" })]),
  );
  useAppStore.getState().toggleChoice("participant", "WS0001");
  render(<NothingMatches />);
  const [first] = screen.getAllByRole("button");
  expect(first).toHaveTextContent("Kijk bij wat beëindigd is om er 1 te zien");
  if (first) await userEvent.click(first);
  expect(useAppStore.getState().choices).toMatchObject({ phase: ["beeindigd"], participant: ["WS0001"] });
});

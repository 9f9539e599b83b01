import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { SearchCombobox } from "@/panels/search/SearchCombobox";
import { createSearch } from "@/state/search";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { brokenRules, fillStore } from "../../helpers/store";

const DATASET = aDataset([
  aPartnership("afval", ["GM0001"], { name: "Afvaldienst Beekdam", abbreviation: "ADB" }),
  aPartnership("wonen", ["GM0002"], { name: "Woondeal" }),
]);
const search = createSearch(DATASET, [{ name: "Klein Dorp", municipality: "GM0003" }]);

const renderBox = (text = "", caret?: number) =>
  render(<SearchCombobox id="zoek" search={search} start={{ text, caret }} />);
const box = () => screen.getByRole("combobox", { name: "Zoek gemeente of samenwerkingsverband" });
const options = () => screen.getAllByRole("option").map(({ textContent }) => textContent);

beforeEach(() => fillStore(DATASET));

it("groups what it finds, the best first, and tells how many", async () => {
  renderBox();
  expect(screen.queryByRole("listbox")).toBeNull();
  await userEvent.type(box(), "beekdam");
  expect(options()).toEqual(["Beekdam", "Afvaldienst BeekdamADB"]);
  const group = within(screen.getByRole("group", { name: "Samenwerkingsverbanden" }));
  expect(group.getAllByRole("option")).toHaveLength(1);
  expect(screen.getByText("2 resultaten")).toHaveAttribute("aria-live", "polite");
});

it("chooses a municipality with Enter, found by a place in it and with a typing error", async () => {
  renderBox();
  await userEvent.type(box(), "klein drop");
  await userEvent.clear(box());
  await userEvent.type(box(), "klein dorp{Enter}");
  expect(useAppStore.getState().municipalities).toEqual(["GM0003"]);
  expect(box()).toHaveValue("");
});

it("chooses a partnership with the arrow keys, and leaves Mijn gemeente to show it", async () => {
  fillStore(DATASET, { view: "gemeente" });
  renderBox();
  await userEvent.type(box(), "beekdam{ArrowDown}{ArrowDown}{Enter}");
  expect(useAppStore.getState().partnerships).toEqual(["afval"]);
  expect(useAppStore.getState().view).toBe("kaart");
});

it("starts with the best when one walks the list", async () => {
  renderBox();
  await userEvent.type(box(), "beekdam{ArrowDown}{Enter}");
  expect(useAppStore.getState().municipalities).toEqual(["GM0002"]);
});

it("filters on a participant by name and on a theme by choice", async () => {
  renderBox();
  await userEvent.type(box(), "stichting proef");
  await userEvent.click(screen.getByRole("option", { name: "Stichting Proef" }));
  expect(useAppStore.getState().text).toBe("Stichting Proef");
  await userEvent.type(box(), "afval");
  await userEvent.click(screen.getByRole("option", { name: "Afval" }));
  expect(useAppStore.getState().choices.theme).toEqual(["natuur-en-milieu.afval"]);
});

it("chooses nothing when one walks away", async () => {
  renderBox();
  await userEvent.type(box(), "aarle");
  await userEvent.tab();
  expect(useAppStore.getState().municipalities).toEqual([]);
  expect(screen.queryByRole("listbox")).toBeNull();
});

it("says so when nothing is found", async () => {
  renderBox();
  await userEvent.type(box(), "xyzzy");
  expect(screen.getAllByText(/^Niets gevonden/)).toHaveLength(2); // seen and heard
});

it("goes on where the box before it was left", () => {
  renderBox("aar", 3);
  expect(box()).toHaveFocus();
  expect(box()).toHaveValue("aar");
  expect(options()).toContain("Aarle");
});

it("breaks no accessibility rule, open or closed", async () => {
  const { container } = renderBox();
  expect(await brokenRules(container)).toEqual([]);
  await userEvent.type(box(), "beekdam");
  expect(await brokenRules(container)).toEqual([]);
});

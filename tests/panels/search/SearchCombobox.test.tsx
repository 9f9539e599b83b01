import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { NO_CHOICES } from "@/domain/filter";
import { SearchCombobox } from "@/panels/search/SearchCombobox";
import { createSearch } from "@/state/search";
import { selectFilterResult } from "@/state/selectors";
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

it("leaves the box for the title of what was chosen, so that no keyboard stays over the answer", async () => {
  render(
    <aside>
      <h2>Wat gekozen is</h2>
    </aside>,
  );
  renderBox();
  await userEvent.type(box(), "klein dorp{Enter}");
  expect(screen.getByRole("heading", { name: "Wat gekozen is" })).toHaveFocus();
});

it("starts with the best when one walks the list", async () => {
  renderBox();
  await userEvent.type(box(), "beekdam{ArrowDown}{Enter}");
  expect(useAppStore.getState().municipalities).toEqual(["GM0002"]);
});

it("leads to every partnership with the text when not all are listed, reached with the arrows", async () => {
  const services = Array.from({ length: 8 }, (_, i) => aPartnership(`d${i}`, ["GM0004"], { name: `Dienst ${i}` }));
  const over = aPartnership("oud", ["GM0001"], { name: "Dienst van toen", end: "2020-01-01" });
  const other = aPartnership("milieu", ["GM0001"], { name: "Milieu", purpose: "Een dienst voor iedereen." });
  const dataset = aDataset([...services, over, other]);
  fillStore(dataset, { choices: { ...NO_CHOICES, theme: ["wonen"] } });
  render(<SearchCombobox id="zoek" search={createSearch(dataset, [])} start={{ text: "", caret: undefined }} />);
  await userEvent.type(box(), "dienst");
  const all = screen.getByRole("option", { name: /^Bekijk alle 9 met ‘dienst’ in de tabel/ }); // what the table holds: not what has ended
  expect(all).toHaveTextContent("in naam, doel, onderwerp of deelnemers, in heel Nederland, zonder uw andere");
  expect(screen.getByText("6 resultaten")).toBeInTheDocument();
  await userEvent.keyboard("{ArrowUp}{Enter}");
  expect(useAppStore.getState()).toMatchObject({ view: "tabel", area: "NL", text: "dienst", choices: NO_CHOICES });
  expect(selectFilterResult(useAppStore.getState()).visible).toHaveLength(9);
});

it("offers no table where its filter finds nothing, as with a typing error", async () => {
  const dataset = aDataset(
    Array.from({ length: 8 }, (_, i) => aPartnership(`d${i}`, [], { name: `Omgevingsdienst ${i}` })),
  );
  fillStore(dataset);
  render(<SearchCombobox id="zoek" search={createSearch(dataset, [])} start={{ text: "", caret: undefined }} />);
  await userEvent.type(box(), "omgevingsdients");
  expect(screen.getByText(/^Nog 2 gevonden/)).toBeVisible();
  expect(screen.queryByRole("option", { name: /in de tabel/ })).toBeNull();
});

it("filters on a participant by code and on a theme by choice", async () => {
  renderBox();
  await userEvent.type(box(), "stichting proef");
  await userEvent.click(screen.getByRole("option", { name: /^Stichting Proef/ }));
  expect(useAppStore.getState().choices.participant).toEqual(["stichting-proef"]);
  await userEvent.type(box(), "afval");
  await userEvent.click(screen.getByRole("option", { name: "Afval" }));
  expect(useAppStore.getState().choices.theme).toEqual(["natuur-en-milieu.afval"]);
});

it("leaves a view without filters to show what a participant takes part in", async () => {
  fillStore(DATASET, { view: "gemeente" });
  renderBox();
  await userEvent.type(box(), "stichting proef{Enter}");
  expect(useAppStore.getState().view).toBe("kaart");
});

it("tells in how much a participant takes part, and what is over", async () => {
  fillStore(
    aDataset([
      aPartnership("nu", ["WS0001"]),
      aPartnership("oud", ["WS0001", "stichting-proef"], { end: "2024-01-01" }),
    ]),
  );
  renderBox();
  await userEvent.type(box(), "proef");
  expect(options()).toEqual([
    "Stichting Proefalleen in 1 beëindigd samenwerkingsverband",
    "Waterschap De Proefin 1 samenwerkingsverband en 1 beëindigd",
  ]);
});

it("tells apart what has the same name", async () => {
  const twins = aDataset([
    aPartnership("a", ["GM0001", "GM0002"], { name: "Tweeling" }),
    aPartnership("b", ["GM0001", "GM0004"], { name: "Tweeling", legalForm: "stichting", hasAllParticipants: false }),
    aPartnership("c", ["GM0001"], { name: "Tweelingbroer" }),
  ]);
  fillStore(twins);
  render(<SearchCombobox id="zoek" search={createSearch(twins, [])} start={{ text: "", caret: undefined }} />);
  await userEvent.type(box(), "tweeling");
  expect(options()).toEqual([
    "Tweelingopenbaar lichaam, 2 deelnemers, provincie Utrecht",
    "Tweelingstichting, minstens 2 deelnemers, 2 provincies",
    "Tweelingbroer",
  ]);
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

it("carries out an Enter from before it could search, and says so when nothing is found then", async () => {
  const start = { text: "beekdam", caret: 7, isEntered: true };
  const { unmount } = render(<SearchCombobox id="zoek" search={search} start={start} />);
  expect(useAppStore.getState().municipalities).toHaveLength(1);
  unmount();
  renderBox("xyzqq", 5);
  expect(await screen.findByText(/^Niets gevonden/, { selector: "[aria-live]" })).toBeInTheDocument();
});

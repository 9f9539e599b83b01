import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import ConnectionsPanel from "@/panels/connections/ConnectionsPanel";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { brokenRules, fillStore } from "../../helpers/store";

const DATASET = aDataset([
  aPartnership("p", ["GM0001", "GM0002", "GM0003"]),
  aPartnership("q", ["GM0001", "GM0002"]),
  aPartnership("r", ["GM0001", "GM0004"], { themes: ["wonen"] }),
]);

const state = () => useAppStore.getState();
const rows = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent).join(" "));

beforeEach(() => fillStore(DATASET, { view: "verbindingen" }));

it("tells how many lines there are, from which number, and lists every pair with a way to compare", async () => {
  render(<ConnectionsPanel />);
  expect(screen.getByText("U ziet 3 lijnen tussen 3 gemeenten.")).toBeVisible();
  expect(screen.getByRole("heading", { name: "De 3 paren op de kaart" })).toBeVisible();
  expect(rows()).toEqual(["Aarle en Beekdam 2", "Beekdam en Coehoorn 1", "Aarle en Coehoorn 1"]);
  await userEvent.click(screen.getByRole("link", { name: "Aarle en Beekdam" }));
  expect(state()).toMatchObject({ view: "vergelijk", municipalities: ["GM0001", "GM0002"] });
});

it("leaves out what shares less than the visitor wants, says so, and finds back a number that suits", async () => {
  render(<ConnectionsPanel />);
  const slider = screen.getByRole("slider", { name: "Minstens zoveel gedeelde verbanden" });
  fireEvent.change(slider, { target: { value: "2" } });
  expect(state().minimum).toBe(2);
  expect(screen.getByText("U ziet 1 lijn tussen 2 gemeenten.")).toBeVisible();
  expect(screen.getByText(/2 paren delen minder en zijn weggelaten\./)).toBeVisible();
  expect(slider).toHaveAttribute("aria-valuetext", "2 of meer gedeelde verbanden: 1 lijn, 2 paren weggelaten");
  await userEvent.click(screen.getByRole("button", { name: "Terug naar een passend getal" }));
  expect(state().minimum).toBe(0);
  expect(slider).toHaveFocus();
});

it("puts one municipality in focus and lets go of it, without losing the place", async () => {
  render(<ConnectionsPanel />);
  const select = screen.getByRole("combobox", { name: "Gemeente in beeld" });
  await userEvent.selectOptions(select, "Coehoorn");
  expect(screen.getByRole("heading", { name: "Verbindingen van Coehoorn" })).toBeVisible();
  expect(screen.getByText("U ziet 2 lijnen van Coehoorn naar andere gemeenten.")).toBeVisible();
  expect(rows()).toEqual(["Beekdam 1", "Aarle 1"]);
  await userEvent.click(screen.getByRole("button", { name: "Toon weer alle gemeenten" }));
  expect(state().municipalities).toEqual([]);
  expect(select).toHaveFocus();
});

it("counts pairs across the border when asked; says so where only those can be", async () => {
  render(<ConnectionsPanel />);
  await userEvent.click(screen.getByRole("button", { name: "Ook over de grens" }));
  expect(screen.getByText("U ziet 4 lijnen tussen 4 gemeenten.")).toBeVisible();
  expect(screen.getByText(/1 lijn gaat over de grens van provincie Utrecht\./)).toBeVisible();
  await userEvent.selectOptions(screen.getByRole("combobox"), "Drie Súdwolden");
  expect(screen.getByText(/^Drie Súdwolden ligt buiten provincie Utrecht\./)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Binnen het gebied" })).toBeNull();
});

it("never says that nothing is left out while pairs across the border do not count", async () => {
  render(<ConnectionsPanel />);
  expect(screen.getByText(/Binnen provincie Utrecht is geen enkel paar weggelaten\./)).toHaveTextContent(
    "1 paar over de grens van provincie Utrecht is niet meegeteld. Kies ‘Ook over de grens’ om dat te zien.",
  );
  await userEvent.selectOptions(screen.getByRole("combobox"), "Beekdam");
  expect(screen.getByText(/Er is geen enkel paar weggelaten\./)).not.toHaveTextContent("niet meegeteld");
  await userEvent.selectOptions(screen.getByRole("combobox"), "Aarle");
  expect(screen.getByText(/1 paar over de grens van provincie Utrecht is niet meegeteld\./)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Ook over de grens" }));
  expect(screen.getByText(/Er is geen enkel paar weggelaten\./)).not.toHaveTextContent("niet meegeteld");
});

it("brings out a line under pointer and focus, and marks rows of what the map points at", async () => {
  const { unmount } = render(<ConnectionsPanel />);
  await userEvent.hover(screen.getByText("Aarle en Coehoorn"));
  expect(state().pointedPair).toEqual(["GM0001", "GM0003"]);
  screen.getByRole("link", { name: "Beekdam en Coehoorn" }).focus();
  expect(state().pointedPair).toEqual(["GM0002", "GM0003"]);
  unmount();
  expect(state().pointedPair).toBeUndefined();
});

it("says why nothing is drawn, and the way out", async () => {
  fillStore(DATASET, { view: "verbindingen", minimum: 7 });
  const { unmount } = render(<ConnectionsPanel />);
  expect(screen.getByText("Geen enkel paar deelt 7 of meer verbanden. Het meeste is 2.")).toBeVisible();
  expect(screen.queryByRole("table")).toBeNull();
  unmount();
  state().setMinimum(0);
  state().toggleChoice("theme", "wonen");
  render(<ConnectionsPanel />);
  expect(screen.getByText("Geen twee gemeenten delen hier een verband.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: /Wis alle filters/ }));
  expect(screen.getByRole("table")).toBeVisible();
});

it("breaks no accessibility rule", async () => {
  const { container } = render(<ConnectionsPanel />);
  await userEvent.selectOptions(screen.getByRole("combobox"), "Aarle");
  expect(await brokenRules(container)).toEqual([]);
});

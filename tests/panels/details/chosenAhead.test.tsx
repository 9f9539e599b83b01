import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import DetailPanel, { ChosenDetail } from "@/panels/details/DetailPanel";
import { fetchChosenAhead } from "@/panels/details/fetchChosenAhead";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { fillStore } from "../../helpers/store";

const map = vi.hoisted(() => ({ stands: () => {} }));
vi.mock("@/state/afterFirstMap", () => ({
  afterFirstMap: () => new Promise<void>((resolve) => (map.stands = resolve)),
}));

const DATASET = aDataset([aPartnership("afval", ["GM0001", "GM0002"], { name: "Afvaldienst" })]);

beforeEach(() => {
  vi.restoreAllMocks();
  fillStore(DATASET);
});

it("names what is chosen and gives it the focus before the rest has been fetched", async () => {
  render(<DetailPanel />);
  await userEvent.click(screen.getByRole("link", { name: /^Beekdam/ }));
  const name = screen.getByRole("heading", { level: 2, name: "Beekdam" });
  expect(name).toHaveFocus();
  expect(screen.getByRole("link", { name: "Alle gemeenten" })).toBeVisible();
  expect(await screen.findByText("Doet mee aan 1 samenwerkingsverband.")).toBeVisible();
  expect(screen.getByRole("heading", { level: 2 })).toBe(name);
  expect(name).toHaveFocus();
});

it("fetches it beside the data when the address holds a choice", () => {
  const fetch = vi.spyOn(ChosenDetail, "fetch");
  fillStore(DATASET, { partnerships: ["afval"] });
  void fetchChosenAhead();
  expect(fetch).toHaveBeenCalledOnce();
});

it("fetches it after the first map when nothing is chosen, and not for a map without details", async () => {
  const fetch = vi.spyOn(ChosenDetail, "fetch");
  const done = fetchChosenAhead();
  await Promise.resolve();
  expect(fetch).not.toHaveBeenCalled();
  map.stands();
  await done;
  expect(fetch).toHaveBeenCalledOnce();
  fillStore(DATASET, { isEmbedded: true, shows: ["legenda"], partnerships: ["afval"] });
  await fetchChosenAhead();
  expect(fetch).toHaveBeenCalledOnce();
});

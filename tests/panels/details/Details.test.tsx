import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { Details } from "@/Details";
import { selectChosenName } from "@/panels/shell/selectChosenName";
import { ViewTabs } from "@/panels/shell/ViewTabs";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { fillStore } from "../../helpers/store";

const DATASET = aDataset(["a", "b"].map((id) => aPartnership(id, ["GM0001", "GM0002"], { name: `Regio ${id}` })));
const state = () => useAppStore.getState();
const links = () => screen.findByRole("heading", { name: "Verbindingen" });

beforeEach(() => fillStore(DATASET, { view: "overlap", partnerships: ["a", "b"] }));

it("shows the links first to who comes from a choice of partnerships, which stays for the way back", async () => {
  render(
    <>
      <ViewTabs />
      <Details />
    </>,
  );
  await userEvent.click(screen.getByRole("link", { name: "Verbindingen" }));
  expect(await links()).toBeVisible();
  expect(state().partnerships).toEqual(["a", "b"]);
  expect(selectChosenName(state())).toBeUndefined();
  act(() => state().choosePartnership("a")); // as the search does
  expect(await screen.findByRole("heading", { name: "Regio a" })).toBeVisible();
  expect(selectChosenName(state())).toBe("Regio a");
  await userEvent.click(screen.getByRole("link", { name: "Sluit deze gegevens" }));
  expect(await links()).toBeVisible();
});

it("shows the links to who opens the address that someone else came to with several partnerships", async () => {
  fillStore(DATASET, { view: "verbindingen", partnerships: ["a", "b"] });
  render(<Details />);
  expect(await links()).toBeVisible();
});

it("shows the details of a partnership that the address of the links names", async () => {
  fillStore(DATASET, { view: "verbindingen", partnerships: ["a"] });
  render(<Details />);
  expect(await screen.findByRole("heading", { name: "Regio a" })).toBeVisible();
});

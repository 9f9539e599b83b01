import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { FilterDrawer } from "@/panels/filters/FilterDrawer";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { makeDialogsOpen } from "../../helpers/dialog";
import { brokenRules, fillStore } from "../../helpers/store";

beforeAll(makeDialogsOpen);
beforeEach(() =>
  fillStore(aDataset([aPartnership("a", ["GM0001"], { themes: ["wonen"] }), aPartnership("b", ["GM0002"])])),
);

it("opens all filters over the page and ends with what they give", async () => {
  render(<FilterDrawer kind="page" />);
  await userEvent.click(screen.getByRole("button", { name: "Filters" }));
  const dialog = within(screen.getByRole("dialog", { name: "Filters" }));
  await userEvent.click(dialog.getByRole("checkbox", { name: "Wonen 1" }));
  await userEvent.click(dialog.getByRole("button", { name: "Toon 1 samenwerkingsverband" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.getByRole("button", { name: "Filters (1)" })).toBeVisible();
});

it("breaks no accessibility rule", async () => {
  useAppStore.getState().toggleChoice("theme", "wonen");
  const { container } = render(<FilterDrawer kind="drawer" />);
  await userEvent.click(screen.getByRole("button", { name: "Filters (1)" }));
  expect(await brokenRules(container)).toEqual([]);
});

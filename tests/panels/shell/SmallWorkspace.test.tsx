import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { SmallWorkspace } from "@/panels/shell/SmallWorkspace";
import { useAppStore } from "@/state/store";
import { useIsLow } from "@/ui/useLayout";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { brokenRules, fillStore } from "../../helpers/store";

vi.mock("@/ui/useLayout", () => ({ useIsLow: vi.fn(() => false), useLayout: () => "phone" }));

const renderIn = (room: "low" | "usual") => {
  vi.mocked(useIsLow).mockReturnValue(room === "low");
  return render(
    <SmallWorkspace layout="phone" stage={<p>kaart</p>} details={<p>feiten</p>} footer={null} hasFilters hasDetails />,
  );
};
const details = () => screen.getByRole("complementary", { name: "Details" });

beforeEach(() => {
  HTMLElement.prototype.scrollIntoView = vi.fn();
  fillStore(aDataset([aPartnership("a", ["GM0001"]), aPartnership("b", ["GM0001"])]));
});

it("lays the details over the map as a sheet", () => {
  renderIn("usual");
  expect(screen.getByRole("button", { name: "Details helemaal openen" })).toBeVisible();
  act(() => useAppStore.getState().chooseMunicipality("GM0001"));
  expect(screen.queryByRole("button", { name: /bekijk de details/ })).toBeNull();
});

it("lets who skips to the filters land on their button", () => {
  renderIn("usual");
  expect(document.querySelector("#filters")).toBe(screen.getByRole("button", { name: "Filters" }));
});

it("stands them below the map in a low window, with a way there once something is chosen", async () => {
  const { container } = renderIn("low");
  expect(screen.queryByRole("button", { name: /^Details/ })).toBeNull();
  expect(await screen.findByText("feiten")).toBeVisible();
  act(() => useAppStore.getState().chooseMunicipality("GM0001"));
  await userEvent.click(screen.getByRole("button", { name: "Aarle: bekijk de details" }));
  expect(details()).toHaveFocus();
  expect(HTMLElement.prototype.scrollIntoView).toHaveBeenCalled();
  act(() => useAppStore.setState({ municipalities: [], partnerships: ["a", "b"] }));
  expect(screen.getByRole("button", { name: "Bekijk de details" })).toBeVisible();
  expect(await brokenRules(container)).toEqual([]);
});

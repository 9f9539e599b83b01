import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { SmallWorkspace } from "@/panels/shell/SmallWorkspace";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { fillStore } from "../../helpers/store";

const [LOW, HALF, HIGH] = ["Details half openen", "Details helemaal openen", "Details klein maken"];

const renderOn = (layout: "tablet" | "phone") =>
  render(<SmallWorkspace layout={layout} stage={null} details={null} footer={null} hasFilters hasDetails />);
const handle = (name?: string) => screen.getByRole("button", { name });
const choose = (municipalities: string[], partnerships: string[] = []) =>
  act(() => useAppStore.setState({ municipalities, partnerships }));

beforeAll(() => {
  HTMLElement.prototype.setPointerCapture = () => {}; // unknown to jsdom
});
beforeEach(() => fillStore(aDataset([aPartnership("a", ["GM0001"])])));

it("gives the map of a tablet its room again on the way back from what was chosen", async () => {
  renderOn("tablet");
  expect(handle(LOW)).toBeVisible();
  choose(["GM0001"]);
  await userEvent.click(handle(HALF));
  choose(["GM0001"], ["a"]);
  expect(handle(HIGH)).toBeVisible();
  choose([]);
  expect(handle(LOW)).toBeVisible();
});

it("does so too where the address chose, and leaves the sheet of a phone half", () => {
  choose([], ["a"]);
  const { unmount } = renderOn("tablet");
  expect(handle(HALF)).toBeVisible();
  choose([]);
  expect(handle(LOW)).toBeVisible();
  unmount();
  renderOn("phone");
  choose(["GM0001"]);
  choose([]);
  expect(handle(HALF)).toBeVisible();
});

it("leaves the sheet low on the way back for who made it low", async () => {
  renderOn("phone");
  choose(["GM0001"]);
  await userEvent.click(handle(HALF));
  await userEvent.click(handle(HIGH));
  choose([]);
  expect(handle(LOW)).toBeVisible();
});

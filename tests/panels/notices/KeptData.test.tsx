import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Notices } from "@/panels/notices/Notices";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { brokenRules, fillStore } from "../../helpers/store";

const startApp = vi.hoisted(() => vi.fn(async () => {}));
vi.mock("@/state/startApp", () => ({ startApp }));

beforeEach(() => {
  fillStore(aDataset([aPartnership("a", ["GM0001"])]));
  useAppStore.setState({ keptOn: "2026-11-27T10:00:00.000Z" });
});
afterEach(() => vi.restoreAllMocks());

it("says that the visitor has no connection when that is so, and blames nobody otherwise", async () => {
  const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  const { container } = render(<Notices />);
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent(
    /^U heeft nu geen verbinding met internet\. U ziet wat op 27 november 2026 is opgehaald\.Opnieuw/,
  );
  expect(await brokenRules(container)).toEqual([]);
  onLine.mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event("online")));
  expect(alert).toHaveTextContent(
    /^Er kwamen geen nieuwe gegevens binnen\. U ziet wat op 27 november 2026 is opgehaald\./,
  );
  await userEvent.click(screen.getByRole("button", { name: "Opnieuw proberen" }));
  expect(startApp).toHaveBeenCalledOnce();
});

it("can be put away for the rest of the visit", async () => {
  const { unmount } = render(<Notices />);
  await userEvent.click(await screen.findByRole("button", { name: "Begrepen" }));
  expect(screen.queryByRole("alert")).toBeNull();
  unmount();
  useAppStore.setState({ keptOn: "2026-11-26T10:00:00.000Z" }); // another view fetched an older file
  render(<Notices />);
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(screen.queryByRole("alert")).toBeNull();
});

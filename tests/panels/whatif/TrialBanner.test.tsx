import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import TrialBanner from "@/panels/whatif/TrialBanner";
import type { Visit } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { useLayout } from "@/ui/useLayout";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { fillStore } from "../../helpers/store";

vi.mock("@/ui/useLayout", () => ({ useLayout: vi.fn(() => "desktop") }));

const DATASET = aDataset([aPartnership("woon", ["GM0001", "GM0004"], { name: "Woondeal" })]);
const LEAVE: Visit["trials"] = [{ kind: "leave", municipality: "GM0001", partnership: "woon" }];
const MERGE: Visit["trials"] = [{ kind: "merge", municipality: "GM0001", into: "GM0002" }];

beforeEach(() => vi.mocked(useLayout).mockReturnValue("desktop"));

it("warns above every view, and leads back to reality", async () => {
  fillStore(DATASET, { trials: [...LEAVE, ...MERGE] });
  render(<TrialBanner />);
  const banner = within(screen.getByRole("region", { name: "Wat als" }));
  expect(banner.getByText("Wat als: 2 stappen.")).toBeVisible();
  expect(banner.getAllByRole("listitem").map(({ textContent }) => textContent?.trim())).toEqual([
    "Aarle stapt uit Woondeal.",
    "Aarle gaat op in Beekdam.",
  ]);
  expect(banner.getByRole("link", { name: "Bekijk de gevolgen" })).toHaveAttribute(
    "href",
    "?weergave=wat-als&als=GM0001-uit-woon&als=GM0001-met-GM0002",
  );
  await userEvent.click(banner.getByRole("button", { name: "Terug naar de werkelijkheid" }));
  expect(useAppStore.getState().trials).toEqual([]);
});

it.each(["desktop", "phone"] as const)("says of a step that changes nothing that it does, and why (%s)", (layout) => {
  vi.mocked(useLayout).mockReturnValue(layout);
  const nothing = { kind: "leave", municipality: "GM0002", partnership: "woon" } as const;
  fillStore(DATASET, { trials: [nothing] });
  const { rerender } = render(<TrialBanner />);
  const banner = within(screen.getByRole("region", { name: "Wat als" }));
  const reason = "Dit verandert niets: Beekdam doet volgens de bron niet mee aan Woondeal.";
  expect(banner.getByText(reason, { exact: false })).toBeVisible();
  act(() => useAppStore.setState({ view: "wat-als" }));
  expect(banner.queryByText(reason, { exact: false })).toBeNull(); // that view tells it with the consequences
  act(() => useAppStore.setState({ view: "kaart", trials: [...LEAVE, nothing] }));
  rerender(<TrialBanner />);
  expect(banner.getAllByRole("listitem", { hidden: true }).map(({ textContent }) => textContent?.trim())).toEqual([
    "Aarle stapt uit Woondeal.",
    `Beekdam stapt uit Woondeal. ${reason}`,
  ]);
});

it("is one line on a phone, with a way to unfold the rest", async () => {
  vi.mocked(useLayout).mockReturnValue("phone");
  fillStore(DATASET, { trials: LEAVE });
  render(<TrialBanner />);
  expect(screen.getByText("Wat als: Aarle stapt uit Woondeal.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Terug naar de werkelijkheid" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Meer over de proef", expanded: false }));
  expect(screen.getByRole("button", { name: "Terug naar de werkelijkheid" })).toBeVisible();
});

import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import PartnershipTable from "@/panels/table/PartnershipTable";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { brokenRules, fillStore } from "../../helpers/store";

const DATASET = aDataset([
  aPartnership("a", ["GM0001", "GM0002"], { name: "Ávri", start: "2024" }),
  aPartnership("b", ["GM0001", "GM0002", "GM0003"], {
    name: "beheer 10",
    themes: ["wonen"],
    hasAllParticipants: false,
  }),
  aPartnership("c", ["GM0001"], { name: "Beheer 9", legalForm: "netwerk", start: undefined, source: "" }),
]);

const names = () =>
  within(screen.getByRole("table"))
    .getAllByRole("rowheader")
    .map((cell) => within(cell).getAllByRole("link")[0]?.textContent);
const header = (name: string) => screen.getByRole("columnheader", { name });

beforeEach(() => fillStore(DATASET));

it("shows every partnership by name, as a Dutch reader sorts", () => {
  render(<PartnershipTable />);
  expect(names()).toEqual(["Ávri", "Beheer 9", "beheer 10"]);
  expect(screen.getByRole("table")).toHaveAttribute("aria-rowcount", "4");
  expect(header("Naam")).toHaveAttribute("aria-sort", "ascending");
});

it("tells phase, incomplete lists and what is not stated in words", () => {
  render(<PartnershipTable />);
  const row = (name: RegExp) => screen.getByRole("row", { name }).textContent;
  expect(row(/beheer 10/)).toContain("minstens 3");
  expect(row(/beheer 10/)).toContain("niet alle deelnemers bekend");
  expect(row(/Ávri/)).toContain("Stabilisatiefase afgeleid");
  expect(row(/Beheer 9/)).toContain("niet opgegeven");
});

it("sorts by a column, turns around, and keeps what is not stated last", async () => {
  render(<PartnershipTable />);
  await userEvent.click(screen.getByRole("button", { name: "Deelnemers" }));
  expect(names()).toEqual(["beheer 10", "Ávri", "Beheer 9"]);
  expect(header("Deelnemers")).toHaveAttribute("aria-sort", "descending");
  expect(header("Naam")).not.toHaveAttribute("aria-sort");
  await userEvent.click(screen.getByRole("button", { name: "Sinds" }));
  expect(names()).toEqual(["Ávri", "beheer 10", "Beheer 9"]);
  await userEvent.click(screen.getByRole("button", { name: "Sinds" }));
  expect(names()).toEqual(["beheer 10", "Ávri", "Beheer 9"]);
});

it("chooses the same partnership as the map and marks its row in words", async () => {
  render(<PartnershipTable />);
  await userEvent.click(screen.getByRole("link", { name: "Ávri" }));
  expect(useAppStore.getState().partnerships).toEqual(["a"]);
  const row = screen.getByRole("row", { name: /Ávri/ });
  expect(row).toHaveAttribute("aria-current", "true");
  expect(within(row).getByText("gekozen")).toBeVisible();
});

it("can be reached and scrolled with the keyboard", async () => {
  render(<PartnershipTable />);
  await userEvent.tab();
  expect(screen.getByRole("region", { name: "Tabel met samenwerkingsverbanden" })).toHaveFocus();
});

it("offers a way out when nothing passes", async () => {
  useAppStore.getState().toggleChoice("theme", "werk");
  render(<PartnershipTable />);
  await userEvent.click(screen.getByRole("button", { name: "Wis alle filters" }));
  expect(names()).toHaveLength(3);
});

it("puts all rows on paper, and says how many there are when only some are drawn", () => {
  const many = Array.from({ length: 300 }, (_, i) => aPartnership(`p${i}`, ["GM0001"]));
  fillStore(aDataset(many));
  render(<PartnershipTable />);
  expect(screen.getByRole("table")).toHaveAttribute("aria-rowcount", "301");
  expect(screen.queryAllByRole("rowheader").length).toBeLessThan(100);
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(screen.getAllByRole("rowheader")).toHaveLength(300);
  act(() => void window.dispatchEvent(new Event("afterprint")));
  expect(screen.queryAllByRole("rowheader").length).toBeLessThan(100);
});

it("breaks no accessibility rule", async () => {
  const { container } = render(<PartnershipTable />);
  expect(await brokenRules(container)).toEqual([]);
});

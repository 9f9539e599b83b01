import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
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
  expect(row(/Beheer 9/)).toContain("niet bekend");
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

it("sorts phases by their course, whichever way, and what is not known last", async () => {
  fillStore(
    aDataset([
      aPartnership("g", ["GM0001"], { phase: "groeifase" }),
      aPartnership("o", ["GM0001"], { legalForm: "netwerk", start: undefined }),
      aPartnership("s", ["GM0001"], { phase: "stabilisatiefase" }),
      aPartnership("i", ["GM0001"], { phase: "initiatiefase" }),
    ]),
  );
  render(<PartnershipTable />);
  await userEvent.click(screen.getByRole("button", { name: "Fase" }));
  expect(header("Fase")).toHaveAttribute("aria-sort", "ascending");
  const ids = () => names().map((name) => name?.at(-1));
  expect(ids()).toEqual(["i", "g", "s", "o"]);
  await userEvent.click(screen.getByRole("button", { name: "Fase" }));
  expect(ids()).toEqual(["s", "g", "i", "o"]);
});

it("names the first themes and how many more there are, and all of them on paper", () => {
  const themes = ["wonen", "werk", "economie", "recht", "cultuur"];
  fillStore(aDataset([aPartnership("a", ["GM0001"], { themes })]));
  render(<PartnershipTable />);
  expect(screen.getByText(/en nog 2$/)).toBeVisible();
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(screen.queryByText(/en nog 2$/)).toBeNull();
  act(() => void window.dispatchEvent(new Event("afterprint")));
});

it("offers to add each row to the overlap, by name to who hears it among many", () => {
  render(<PartnershipTable />);
  expect(screen.getByRole("link", { name: "Toevoegen aan overlap: Ávri" })).toHaveTextContent(/^Overlap$/);
});

it("says which columns lie out of sight, and nothing when all are in it", () => {
  const place = (left: number) => ({ left, right: left + 100 }) as DOMRect;
  let width = 340;
  vi.spyOn(Element.prototype, "clientWidth", "get").mockImplementation(() => width);
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (this: HTMLElement) {
    return place(this instanceof HTMLTableCellElement ? 100 * this.cellIndex : 0);
  });
  vi.stubGlobal(
    "ResizeObserver",
    class {
      readonly look: () => void;
      constructor(look: () => void) {
        this.look = look;
      }
      observe() {
        this.look();
      }
      unobserve() {}
      disconnect() {}
    },
  );
  const { unmount } = render(<PartnershipTable />);
  expect(screen.getByText("Schuif de tabel opzij voor nog 4 kolommen.")).toBeVisible();
  width = 520;
  act(() => void screen.getByRole("region").dispatchEvent(new Event("scroll")));
  expect(screen.getByText("Schuif de tabel opzij voor Onderwerpen en Bron.")).toBeVisible();
  width = 700;
  act(() => void screen.getByRole("region").dispatchEvent(new Event("scroll")));
  expect(screen.queryByText(/opzij/)).toBeNull();
  unmount();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
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

it("says so when nothing passes", () => {
  useAppStore.getState().toggleChoice("theme", "werk");
  render(<PartnershipTable />);
  expect(screen.getByText("De tabel is leeg.")).toBeVisible();
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

it("warns about what a source leaves out in the area", () => {
  const coverage = "Netwerken zijn alleen voor Utrecht verzameld.";
  const sources = [{ id: "net", name: "Netwerken", licence: "", coverage, coverageArea: "PV26" }];
  fillStore({ ...DATASET, sources });
  render(<PartnershipTable />);
  expect(screen.queryByText(coverage, { exact: false })).toBeNull();
  act(() => useAppStore.setState({ area: "NL" }));
  expect(screen.getByText(coverage, { exact: false })).toHaveTextContent(`Let op. ${coverage}`);
});

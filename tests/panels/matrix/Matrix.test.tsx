import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import Matrix from "@/panels/matrix/Matrix";
import { rememberOpened } from "@/panels/matrix/openedCell";
import { linkTo } from "@/panels/share/linkTo";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { brokenRules, fillStore } from "../../helpers/store";

const DATASET = aDataset([
  aPartnership("afval", ["GM0001", "GM0002", "GM0003"], { name: "Afvaldienst" }),
  aPartnership("woon", ["GM0001", "GM0003", "GM0004"], { name: "Woondeal", themes: ["wonen"] }),
]);

const grid = () => screen.getByRole("grid");
const focusable = () =>
  within(grid())
    .getAllByRole("link")
    .filter(({ tabIndex }) => tabIndex === 0);

const scrollIntoView = vi.fn();

beforeEach(() => {
  Element.prototype.scrollIntoView = scrollIntoView; // jsdom has none
  scrollIntoView.mockClear();
  fillStore(DATASET);
  rememberOpened(undefined);
});

it("says what it shows, over what it counts, and holds every pair of the area", () => {
  render(<Matrix />);
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(/gemeenten met elkaar delen, provincie Utrecht/);
  expect(screen.getByText(/Geteld: 3 gemeenten en 2 samenwerkingsverbanden\./)).toBeVisible();
  expect(grid()).toHaveAttribute("aria-rowcount", "4");
  expect(grid()).toHaveAttribute("aria-colcount", "4");
  expect(within(grid()).getAllByRole("gridcell")).toHaveLength(9);
  expect(within(grid()).getByRole("link", { name: "Aarle en Coehoorn: 2 gedeelde verbanden" })).toHaveTextContent("2");
});

it("tells of how many counted partnerships no municipality stands in it, and explains only signs that are there", () => {
  const rows = [...DATASET.partnerships, aPartnership("stroom", ["PV26"], { name: "Provinciale stroom" })];
  fillStore(aDataset(rows), { view: "matrix", columns: "verbanden" });
  const { unmount } = render(<Matrix />);
  expect(screen.getByText(/3 samenwerkingsverbanden\. Aan 1 daarvan doet geen van deze gemeenten mee/)).toBeVisible();
  expect(grid()).toHaveAttribute("aria-colcount", "3");
  expect(screen.queryByText(/Een ‘\?’ staat/)).toBeNull();
  unmount();
  fillStore(aDataset([...rows, aPartnership("half", ["GM0001"], { hasAllParticipants: false })]), {
    columns: "verbanden",
  });
  render(<Matrix />);
  expect(screen.getByText(/Een ‘\?’ staat/)).toBeVisible();
});

it("is one stop for the tab key, walks by arrows and opens a pair in the comparison", async () => {
  render(<Matrix />);
  await userEvent.click(screen.getByRole("button", { name: "Op naam" }));
  expect(focusable()).toHaveLength(1);
  focusable()[0]?.focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(screen.getByRole("link", { name: "Aarle en Beekdam: 1 gedeeld verband" })).toHaveFocus();
  expect(focusable()).toHaveLength(1);
  await userEvent.keyboard("{Control>}{End}{/Control}");
  expect(screen.getByRole("link", { name: "Coehoorn: 2 verbanden" })).toHaveFocus();
  await userEvent.keyboard("{ArrowLeft}{Enter}");
  expect(useAppStore.getState()).toMatchObject({ view: "vergelijk", municipalities: ["GM0003", "GM0002"] });
});

it("brings the cell that gets the focus into sight, in the page too and clear of the headings", async () => {
  render(<Matrix />);
  focusable()[0]?.focus();
  await userEvent.keyboard("{ArrowDown}");
  expect(scrollIntoView.mock.contexts).toEqual([document.activeElement]);
  expect(grid().style.scrollPaddingBlockStart).toBe("152px");
  expect(grid().style.scrollPaddingInlineStart).toBe("172px");
});

it("opens again at the cell that was left, and takes the focus only where nothing else has it", async () => {
  const { unmount } = render(<Matrix />);
  await userEvent.click(screen.getByRole("link", { name: "Beekdam en Coehoorn: 1 gedeeld verband" }));
  unmount();
  const again = render(<Matrix />);
  expect(screen.getByRole("link", { name: "Beekdam en Coehoorn: 1 gedeeld verband" })).toHaveFocus();
  again.unmount();
  render(<button type="button">Elders</button>);
  screen.getByRole("button").focus();
  render(<Matrix />);
  expect(focusable().map((link) => link.getAttribute("aria-label"))).toEqual([
    "Beekdam en Coehoorn: 1 gedeeld verband",
  ]);
  expect(screen.getByRole("button", { name: "Elders" })).toHaveFocus();
});

it("shows who takes part in what, and opens a partnership beside it", async () => {
  render(<Matrix />);
  await userEvent.click(screen.getByRole("button", { name: "Samenwerkingsverbanden" }));
  expect(within(grid()).getByRole("columnheader", { name: "Woondeal" })).toBeVisible();
  expect(within(grid()).getByRole("link", { name: "Beekdam doet niet mee aan Woondeal" })).toHaveTextContent("–");
  await userEvent.click(within(grid()).getByRole("link", { name: "Aarle doet mee aan Woondeal" }));
  expect(useAppStore.getState().partnerships).toEqual(["woon"]);
  const table = within(screen.getByRole("table"));
  expect(table.getByRole("row", { name: /Afvaldienst 3 Aarle, Beekdam en Coehoorn/ })).toBeVisible();
});

it("opens as its address says and keeps what is chosen there", async () => {
  fillStore(DATASET, { view: "matrix", columns: "verbanden", ordering: "naam" });
  render(<Matrix />);
  expect(screen.getByRole("button", { name: "Samenwerkingsverbanden" })).toHaveAttribute("aria-pressed", "true");
  expect(screen.getByRole("button", { name: "Op naam" })).toHaveAttribute("aria-pressed", "true");
  expect(within(grid()).getByRole("columnheader", { name: "Woondeal" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Wie op elkaar lijkt, bij elkaar" }));
  expect(linkTo(useAppStore.getState())).toMatch(/\?weergave=matrix&tegen=verbanden$/);
});

it("gives the same answer as a ranked list, with what each has", () => {
  render(<Matrix />);
  const rows = screen.getAllByRole("row").slice(-3);
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ["Aarle en Coehoorn", "2", "2 en 2", "1,00"],
    ["Aarle en Beekdam", "1", "2 en 1", "0,50"],
    ["Beekdam en Coehoorn", "1", "1 en 2", "0,50"],
  ]);
});

it("says so when nothing passes, and leaves the way out to the notice above it", () => {
  useAppStore.getState().toggleChoice("theme", "werk");
  render(<Matrix />);
  expect(screen.queryByRole("grid")).toBeNull();
  expect(screen.getByText(/^Er is niets om te tonen/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Wis alle filters/ })).toBeNull();
});

it.each(["Gemeenten", "Samenwerkingsverbanden"])(
  "breaks no accessibility rule with %s in the columns",
  async (kind) => {
    const { container } = render(<Matrix />);
    await userEvent.click(screen.getByRole("button", { name: kind }));
    expect(await brokenRules(container)).toEqual([]);
  },
);

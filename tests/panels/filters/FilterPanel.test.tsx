import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { FilterPanel } from "@/panels/filters/FilterPanel";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { brokenRules, fillStore } from "../../helpers/store";

const DATASET = aDataset([
  aPartnership("afval", ["GM0001", "GM0002"], { themes: ["natuur-en-milieu.afval"] }),
  aPartnership("wonen", ["GM0001", "GM0002"], { themes: ["wonen"], legalForm: "netwerk" }),
  aPartnership("centrum", ["GM0001"], { legalForm: "regeling-zonder-meer", legalFormSubtype: "centrumregeling" }),
  aPartnership("ver", ["GM0004"], { themes: ["wonen"] }),
]);

const status = () => screen.getByRole("status").textContent;
const option = (name: string | RegExp) => screen.getByRole("checkbox", { name });

beforeEach(() => fillStore(DATASET));

/** The fields follow the first picture. */
async function renderFilters() {
  const rendered = render(<FilterPanel />);
  await screen.findByRole("group", { name: "Filters" });
  return rendered;
}

describe("the options", () => {
  it("stand in a group called Filters, each with its number", async () => {
    await renderFilters();
    const filters = within(screen.getByRole("group", { name: "Filters" }));
    expect(filters.getByRole("group", { name: "Onderwerp" })).toBeVisible();
    expect(option("Natuur en milieu 1")).not.toBeChecked();
    expect(option("Werk 0")).toBeVisible();
    expect(within(filters.getByRole("group", { name: "Onderwerp" })).getByLabelText("Niet bekend 1")).toBeVisible();
  });

  it("of legal forms stand in their groups, a form called like its group included", async () => {
    await renderFilters();
    const networks = within(screen.getByRole("group", { name: "Afspraak en netwerk" }));
    expect(networks.getAllByRole("checkbox")).toEqual([networks.getByRole("checkbox", { name: "Netwerk 1" })]);
    const wgr = within(screen.getByRole("group", { name: "Wet gemeenschappelijke regelingen" }));
    expect(wgr.getByRole("checkbox", { name: "Centrumregeling 1" })).toBeVisible();
  });

  it("open to the themes within a theme", async () => {
    await renderFilters();
    expect(screen.queryByRole("checkbox", { name: "Afval 1" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Meer binnen Natuur en milieu" }));
    await userEvent.click(option("Afval 1"));
    expect(useAppStore.getState().choices.theme).toEqual(["natuur-en-milieu.afval"]);
  });

  it("explain their term on demand", async () => {
    await renderFilters();
    const button = screen.getByRole("button", { name: "Uitleg over Openbaar lichaam" });
    expect(button).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(button);
    expect(button).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText("Een organisatie met een eigen bestuur.")).toBeVisible();
  });
});

it("tells how many pass after every choice, by mouse or keyboard", async () => {
  await renderFilters();
  expect(status()).toBe("3 van 4 samenwerkingsverbanden");
  option("Wonen 1").focus();
  await userEvent.keyboard(" ");
  expect(status()).toBe("1 van 4 samenwerkingsverbanden");
  expect(option("Natuur en milieu 1")).toBeVisible(); // counts within one filter do not hold each other down
});

it("shows active filters as chips that remove them, one by one or all", async () => {
  useAppStore.getState().toggleChoice("theme", "wonen");
  useAppStore.getState().toggleChoice("phase", "stabilisatiefase");
  useAppStore.getState().setText("samen");
  useAppStore.getState().setReferenceDate("2020-01-01");
  await renderFilters();
  const chips = within(screen.getByRole("list", { name: "Actieve filters" }));
  expect(chips.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "Onderwerp: Wonen",
    "Fase: stabilisatiefase",
    "Tekst: samen",
  ]);
  await userEvent.click(chips.getByRole("button", { name: "Wis filter Fase: stabilisatiefase" }));
  expect(useAppStore.getState().choices.phase).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Wis alles" }));
  expect(screen.queryByRole("list", { name: "Actieve filters" })).toBeNull();
  expect(screen.getByRole("status")).toHaveFocus();
  expect(useAppStore.getState().referenceDate).toBe(useAppStore.getState().home.referenceDate);
});

it("says nothing of active filters while there are none, and keeps the way out beside the chips that scroll", async () => {
  await renderFilters();
  expect(screen.queryByText(/geen filters/)).toBeNull();
  await userEvent.click(option("Wonen 1"));
  const chips = screen.getByRole("list", { name: "Actieve filters" });
  expect(chips).not.toContainElement(screen.getByRole("button", { name: "Wis alles" }));
});

it("scrolls the options along as far as a new chip pushes them down", async () => {
  const heights = [80, 130];
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockImplementation(() => heights[0] ?? 0);
  let resized = () => {};
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(callback: () => void) {
        resized = callback;
      }
      observe() {}
      disconnect() {}
    },
  );
  await renderFilters();
  const fields = screen.getByRole("group", { name: "Filters" }).parentElement;
  option("Wonen 1").focus();
  heights.shift();
  resized();
  expect(fields?.scrollTop).toBe(50);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("the reference date", () => {
  const slider = () => screen.getByRole("slider", { name: "Peildatum per maand" });

  it("moves by month and by year, over what the register covers, and says so", async () => {
    await renderFilters();
    expect(slider()).toHaveAttribute("aria-valuetext", "mei 2026");
    fireEvent.change(slider(), { target: { value: Number(slider().getAttribute("max")) - 1 } });
    expect(useAppStore.getState().referenceDate).toBe("2026-04-01");
    expect(status()).toBe("3 van 4 samenwerkingsverbanden"); // the same words, whatever the day
    expect(screen.getByText("op 1 april 2026")).toHaveAttribute("aria-live", "polite");
    fireEvent.keyDown(slider(), { key: "PageDown" });
    expect(slider()).toHaveAttribute("aria-valuetext", "april 2025");
    for (let year = 0; year < 12; year++) fireEvent.keyDown(slider(), { key: "PageDown" });
    expect(useAppStore.getState().referenceDate).toBe("2016-01-01");
    for (let year = 0; year < 12; year++) fireEvent.keyDown(slider(), { key: "PageUp" });
    expect(useAppStore.getState().referenceDate).toBe("2026-05-16");
  });

  it("goes back to the usual day and keeps the focus", async () => {
    useAppStore.getState().setReferenceDate("2020-03-15");
    await renderFilters();
    expect(slider()).toHaveAttribute("aria-valuetext", "maart 2020");
    await userEvent.click(screen.getByRole("button", { name: "Terug naar 16 mei 2026" }));
    expect(useAppStore.getState().referenceDate).toBe("2026-05-16");
    expect(screen.getByLabelText("Peildatum")).toHaveFocus();
  });

  it("waits for a whole year while someone types", async () => {
    await renderFilters();
    const input = await screen.findByLabelText("Peildatum");
    await userEvent.clear(input);
    expect(useAppStore.getState().referenceDate).toBe("2026-05-16");
    await userEvent.type(input, "2021-03-01");
    expect(useAppStore.getState().referenceDate).toBe("2021-03-01");
  });
});

it("breaks no accessibility rule", async () => {
  useAppStore.getState().toggleChoice("theme", "wonen");
  const { container } = await renderFilters();
  await userEvent.click(screen.getByText("Meer filters"));
  await screen.findByLabelText("Vrije tekst");
  expect(await brokenRules(container)).toEqual([]);
});

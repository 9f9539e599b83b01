import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import OverlapPanel from "@/panels/overlap/OverlapPanel";
import { useAppStore } from "@/state/store";
import { aDataset, aParticipation, aPartnership } from "../../helpers/dataset";
import { brokenRules, fillStore } from "../../helpers/store";

vi.mock("@/state/loadReferences", () => ({
  needNeighbours: async () => {},
  fetchWaterBoardShares: async () => [
    { waterBoard: "WS0001", municipality: "GM0001", ofMunicipality: 50, ofWaterBoard: 20 },
  ],
}));

const WITH_BOARD = [aParticipation("GM0001"), aParticipation("GM0004"), aParticipation("WS0001")];
const DATASET = aDataset([
  aPartnership("a", ["GM0001", "GM0002"], { name: "Alfa", themes: ["wonen"] }),
  aPartnership("b", [], { name: "Bravo", participations: WITH_BOARD }),
  aPartnership("c", ["GM0001", "GM0002"], { name: "Charlie" }),
  ...Array.from({ length: 11 }, (_, i) => aPartnership(`x${i}`, ["GM0003"], { themes: ["werk"] })),
]);

const show = () => render(<OverlapPanel smallMaps={<p>kaartjes</p>} />);
const section = (name: string) => within(screen.getByRole("region", { name }));
const chosen = () => useAppStore.getState().partnerships;

const NEIGHBOURS = new Map([
  ["GM0003", new Set(["GM0001", "GM0002"])],
  ["GM0004", new Set(["GM0003"])],
]);

beforeEach(() => {
  fillStore(DATASET, { view: "overlap", partnerships: ["a", "b", "c"] });
  useAppStore.setState({ neighbours: { status: "ready", value: NEIGHBOURS } });
});

describe("the choice", () => {
  it("adds what is chosen from the list, and only after the button", async () => {
    fillStore(DATASET, { view: "overlap" });
    show();
    await userEvent.selectOptions(screen.getByLabelText("Voeg een verband toe"), "Bravo");
    expect(chosen()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: /^Voeg toe/ }));
    expect(chosen()).toEqual(["b"]);
    expect(screen.getByText(/Kies nog minstens één verband/)).toBeVisible();
  });

  it("changes the order and removes, by name", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: "Charlie naar voren" }));
    expect(chosen()).toEqual(["a", "c", "b"]);
    expect(screen.getByRole("button", { name: "Alfa naar voren" })).toBeDisabled();
    await userEvent.click(screen.getByRole("button", { name: "Verwijder Alfa" }));
    expect(chosen()).toEqual(["c", "b"]);
    expect(screen.getByRole("button", { name: "Verwijder Charlie" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: "Verwijder Bravo" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("heading", { name: "Gekozen samenwerkingsverbanden" })).toHaveFocus();
  });

  it("takes ten of a larger group and says so, then refuses more with a sentence", async () => {
    show();
    await userEvent.click(screen.getByText("Of kies een groep"));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /Alle van dit onderwerp/ }), "Werk");
    await userEvent.click(screen.getByRole("button", { name: /^Kies: Alle van dit onderwerp/ }));
    expect(chosen()).toHaveLength(10);
    expect(screen.getByText(/^Dit zijn 11 verbanden/)).toBeVisible();
    expect(screen.getByText(/^U hebt 10 verbanden gekozen/)).toBeVisible();
  });
});

describe("the exact combinations", () => {
  it("light their municipalities, and say the names", async () => {
    show();
    const column = screen.getByRole("button", { name: "1 gemeente in 2 van de 3: Alfa en Charlie" });
    await userEvent.click(column);
    expect(column).toHaveAttribute("aria-pressed", "true");
    expect(useAppStore.getState().litMunicipalities).toEqual(["GM0002"]);
    await userEvent.click(screen.getByRole("button", { name: "Toon alle gemeenten" }));
    expect(useAppStore.getState().litMunicipalities).toBeUndefined();
  });

  it("mark the column of the municipality that is chosen on the map, which keeps the choice", () => {
    useAppStore.getState().chooseMunicipality("GM0004");
    show();
    expect(screen.getByRole("button", { current: true })).toHaveAccessibleName("1 gemeente in 1 van de 3: Bravo");
    expect(chosen()).toEqual(["a", "b", "c"]);
  });

  it("stand in a table with the same content, in the order asked for", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: "Meeste verbanden" }));
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      "13 van de 3Alfa, Bravo, CharlieAarle",
      "12 van de 3Alfa, CharlieBeekdam",
      "11 van de 3BravoDrie Súdwolden",
    ]);
  });
});

describe("the sentences", () => {
  it("say what all share, what only one has and which pairs fit", () => {
    show();
    const words = section("In woorden");
    expect(words.getByText("Aarle zit in alle 3 verbanden.")).toBeVisible();
    expect(words.getByText("Alleen in Bravo: Drie Súdwolden (1 gemeente).")).toBeVisible();
    const pairs = section("Welke verbanden op elkaar passen");
    expect(pairs.getByText(/^Alfa en Charlie hebben precies dezelfde gemeenten/)).toHaveTextContent("J = 2 / 2 = 1");
  });

  it("say who is surrounded, with the threshold, and state water boards by area and inhabitants", async () => {
    show();
    const gaps = section("Wie doet niet mee, maar is wel omringd");
    expect(await gaps.findAllByText("Coehoorn: 2 van de 2 buurgemeenten doen wel mee.")).toHaveLength(2);
    expect(gaps.getByText(/minstens de helft/)).toBeVisible();
    const boards = section("Waterschappen die meedoen");
    expect(await boards.findByText(/^Bravo: 20% van het waterschap/)).toHaveTextContent("ongeveer 10.000 mensen, 9%");
  });

  it("breaks no accessibility rule, and draws the small maps when they are opened", async () => {
    const { container } = show();
    expect(screen.queryByText("kaartjes")).toBeNull();
    await userEvent.click(screen.getByRole("heading", { name: "Naast elkaar" }));
    expect(await screen.findByText("kaartjes")).toBeInTheDocument();
    expect(await brokenRules(container)).toEqual([]);
  });
});

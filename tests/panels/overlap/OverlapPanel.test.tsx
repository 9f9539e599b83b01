import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Organisation } from "@/domain/organisation";
import OverlapPanel from "@/panels/overlap/OverlapPanel";
import { useAppStore } from "@/state/store";
import { aDataset, aParticipation, aPartnership } from "../../helpers/dataset";
import { brokenRules, fillStore } from "../../helpers/store";

const SHARES = [
  { waterBoard: "WS0001", municipality: "GM0001", ofMunicipality: 50, ofWaterBoard: 20 },
  { waterBoard: "WS0002", municipality: "GM0002", ofMunicipality: 80, ofWaterBoard: 10 },
  { waterBoard: "WS0003", municipality: "GM0001", ofMunicipality: 0.6, ofWaterBoard: 1 },
];

vi.mock("@/state/loadReferences", () => ({
  needNeighbours: async () => {},
  needWaterBoardShares: async () => {
    useAppStore.setState({ waterBoardShares: { status: "ready", value: SHARES } });
  },
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
    await userEvent.click(screen.getByRole("button", { name: "Voeg toe aan de overlap" }));
    expect(chosen()).toEqual(["b"]);
    expect(screen.getByText(/Kies nog minstens één verband/)).toBeVisible();
  });

  it("changes the order and removes, by name", async () => {
    show();
    expect(screen.getByText("De volgorde bepaalt kleur en lijn.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Charlie naar voren" }));
    expect(chosen()).toEqual(["a", "c", "b"]);
    const front = screen.getByRole("button", { name: "Alfa naar voren" });
    expect(front).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(front);
    expect(chosen()).toEqual(["a", "c", "b"]);
    await userEvent.click(screen.getByRole("button", { name: "Verwijder Alfa" }));
    expect(chosen()).toEqual(["c", "b"]);
    expect(screen.getByRole("button", { name: "Verwijder Charlie" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: "Verwijder Bravo" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("heading", { name: "Gekozen samenwerkingsverbanden" })).toHaveFocus();
  });

  it("keeps the focus on the arrow that moved a partnership to the end, where it does nothing more", async () => {
    show();
    screen.getByRole("button", { name: "Alfa naar achteren" }).focus();
    await userEvent.keyboard("{Enter}{Enter}{Enter}");
    expect(chosen()).toEqual(["b", "c", "a"]);
    expect(screen.getByRole("button", { name: "Alfa naar achteren" })).toHaveFocus();
    await userEvent.tab({ shift: true });
    await userEvent.keyboard("{Enter}");
    expect(chosen()).toEqual(["b", "a", "c"]);
    expect(screen.getByRole("button", { name: "Alfa naar voren" })).toHaveFocus();
  });

  it("takes ten of a larger group and says so, then refuses more with a sentence", async () => {
    show();
    await userEvent.click(screen.getByText("Of kies een groep"));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /Alle van dit onderwerp/ }), "Werk");
    await userEvent.click(screen.getByRole("button", { name: /^Kies: Alle van dit onderwerp/ }));
    expect(chosen()).toHaveLength(10);
    expect(screen.getByText(/^Dit zijn 11 verbanden\. Er passen er 10 op de kaart/)).toBeVisible();
    expect(screen.getByText(/^U hebt 10 verbanden gekozen/)).toBeVisible();
  });

  it("lets the visitor take others of a larger group, by name and by province", async () => {
    const inGelderland = aPartnership("g", ["GM0004"], { name: "Golf", themes: ["werk"] });
    fillStore(aDataset([...DATASET.partnerships, inGelderland]), { view: "overlap", area: "NL" });
    show();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /Alle van dit onderwerp/ }), "Werk");
    await userEvent.click(screen.getByRole("button", { name: /^Kies: Alle van dit onderwerp/ }));
    const group = within(screen.getByRole("group", { name: "Welke van deze groep" }));
    expect(group.getAllByRole("checkbox", { checked: true })).toHaveLength(10);
    const last = group.getByRole("checkbox", { name: /^Samenwerking x10/ });
    expect(last).toBeDisabled();
    await userEvent.click(group.getByRole("checkbox", { name: /^Golf/ }));
    expect(chosen()).not.toContain("g");
    await userEvent.click(last);
    expect(chosen()).toContain("x10");
    const provinces = screen.getByRole("combobox", { name: "Uit deze groep alleen die in" });
    await userEvent.selectOptions(provinces, "Gelderland (1)");
    await userEvent.click(screen.getByRole("button", { name: "Kies: Uit deze groep alleen die in" }));
    expect(chosen()).toEqual(["g"]);
  });

  it("says what a filter leaves, such as that of an organisation that was searched for, and takes those", async () => {
    fillStore(DATASET, { view: "overlap", partnerships: ["a"] });
    show();
    expect(screen.queryByText(/^De filters laten/)).toBeNull();
    act(() => useAppStore.getState().toggleChoice("participant", "WS0001"));
    expect(screen.getByText("De filters laten in dit gebied 1 verband van Waterschap De Proef door.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Kies dit verband" }));
    expect(chosen()).toEqual(["b"]);
    act(() => {
      useAppStore.getState().clearChoices();
      useAppStore.getState().setText("samenwerking");
    });
    await userEvent.click(screen.getByRole("button", { name: "Kies hieruit" }));
    expect(chosen()).toHaveLength(10);
    expect(screen.getByRole("group", { name: "Welke van deze groep" })).toBeVisible();
  });
});

describe("a choice on a day", () => {
  const ENDED = aPartnership("e", ["GM0001", "GM0003"], { name: "Echo", end: "2024-01-01" });
  const TO_COME = aPartnership("t", ["GM0003"], { name: "Tango", start: "2027-01-01" });

  it("counts only what is in force, says why of the rest, and keeps its place for another day", () => {
    fillStore(aDataset([...DATASET.partnerships, ENDED, TO_COME]), {
      view: "overlap",
      partnerships: ["e", "a", "t", "b"],
    });
    show();
    const rows = screen.getAllByRole("listitem").filter((row) => row.classList.contains("sk-chosen__row"));
    expect(rows[0]).toHaveTextContent("beëindigd op 1 januari 2024: telt niet mee op deze datum");
    expect(rows[2]).toHaveTextContent("begint op 1 januari 2027: telt nog niet mee op deze datum");
    expect(screen.getByText(/^Van de 4 gekozen verbanden tellen er 2 niet mee/)).toBeVisible();
    expect(screen.getByRole("button", { name: "1 gemeente in 2 van de 2: Alfa en Bravo" })).toBeVisible();
    expect(screen.getByText("Aarle zit in alle 2 verbanden.")).toBeVisible();
    const diagram = section("Diagram: een rij per verband, een kolom per groep gemeenten");
    expect(diagram.queryByText(/Echo|Tango/)).toBeNull();
    expect(diagram.getByText("2. Alfa")).toBeVisible();
    act(() => useAppStore.getState().setReferenceDate("2023-06-01"));
    expect(screen.getByText("Aarle zit in alle 3 verbanden.")).toBeVisible();
    expect(diagram.getByText("1. Echo")).toBeVisible();
  });

  it("asks for one more that is in force when only one is", () => {
    fillStore(aDataset([...DATASET.partnerships, ENDED]), { view: "overlap", partnerships: ["e", "a"] });
    show();
    expect(screen.getByText(/^De overlap telt alleen verbanden die gelden op 16 mei 2026/)).toBeVisible();
    expect(screen.queryByRole("heading", { name: "In woorden" })).toBeNull();
  });

  it("names what an address asks for beyond ten, and shows the place of each mark", () => {
    const ids = ["a", "b", ...Array.from({ length: 9 }, (_, i) => `x${i}`)];
    fillStore(DATASET, { view: "overlap", partnerships: ids });
    const { container } = show();
    expect(screen.getByText(/Samenwerking x8 doet hier niet mee\.$/)).toBeVisible();
    expect(screen.getByText(/^In een vakje op de kaart/)).toBeVisible();
    expect(container.querySelectorAll(".sk-mark-place")).toHaveLength(10);
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

  it("stay lit when the choice changes its order", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: "1 gemeente in 2 van de 3: Alfa en Charlie" }));
    await userEvent.click(screen.getByRole("button", { name: "Charlie naar voren" }));
    await userEvent.click(screen.getByRole("button", { name: "Charlie naar voren" }));
    expect(await screen.findByRole("button", { pressed: true, name: /Charlie en Alfa$/ })).toBeVisible();
    expect(useAppStore.getState().litMunicipalities).toEqual(["GM0002"]);
  });

  it("offer to show all again when the column that was lit is there no more, as on another day", async () => {
    useAppStore.getState().lightMunicipalities(["GM0002", "GM0004"]);
    show();
    await userEvent.click(screen.getByRole("button", { name: "Toon alle gemeenten" }));
    expect(useAppStore.getState().litMunicipalities).toBeUndefined();
  });

  it("keep the order of the columns when another choice is made", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: "Meeste verbanden" }));
    act(() => useAppStore.setState({ partnerships: [] }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Meeste verbanden" })).toBeNull());
    act(() => useAppStore.setState({ partnerships: ["a", "b"] }));
    expect(await screen.findByRole("button", { name: "Meeste verbanden" })).toHaveAttribute("aria-pressed", "true");
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

describe("the water boards", () => {
  const boards: Organisation[] = [
    { code: "WS0002", name: "Waterschap Twee", kind: "waterschap" },
    { code: "WS0003", name: "Hoogheemraadschap van Drie", kind: "waterschap" },
  ];
  const organisations = new Map([...DATASET.organisations, ...boards.map((each) => [each.code, each] as const)]);
  const namesOf = () => section("Waterschappen").queryAllByRole("heading", { level: 4 });

  it("are those that take part, until all in the area are asked for; what hardly touches is said", async () => {
    fillStore(aDataset(DATASET.partnerships, { organisations }), { view: "overlap", partnerships: ["a", "b"] });
    show();
    const box = screen.getByRole("checkbox", { name: "Toon de grenzen van waterschappen" });
    expect(box).not.toBeChecked();
    expect(await screen.findByText(/^Alfa: 20% van het waterschap/)).toBeVisible();
    expect(namesOf().map(({ textContent }) => textContent)).toEqual(["Waterschap De Proef"]);
    await userEvent.click(box);
    expect(useAppStore.getState().showsWaterBoards).toBe(true);
    await waitFor(() => {
      expect(namesOf().map(({ textContent }) => textContent)).toEqual(["Waterschap De Proef", "Waterschap Twee"]);
    });
    const own = section("Waterschappen");
    expect(own.getByText("Doet mee in Bravo.")).toBeVisible();
    expect(own.getByText("Doet niet mee in een van de gekozen verbanden.")).toBeVisible();
    expect(own.getByText("Bravo: geen van de gemeenten ligt in dit waterschap.")).toBeVisible();
    expect(own.getByText(/^Drie ligt ook in dit gebied, maar met minder dan een half procent/)).toBeVisible();
  });

  it("leave no empty heading on paper where none takes part", () => {
    fillStore(DATASET, { view: "overlap", partnerships: ["a", "c"] });
    show();
    expect(screen.getByRole("region", { name: "Waterschappen" })).toHaveClass("sk-off-paper");
    act(() => useAppStore.getState().showWaterBoards(true));
    expect(screen.getByRole("region", { name: "Waterschappen" })).not.toHaveClass("sk-off-paper");
  });

  it("can be asked for with one partnership, and then need not take part", async () => {
    fillStore(aDataset(DATASET.partnerships, { organisations }), { view: "overlap", partnerships: ["a"] });
    show();
    expect(namesOf()).toEqual([]);
    await userEvent.click(screen.getByRole("checkbox", { name: "Toon de grenzen van waterschappen" }));
    await waitFor(() => {
      expect(namesOf().map(({ textContent }) => textContent)).toEqual(["Waterschap De Proef", "Waterschap Twee"]);
    });
    expect(section("Waterschappen").getAllByText("Doet niet mee in Alfa.")).toHaveLength(2);
    expect(section("Waterschappen").getByText(/^Alfa: 10% van het waterschap/)).toHaveTextContent(
      "Dat is 49% van hun oppervlakte. Daar wonen ongeveer 40.000 mensen, 57% van hun inwoners.",
    );
  });
});

describe("the sentences", () => {
  it("say what all share, what only one has and which pairs fit, with the formulas behind a press", async () => {
    show();
    const words = section("In woorden");
    expect(words.getByText("Aarle zit in alle 3 verbanden.")).toBeVisible();
    expect(words.getByText("Alleen in Bravo: Drie Súdwolden (1 gemeente).")).toBeVisible();
    const pairs = section("Welke verbanden op elkaar passen");
    expect(pairs.getByText("Alfa en Charlie hebben precies dezelfde gemeenten: 2 van de 2.")).toBeVisible();
    expect(pairs.queryByText(/J =/)).toBeNull();
    await userEvent.click(pairs.getByRole("button", { name: "Hoe is dit berekend?" }));
    expect(pairs.getByText(/^J = 2 \/ 2 = 1/).parentElement).toHaveTextContent(/^Alfa en Charlie: J = /);
  });

  it("say who is surrounded, with the threshold, and state water boards by area and inhabitants", async () => {
    show();
    const gaps = section("Wie doet niet mee, maar is wel omringd");
    expect(await gaps.findAllByText("Coehoorn: 2 van de 2 buurgemeenten doen wel mee.")).toHaveLength(2);
    expect(gaps.getByText(/minstens de helft/)).toBeVisible();
    const boards = section("Waterschappen");
    expect(await boards.findByText(/^Bravo: 20% van het waterschap/)).toHaveTextContent(
      "Dat is 8% van hun oppervlakte. Daar wonen ongeveer 10.000 mensen, 9%",
    );
  });

  it("have the small maps with a heading on paper, opened or not", () => {
    show();
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    expect(screen.getByText("kaartjes")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Naast elkaar" })).toBeVisible();
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(screen.queryByText("kaartjes")).toBeNull();
  });

  it("breaks no accessibility rule, and draws the small maps when they are opened", async () => {
    const { container } = show();
    expect(screen.queryByText("kaartjes")).toBeNull();
    await userEvent.click(screen.getByRole("heading", { name: "Naast elkaar" }));
    expect(await screen.findByText("kaartjes")).toBeInTheDocument();
    expect(await brokenRules(container)).toEqual([]);
  });
});

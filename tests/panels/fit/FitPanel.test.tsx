import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import FitPanel from "@/panels/fit/FitPanel";
import type { Visit } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { brokenRules, fillStore } from "../../helpers/store";

vi.mock("@/state/loadReferences", () => ({ needDivisions: async () => {}, needNeighbours: async () => {} }));

const WEST = ["GM0001", "GM0002", "GM0003"];
const DATASET = aDataset([
  aPartnership("a", ["GM0001", "GM0002"], { name: "Alfa", themes: ["wonen"] }),
  aPartnership("b", ["GM0001", "GM0002"], { name: "Bravo", themes: ["wonen"] }),
  aPartnership("c", ["GM0001", "GM0002", "GM0004"], { name: "Charlie", hasAllParticipants: false }),
  aPartnership("d", ["GM0001", "GM0003"], { name: "Delta" }),
]);
const DIVISIONS = [
  {
    code: "veiligheidsregio",
    regions: new Map([
      ["West", new Set(WEST)],
      ["Oost", new Set(["GM0004"])],
    ]),
  },
  { code: "res-regio", regions: new Map([["RES West", new Set(WEST)]]) },
].map((each) => ({ ...each, name: each.code, source: "Proef" }));

function show(visit: Partial<Visit> = {}) {
  fillStore(DATASET, { view: "samenhang", ...visit });
  useAppStore.setState({
    divisions: { status: "ready", value: DIVISIONS },
    neighbours: { status: "ready", value: new Map([["GM0003", new Set(["GM0001", "GM0002"])]]) },
  });
  return render(<FitPanel />);
}
const rows = () => within(screen.getByRole("table")).getAllByRole("row").slice(1);

const scrollIntoView = vi.fn();
beforeEach(() => {
  Element.prototype.scrollIntoView = scrollIntoView; // jsdom has none
});

describe("the same partners", () => {
  it("stand in a table with n, C and C″, by name or by C″, with the warning beside it", async () => {
    const { container } = show();
    // Aarle: J = 1, 1/2, 1/2, 0, 0, 0 over its six pairs; Beekdam: 1, 1/2, 1/2; Coehoorn has one partnership
    expect(rows().map((row) => row.textContent)).toEqual(["Aarle40,420,33", "Beekdam30,670,67", "Coehoorn11,00–"]);
    expect(screen.getByText(/daalt C van 0,60 bij 2 verbanden naar 0,32 bij 30/)).toBeVisible();
    expect(screen.getByText(/Hoog of laag is niet goed of slecht/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Op C″" }));
    expect(rows().map((row) => row.textContent?.slice(0, 5))).toEqual(["Aarle", "Beekd", "Coeho"]);
    await userEvent.click(screen.getByRole("button", { name: "Hoe is dit berekend?" }));
    expect(screen.getByText(/^C″ = neem twee verbanden/)).toBeVisible();
    expect(await brokenRules(container)).toEqual([]);
  });

  it("of one municipality name the groups that return, and light them on the map until it is left", async () => {
    const { unmount } = show({ municipalities: ["GM0001"] });
    expect(
      screen.getByText("Aarle werkt in 3 verschillende groepen. 1 daarvan komt vaker dan 1 keer voor."),
    ).toBeVisible();
    const group = screen.getByText(/^Deze groep komt 2 keer voor/).closest("li") as HTMLElement;
    expect(group).toHaveTextContent("Aarle, Beekdam");
    expect(
      within(group)
        .getAllByRole("link")
        .map(({ textContent }) => textContent),
    ).toEqual(["Alfa", "Bravo"]);
    await userEvent.click(within(group).getByRole("button", { name: "Toon op de kaart" }));
    expect(useAppStore.getState().litMunicipalities).toEqual(["GM0001", "GM0002"]);
    unmount();
    expect(useAppStore.getState().litMunicipalities).toBeUndefined();
  });

  it("go back from one municipality to all, with the focus on the heading", async () => {
    show({ municipalities: ["GM0001"] });
    await userEvent.click(screen.getByRole("link", { name: "Alle gemeenten" }));
    expect(screen.getByRole("heading", { level: 2, name: "Past het?" })).toHaveFocus();
    expect(rows()).toHaveLength(3);
  });
});

describe("a division", () => {
  it("lists what crosses it; choosing one opens who lies where, choosing it again closes it", async () => {
    const { container } = show({ part: "indeling" });
    expect(screen.getByText("1 van de 4 verbanden kruist de grens van een regio.")).toBeVisible();
    await userEvent.click(screen.getByRole("link", { name: "Charlie" }));
    expect(useAppStore.getState().partnerships).toEqual(["c"]);
    expect(scrollIntoView).toHaveBeenCalledTimes(1);
    expect(screen.getByText("Buiten West, waar de meeste liggen: Drie Súdwolden.")).toBeVisible();
    expect(await brokenRules(container)).toEqual([]);
    await userEvent.click(screen.getByRole("link", { name: "Charlie" }));
    expect(useAppStore.getState().partnerships).toEqual([]);
  });

  it("that covers a part says what it cannot judge, and never calls that crossing", async () => {
    show({ part: "indeling" });
    await userEvent.selectOptions(screen.getByLabelText("Indeling"), "RES-regio's (energie)");
    expect(useAppStore.getState().division).toBe("res-regio");
    expect(screen.getByText(/deze indeling gaat over 3 van de 4 gemeenten/)).toBeVisible();
    expect(screen.getByText("Geen van de 4 verbanden kruist de grens van een regio.")).toBeVisible();
    await userEvent.click(screen.getByRole("heading", { name: "Niet te beoordelen (1)" }));
    expect(screen.getByText("niet te beoordelen: 1 gemeente valt buiten deze indeling")).toBeVisible();
  });

  it("opens the class of a partnership that is found by searching", () => {
    show({ part: "indeling", division: "res-regio" });
    const heading = screen.getByRole("heading", { name: "Niet te beoordelen (1)" });
    expect(heading.closest("details")).not.toHaveAttribute("open");
    act(() => useAppStore.getState().choosePartnership("c"));
    expect(heading.closest("details")).toHaveAttribute("open");
  });

  it("says that an unknown one is not there, and that the file could not be read", () => {
    const { unmount } = show({ part: "indeling", division: "hemelstreek" });
    expect(screen.getByText(/De indeling in dit adres is er niet/)).toBeVisible();
    unmount();
    fillStore(DATASET, { view: "samenhang", part: "indeling" });
    useAppStore.setState({ divisions: { status: "failed" } });
    render(<FitPanel />);
    expect(screen.getByText(/kon niet worden gelezen/)).toBeVisible();
  });
});

it("lists gaps with the threshold, and marks a list of participants that is not complete", async () => {
  const { container } = show({ part: "gaten" });
  expect(screen.getByText(/minstens 50% van haar buurgemeenten/)).toBeVisible();
  expect(screen.getAllByText("Coehoorn: 2 van de 2 buurgemeenten doen wel mee.")).toHaveLength(3);
  expect(screen.getByRole("link", { name: "Charlie" }).closest("li")).toHaveTextContent("niet alle deelnemers bekend");
  await userEvent.click(screen.getByRole("link", { name: "Alfa" }));
  expect(useAppStore.getState().partnerships).toEqual(["a"]);
  expect(await brokenRules(container)).toEqual([]);
});

it("lists doubles per municipality, and the partnerships behind them", async () => {
  const { container } = show({ part: "dubbelingen" });
  expect(
    screen.getByText("2 van de 3 gemeenten doen bij minstens één onderwerp aan 2 of meer verbanden mee."),
  ).toBeVisible();
  await userEvent.click(screen.getByRole("link", { name: /^Aarle/ }));
  expect(screen.getByText("Aarle doet bij 1 onderwerp aan 2 of meer verbanden mee.")).toBeVisible();
  expect(screen.getByText(/als een gemeente er in 2 of meer verbanden aan meedoet/)).toBeVisible();
  expect(await brokenRules(container)).toEqual([]);
});

it("shows a double in a part of a theme under that theme, and counts the theme once", () => {
  const afval = { themes: ["natuur-en-milieu.afval"] };
  const parts = [
    aPartnership("p", WEST, afval),
    aPartnership("q", WEST, afval),
    aPartnership("r", WEST, { themes: ["natuur-en-milieu"] }),
  ];
  fillStore(aDataset(parts), { view: "samenhang", part: "dubbelingen", municipalities: ["GM0001"] });
  render(<FitPanel />);
  expect(screen.getByText(/^Een gemeente doet dubbel mee als/)).toBeVisible();
  expect(screen.getByText("Aarle doet bij 1 onderwerp aan 2 of meer verbanden mee.")).toBeVisible();
  expect(screen.getByText(/Een deelonderwerp, zoals afval, telt mee/)).toBeVisible();
  const theme = screen.getByText("Natuur en milieu").closest("li");
  expect(theme?.querySelector("summary")).toHaveTextContent("Natuur en milieu 3");
  expect(
    within(theme as HTMLElement)
      .getByText("Afval")
      .closest("summary"),
  ).toHaveTextContent("Afval 2");
});

it("shows a partnership that is found by searching on the division", () => {
  show({ part: "dubbelingen" });
  act(() => useAppStore.getState().choosePartnership("c"));
  expect(screen.getByText("Buiten West, waar de meeste liggen: Drie Súdwolden.")).toBeVisible();
});

it("goes from part to part with links that have an address", async () => {
  show({ partnerships: ["c"] });
  const tab = screen.getByRole("link", { name: "Gaten" });
  expect(tab).toHaveAttribute("href", "?weergave=samenhang&onderdeel=gaten");
  await userEvent.click(tab);
  expect(screen.getByRole("link", { name: "Gaten" })).toHaveAttribute("aria-current", "true");
});

it("says so when nothing passes the filters", () => {
  show({ text: "bestaat niet" });
  expect(screen.getByText("Zonder samenwerkingsverbanden is hier niets over te zeggen.")).toBeVisible();
});

import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { classColor, DEFAULT_PALETTE } from "@/design/palette";
import { Legend } from "@/map/Legend";
import { LegendLit } from "@/map/LegendLit";
import { LegendMarks } from "@/map/LegendMarks";
import { useAppStore } from "@/state/store";
import { useLayout } from "@/ui/useLayout";
import { aDataset, aPartnership } from "../helpers/dataset";
import { fillStore } from "../helpers/store";
import { aScene } from "./testMap";

vi.mock("@/ui/useLayout", () => ({ useIsLow: () => false, useLayout: vi.fn(() => "desktop") }));

beforeEach(() => fillStore(aDataset([])));
afterEach(() => {
  vi.restoreAllMocks();
  vi.mocked(useLayout).mockReturnValue("desktop");
});

function showIn(height: number) {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1024);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(height);
  render(<Legend scene={aScene()} palette={DEFAULT_PALETTE} />);
  return screen.getByRole("group");
}

it("lies unfolded on a map that has room for it", () => {
  expect(showIn(400)).toHaveAttribute("open");
});

it("is folded on a map as low as a tablet on its side leaves, rather than cut off at its edge", () => {
  expect(showIn(300)).not.toHaveAttribute("open");
});

it("stays unfolded in another page, where it stands beneath a map that is always low", () => {
  useAppStore.setState({ isEmbedded: true });
  expect(showIn(300)).toHaveAttribute("open");
});

it("is folded in another page too, where frame and parts leave the map no room", () => {
  useAppStore.setState({ isEmbedded: true });
  expect(showIn(240)).not.toHaveAttribute("open");
});

const BY_NUMBER = "De nummers staan bij de gekozen verbanden.";
const NAMES = ["Alfa (pact)", "Bravo", "Charlie", "Delta met een lange naam"];

/** Shows the legend of these chosen partnerships on a map so high; with the line of a water board when asked for. */
function showMarks(names: readonly string[], height = 680, hasBoards = false) {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(700);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(height);
  const chosen = names.map((name, slot) => aPartnership(`p${slot}`, ["GM0001"], { name, abbreviation: `AFK${slot}` }));
  const { isEmbedded, shows } = useAppStore.getState();
  fillStore(aDataset(chosen), { isEmbedded, shows, partnerships: chosen.map(({ id }) => id) });
  const legendLines = hasBoards ? [{ kind: "waterBoard", label: "waterschap De Proef" } as const] : [];
  const scene = aScene({ marks: names.length, markNames: names, legendLines });
  render(<Legend scene={scene} palette={DEFAULT_PALETTE} Marks={LegendMarks} />);
}

/** What stands in the list of names, empty for none. */
const listed = () =>
  screen
    .queryAllByRole("listitem")
    .filter((item) => item.parentElement?.tagName === "OL")
    .map(({ textContent }) => textContent);

it("says whose each place in the marks is by name while they are few", () => {
  showMarks(NAMES);
  expect(screen.getByText("Plaats in het vakje")).toBeInTheDocument();
  expect(listed()).toEqual(NAMES);
});

it.each([
  ["of many", [...NAMES, "Echo", "Foxtrot"], false],
  ["beside the lines of water boards", NAMES, true],
])("gives brief names with their numbers %s", (_, names, hasBoards) => {
  showMarks(names, 680, hasBoards);
  expect(listed().slice(0, 4)).toEqual(["1Alfa", "2Bravo", "3Charlie", "4AFK3"]);
  expect(screen.getByText("AFK3").closest("li")).toHaveAttribute("title", "Delta met een lange naam");
  expect(screen.queryByText(BY_NUMBER)).toBeNull();
});

it("leaves names to the list beside the map where there is no room for them", () => {
  showMarks(NAMES, 260, true);
  expect(listed()).toEqual([]);
  expect(screen.getByText(BY_NUMBER)).toBeInTheDocument();
});

it("keeps names in another page without that list", () => {
  useAppStore.setState({ isEmbedded: true, shows: ["kaart", "legenda"] });
  showMarks(NAMES, 260, true);
  expect(listed()).toHaveLength(4);
});

it("tells numbers on a phone, and brief names on one in another page, where the list is out of sight", () => {
  vi.mocked(useLayout).mockReturnValue("phone");
  showMarks(NAMES);
  expect(listed()).toEqual([]);
  expect(screen.getByText(BY_NUMBER)).toBeInTheDocument();
  cleanup();
  useAppStore.setState({ isEmbedded: true });
  showMarks(NAMES);
  expect(listed()).toEqual(["1Alfa", "2Bravo", "3Charlie", "4AFK3"]);
});

it("says nothing of marks where there are none", () => {
  render(<Legend scene={aScene()} palette={DEFAULT_PALETTE} Marks={LegendMarks} />);
  expect(screen.queryByText("Plaats in het vakje")).toBeNull();
});

describe("a group that a list lights", () => {
  const legend = [0, 1].map((index) => {
    return { fill: { kind: "class", index, of: 2 }, label: `${index + 1} van de 2`, count: 1 } as const;
  });
  const lit = new Set(["GM0002"]);

  it("is told with its colour, above those of the others, which are paler", () => {
    const litGroup = { fill: { kind: "class", index: 1, of: 2 }, count: 1 } as const;
    const scene = aScene({ legend, lit, litGroup });
    render(<LegendLit scene={scene} palette={DEFAULT_PALETTE} />);
    const [group, others] = screen.getAllByRole("listitem");
    expect(group).toHaveTextContent("gekozen groep: 1 gemeente");
    expect(group?.querySelector("rect")).toHaveAttribute("fill", classColor(DEFAULT_PALETTE, 1, 2));
    expect(others).toHaveTextContent("andere gemeenten: lichter");
    expect(others?.querySelectorAll("rect[fill-opacity='0.25']")).toHaveLength(1); // all of the other class are lit
  });

  it("is not spoken of while there is none", () => {
    const { container } = render(<LegendLit scene={aScene({ legend, lit })} palette={DEFAULT_PALETTE} />);
    expect(container).toBeEmptyDOMElement();
  });
});

it("shows the outlines of the area and of a chosen municipality as they are drawn", () => {
  const legendLines = [
    { kind: "chosenArea", label: "grens van provincie Utrecht" },
    { kind: "chosen", label: "gekozen gemeente" },
  ] as const;
  render(<Legend scene={aScene({ legendLines })} palette={DEFAULT_PALETTE} />);
  const strokes = screen.getAllByRole("listitem").map((item) => item.querySelector("path")?.getAttribute("stroke"));
  expect(strokes).toEqual([DEFAULT_PALETTE.provinceBorder, DEFAULT_PALETTE.chosenLine]);
});

import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { DEFAULT_PALETTE } from "@/design/palette";
import { Legend } from "@/map/Legend";
import { useAppStore } from "@/state/store";
import { aDataset } from "../helpers/dataset";
import { fillStore } from "../helpers/store";
import { aScene } from "./testMap";

beforeEach(() => fillStore(aDataset([])));
afterEach(() => {
  vi.restoreAllMocks();
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

it("says whose each place in the marks is: by name while they are few, else by the numbers of the list", () => {
  const names = ["Alfa", "Bravo", "Charlie", "Delta"];
  const scene = (markNames: readonly string[]) => aScene({ marks: markNames.length, markNames });
  const { rerender } = render(<Legend scene={scene(names)} palette={DEFAULT_PALETTE} />);
  expect(screen.getByText("Plaats in het vakje")).toBeInTheDocument();
  for (const name of names) expect(screen.getByText(name)).toBeInTheDocument();
  rerender(<Legend scene={scene([...names, "Echo", "Foxtrot"])} palette={DEFAULT_PALETTE} />);
  expect(screen.queryByText("Alfa")).toBeNull();
  expect(screen.getByText("6")).toBeInTheDocument();
  expect(screen.getByText("De nummers staan bij de gekozen verbanden.")).toBeInTheDocument();
  const legendLines = [{ kind: "waterBoard", label: "waterschap De Proef" }] as const;
  rerender(<Legend scene={{ ...scene(names), legendLines }} palette={DEFAULT_PALETTE} />);
  expect(screen.queryByText("Alfa")).toBeNull(); // lines take the room
  rerender(<Legend scene={aScene()} palette={DEFAULT_PALETTE} />);
  expect(screen.queryByText("Plaats in het vakje")).toBeNull();
});

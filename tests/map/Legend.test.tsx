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

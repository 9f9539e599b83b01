import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import MapView from "@/map/MapView";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../helpers/dataset";
import { brokenRules, fillStore } from "../helpers/store";
import { BOUNDARIES } from "./testMap";

const PARTNERSHIPS = [
  aPartnership("a", ["GM0001", "GM0002"]),
  aPartnership("b", ["GM0001", "GM0004"]),
  aPartnership("c", ["GM0001"]),
];

function pathOf(code: string): Element {
  const path = document.querySelector(`path[data-code="${code}"]`);
  if (!path) throw new Error(`no path for ${code}`);
  return path;
}

function show() {
  return render(
    <StrictMode>
      <MapView />
    </StrictMode>,
  );
}

beforeEach(() => fillStore(aDataset(PARTNERSHIPS, { boundaries: BOUNDARIES })));

describe("the map", () => {
  it("is a labelled region with the sentence that says what it shows, and one drawing of each municipality", () => {
    show();
    const map = screen.getByRole("region", { name: "Kaart" });
    expect(within(map).getByRole("heading", { level: 2 })).toHaveTextContent(
      "Aantal samenwerkingsverbanden per gemeente, provincie Utrecht, op 16 mei 2026",
    );
    expect(document.querySelectorAll("path[data-code]")).toHaveLength(4);
    expect(pathOf("GM0001")).toHaveAttribute("fill", expect.stringMatching(/^#/));
    expect(pathOf("GM0003")).toHaveAttribute("fill", "url(#sk-hatch)");
  });

  it("is the same labelled region in another page: hosts and readers find it by that name", () => {
    useAppStore.setState({ isEmbedded: true });
    show();
    expect(screen.getByRole("region", { name: "Kaart" })).toBeVisible();
  });

  it("breaks no accessibility rule", async () => {
    const { container } = show();
    expect(await brokenRules(container)).toEqual([]);
  });

  it("chooses the municipality that is clicked, and shows its ties", async () => {
    show();
    await userEvent.click(pathOf("GM0001"));
    expect(useAppStore.getState().municipalities).toEqual(["GM0001"]);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Met wie Aarle samenwerkt");
  });

  it("touches only the municipalities that change", () => {
    show();
    const path = pathOf("GM0004");
    const before = path.getAttribute("fill");
    act(() => useAppStore.getState().setText("nergens"));
    expect(pathOf("GM0004")).toBe(path);
    expect(path).toHaveAttribute("fill", before ?? "");
    expect(pathOf("GM0001")).toHaveAttribute("fill", "url(#sk-hatch)");
  });

  it("draws a partnership with the outline of its members", () => {
    show();
    act(() => useAppStore.getState().choosePartnership("a"));
    expect(document.querySelector('path[data-outline="a"]')).toHaveAttribute("d", expect.stringMatching(/^M/));
  });

  it("keeps the place of the map where there are no boundaries", () => {
    fillStore(aDataset(PARTNERSHIPS));
    show();
    expect(screen.getByText("Hier hoort de kaart te staan.")).toBeVisible();
    expect(screen.queryByRole("application")).toBeNull();
  });

  it("shrinks with the sheet when it is printed before the map for paper is there, and is itself again after that", () => {
    vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(1100);
    vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(700);
    show();
    const drawings = [...document.querySelectorAll(".sk-map-canvas > svg")];
    expect(drawings.length).toBeGreaterThan(1);
    window.dispatchEvent(new Event("beforeprint"));
    for (const drawing of drawings) expect(drawing).toHaveAttribute("viewBox", "0 0 1100 700");
    window.dispatchEvent(new Event("afterprint"));
    for (const drawing of drawings) expect(drawing).not.toHaveAttribute("viewBox");
    vi.restoreAllMocks();
  });

  it("leaves nothing behind when it goes", () => {
    const { unmount } = show();
    expect(document.querySelectorAll(".sk-map-drawing")).toHaveLength(1);
    unmount();
    expect(document.querySelector(".sk-map-drawing")).toBeNull();
  });

  it("lets the visitor go back to the usual classes where they follow the filters", async () => {
    const many = Array.from({ length: 26 }, (_, n) => aPartnership(`m${n}`, ["GM0001", "GM0002"]));
    fillStore(aDataset([...many, ...PARTNERSHIPS], { boundaries: BOUNDARIES }));
    show();
    expect(screen.queryByRole("checkbox")).toBeNull();
    act(() => useAppStore.getState().setText("Samenwerking c"));
    const follows = screen.getByRole("checkbox", { name: "Klassen passen bij de filters" });
    expect(follows).toBeChecked();
    expect(screen.getByRole("button", { name: /^1 1 gemeente/ })).toBeVisible();
    await userEvent.click(follows);
    expect(follows).not.toBeChecked();
    expect(screen.getByRole("button", { name: /^1 tot en met/ })).toBeVisible();
  });

  it("draws what is pointed at with a halo, which stands out from dark fills too", () => {
    show();
    act(() => useAppStore.getState().pointAt("GM0001"));
    const [halo, line] = document.querySelectorAll(".sk-map-pointed");
    expect(halo).toHaveAttribute("stroke", "#ffffff");
    expect(Number(halo?.getAttribute("stroke-width"))).toBeGreaterThan(Number(line?.getAttribute("stroke-width")) + 2);
    expect(halo?.getAttribute("d")).toBe(line?.getAttribute("d"));
  });

  it("lights the municipalities of a legend row, and puts them out again", async () => {
    show();
    const row = screen.getByRole("button", { name: /^geen/ });
    await userEvent.click(row);
    expect(row).toHaveAttribute("aria-pressed", "true");
    expect(pathOf("GM0001")).toHaveClass("is-dimmed");
    expect(pathOf("GM0003")).not.toHaveClass("is-dimmed");
    await userEvent.click(row);
    expect(pathOf("GM0001")).not.toHaveClass("is-dimmed");
  });
});

describe("measuring points", () => {
  const nextFrames = () => new Promise((resolve) => setTimeout(resolve, 80));

  it("marks the first map once, and measures every filter change", async () => {
    show();
    await nextFrames();
    expect(performance.getEntriesByName("map-ready")).toHaveLength(1);
    performance.clearMeasures("filter-to-paint");
    act(() => useAppStore.getState().setText("a"));
    act(() => useAppStore.getState().toggleChoice("theme", "werk"));
    await nextFrames();
    expect(performance.getEntriesByName("filter-to-paint")).toHaveLength(2);
  });
});

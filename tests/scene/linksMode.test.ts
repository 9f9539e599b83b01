import { beforeEach, describe, expect, it } from "vitest";
import { selectLinksScene } from "@/scene/selectLinksScene";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../helpers/dataset";
import { fillStore } from "../helpers/store";

const DATASET = aDataset([
  aPartnership("p", ["GM0001", "GM0002", "GM0003"]),
  aPartnership("q", ["GM0001", "GM0002"]),
  aPartnership("r", ["GM0001", "GM0004"], { themes: ["wonen"] }),
]);

const scene = () => selectLinksScene(useAppStore.getState());
const lines = () => (scene().links ?? []).map(({ a, b, shared }) => `${a}-${b} ${shared}`);
const values = () => scene().municipalities.map(({ value, fill }) => value ?? fill.kind);

beforeEach(() => fillStore(DATASET, { view: "verbindingen" }));

describe("links between municipalities", () => {
  it("draws each pair of the area once, the strongest last, and numbers municipalities by their lines", () => {
    expect(lines()).toEqual(["GM0001-GM0003 1", "GM0002-GM0003 1", "GM0001-GM0002 2"]);
    expect(values()).toEqual([2, 2, 2, "outside"]);
    expect(scene().title).toBe("Welke gemeenten 1 of meer verbanden delen, provincie Utrecht, op 16 mei 2026");
  });

  it("keeps to the number that the visitor sets, and says so of who has no line", () => {
    useAppStore.getState().setMinimum(2);
    expect(lines()).toEqual(["GM0001-GM0002 2"]);
    expect(values()).toEqual([1, 1, "none", "outside"]);
    expect(scene().title).toMatch(/^Welke gemeenten 2 of meer verbanden delen, /);
    expect(scene().municipalities[2]?.description).toBe("Coehoorn: deelt met geen enkele gemeente 2 of meer verbanden");
  });

  it("crosses the border when asked, and then shows the other ends too", () => {
    expect(scene().whole).toEqual(["GM0001", "GM0002", "GM0003"]);
    useAppStore.getState().setCrossing(true);
    expect(lines()).toContain("GM0001-GM0004 1");
    expect(scene().whole).toEqual(["GM0001", "GM0002", "GM0003", "GM0004"]);
    expect(scene().title).toMatch(/ delen, ook over de grens, provincie Utrecht, /);
  });

  it("draws only the lines of the municipality in focus, with the number at the other end", () => {
    useAppStore.getState().chooseMunicipality("GM0003");
    expect(lines()).toEqual(["GM0001-GM0003 1", "GM0002-GM0003 1"]);
    expect(values()).toEqual([1, 1, "chosen", "outside"]);
    expect(scene().title).toBe("Met wie Coehoorn 1 of meer verbanden deelt, op 16 mei 2026");
    expect(scene()).toMatchObject({ inSight: ["GM0003"], legendNote: "Getal: gedeeld met Coehoorn" });
    expect(scene().municipalities[0]?.description).toBe("Aarle: 1 verband gedeeld met Coehoorn");
  });

  it("shows the lines of a municipality outside the area without being asked to cross the border", () => {
    useAppStore.getState().chooseMunicipality("GM0004");
    expect(lines()).toEqual(["GM0001-GM0004 1"]);
  });

  it("follows the filters", () => {
    useAppStore.getState().toggleChoice("theme", "wonen");
    expect(lines()).toEqual([]);
    useAppStore.getState().setCrossing(true);
    expect(lines()).toEqual(["GM0001-GM0004 1"]);
    expect(scene().title).toContain("1 of meer verbanden delen die aan de filters voldoen");
  });

  it("counts in the legend as many lines and municipalities as it draws", () => {
    const { legendLinks = [], legend, links = [] } = scene();
    expect(legendLinks.map(({ label, count }) => [label, count])).toEqual([
      ["2", 1],
      ["1", 2],
    ]);
    expect(legendLinks.reduce((sum, { count }) => sum + count, 0)).toBe(links.length);
    expect(legend.map(({ label, count }) => [label, count])).toEqual([["met lijnen", 3]]);
  });

  it("brings out the pair that a list points at, and nothing else changes", () => {
    const before = scene();
    useAppStore.getState().pointAtPair(["GM0001", "GM0003"]);
    expect(scene()).toEqual({ ...before, litPair: ["GM0001", "GM0003"], lit: new Set(["GM0001", "GM0003"]) });
    expect(scene().links).toBe(before.links);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import type { Division } from "@/domain/division";
import { selectFitScene } from "@/scene/fit/selectFitScene";
import type { Visit } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../helpers/dataset";
import { fillStore } from "../helpers/store";

const PARTNERSHIPS = [
  aPartnership("a", ["GM0001", "GM0002"], { themes: ["wonen"] }),
  aPartnership("b", ["GM0001", "GM0002", "GM0004"], { themes: ["wonen"] }),
  aPartnership("c", ["GM0001", "GM0003"]),
];
const DIVISION: Division = {
  code: "veiligheidsregio",
  name: "veiligheidsregio",
  regions: new Map([
    ["West", new Set(["GM0001", "GM0002", "GM0003"])],
    ["Oost", new Set(["GM0004"])],
  ]),
  source: "Proef",
};
const PARTIAL: Division = { ...DIVISION, code: "proef", regions: new Map([["West", new Set(["GM0001", "GM0002"])]]) };

function sceneOf(visit: Partial<Visit>) {
  fillStore(aDataset(PARTNERSHIPS), { view: "samenhang", ...visit });
  useAppStore.setState({
    divisions: { status: "ready", value: [DIVISION, PARTIAL] },
    neighbours: { status: "ready", value: new Map([["GM0003", new Set(["GM0001", "GM0002"])]]) },
  });
  return selectFitScene(useAppStore.getState());
}

const look = (visit: Partial<Visit>) =>
  sceneOf(visit).municipalities.map(({ fill, text, value }) => [fill.kind, text ?? value]);

beforeEach(() => fillStore(aDataset(PARTNERSHIPS)));

describe('the map of C"', () => {
  it("prints two decimals, gives 0 a class of its own, and hatches what cannot be computed", () => {
    // GM0001: J({2},{2,4}) = 1/2, J({2},{3}) = 0, J({2,4},{3}) = 0: mean 1/6; GM0002: J({1},{1,4}) = 1/2; GM0003: n = 1
    expect(look({ part: "partners" })).toEqual([
      ["class", "0,17"],
      ["class", "0,50"],
      ["none", undefined],
      ["outside", undefined],
    ]);
    const scene = sceneOf({ part: "partners" });
    expect(scene.legend.at(-1)).toMatchObject({ label: "niet te berekenen", count: 1 });
    expect(scene.legend.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    expect(scene.legendCaution).toContain("niet goed of slecht");
    expect(scene.municipalities[0]?.description).toBe("Aarle: C″ 0,17, 3 samenwerkingsverbanden");
  });

  it("shows the group that a list lights, also across the border of the area", () => {
    sceneOf({ part: "partners" });
    useAppStore.getState().lightMunicipalities(["GM0001", "GM0004"]);
    const scene = selectFitScene(useAppStore.getState());
    expect(scene.municipalities.map(({ fill }) => fill.kind)).toEqual(["member", "none", "none", "member"]);
    expect(scene.title).toContain("Een groep van 2 gemeenten");
  });
});

describe("the map of a division", () => {
  it("counts the partnerships that cross, inside the outlines of the regions of the area", () => {
    expect(look({ part: "indeling" })).toEqual([
      ["class", 1],
      ["class", 1],
      ["none", 0],
      ["outside", undefined],
    ]);
    expect(sceneOf({ part: "indeling" }).outlines.map(({ id }) => id)).toEqual(["region-West"]);
  });

  it("letters the members of a chosen one by region, the main region darkest, and outlines those regions whole", () => {
    const scene = sceneOf({ part: "indeling", partnerships: ["b"] });
    expect(scene.municipalities.map(({ fill, text }) => [fill, text])).toEqual([
      [{ kind: "class", index: 1, of: 2 }, "A"],
      [{ kind: "class", index: 1, of: 2 }, "A"],
      [{ kind: "outside" }, undefined],
      [{ kind: "class", index: 0, of: 2 }, "B"],
    ]);
    expect(scene.legend.map(({ label, count }) => [label, count])).toEqual([
      ["A: West", 2],
      ["B: Oost", 1],
    ]);
    expect(scene.outlines[0]?.area).toEqual({ kind: "region", codes: ["GM0001", "GM0002", "GM0003"] });
    expect(scene.municipalities[2]?.description).toBe("Coehoorn: doet niet mee, ligt in West");
  });

  it("draws one that cannot be judged as any partnership, and never counts it as crossing", () => {
    const chosen = sceneOf({ part: "indeling", division: "proef", partnerships: ["b"] });
    expect(chosen.municipalities.map(({ fill }) => fill.kind)).toEqual(["member", "member", "none", "member"]);
    expect(sceneOf({ part: "indeling", division: "proef" }).municipalities.map(({ value }) => value)).toEqual([
      0,
      0,
      0,
      undefined,
    ]);
  });
});

it("follows a merger that is tried out: the merged municipality lies where the one that takes over lies", () => {
  const trials = [{ kind: "merge", municipality: "GM0004", into: "GM0001" }] as const;
  const scene = sceneOf({ part: "indeling", partnerships: ["b"], trials });
  expect(scene.legend.map(({ label, count }) => [label, count])).toEqual([["A: West", 2]]);
  expect(scene.outlines[0]?.area).toEqual({ kind: "region", codes: ["GM0001", "GM0002", "GM0003", "GM0004"] });
  expect(scene.municipalities.at(-1)?.text).toBe("A");
});

describe("the maps of gaps and doubles", () => {
  it("counts in how many partnerships a municipality is left out, and shows who, beside one", () => {
    expect(look({ part: "gaten" })).toEqual([
      ["none", 0],
      ["none", 0],
      ["class", 2],
      ["outside", undefined],
    ]);
    const scene = sceneOf({ part: "gaten", partnerships: ["a"] });
    expect(scene.municipalities.map(({ fill, text }) => [fill.kind, text])).toEqual([
      ["member", undefined],
      ["member", undefined],
      ["chosen", "2 van 2"],
      ["outside", undefined],
    ]);
    expect(scene.legend.map(({ count }) => count)).toEqual([2, 1]);
  });

  it("counts themes with two or more", () => {
    expect(look({ part: "dubbelingen" }).map(([, number]) => number)).toEqual([1, 1, 0, undefined]);
  });
});

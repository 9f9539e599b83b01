import { expect, it } from "vitest";
import type { WhatIf } from "@/domain/measures/whatIf";
import { selectDossierScene } from "@/scene/dossierScene";
import { selectScene } from "@/scene/selectScene";
import type { Visit } from "@/state/appState";
import { BLANK } from "@/state/home";
import { selectDataset, selectRealDataset, selectRealSnapshot, selectSnapshot } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../helpers/dataset";

const DATASET = aDataset([
  aPartnership("p", ["GM0001", "GM0002"]),
  aPartnership("q", ["GM0001", "GM0003"]),
  aPartnership("r", ["GM0002"]),
]);
const MERGE: WhatIf = { kind: "merge", municipality: "GM0001", into: "GM0002" };
const LEAVE: WhatIf = { kind: "leave", municipality: "GM0001", partnership: "q" };

function stateOf(visit: Partial<Visit>) {
  const home: Visit = { ...BLANK, area: "PV26", referenceDate: "2026-05-16" };
  useAppStore.setState({ ...home, home, load: { status: "ready", dataset: DATASET, failures: [] }, ...visit });
  return useAppStore.getState();
}
const valuesOf = (visit: Partial<Visit>) =>
  selectScene(stateOf(visit)).municipalities.map(({ code, value }) => [code, value]);

it("reads reality itself while nothing is tried out", () => {
  const state = stateOf({});
  expect(selectDataset(state)).toBe(selectRealDataset(state));
  expect(selectSnapshot(state)).toBe(selectRealSnapshot(state));
  expect(selectScene(state).title).toMatch(/^Aantal samenwerkingsverbanden/);
});

it("draws one less for who leaves, and says what it is", () => {
  expect(valuesOf({ trials: [LEAVE] }).slice(0, 3)).toEqual([
    ["GM0001", 1],
    ["GM0002", 2],
    ["GM0003", 1],
  ]);
  expect(selectScene(useAppStore.getState()).title).toMatch(/^Wat als: aantal verbanden per gemeente/);
});

it("draws the ground of both that merge as one, counts them once in the legend, and says where one goes", () => {
  expect(valuesOf({ trials: [MERGE] }).slice(0, 3)).toEqual([
    ["GM0001", 3],
    ["GM0002", 3],
    ["GM0003", 1],
  ]);
  const { municipalities, legend } = selectScene(useAppStore.getState());
  expect(municipalities.slice(0, 2).map(({ name }) => name)).toEqual(["Aarle", "Beekdam (met Aarle)"]);
  expect(municipalities.slice(0, 2).map(({ gone }) => gone)).toEqual([undefined, ["GM0001"]]);
  expect(municipalities.slice(0, 2).map(({ partOf }) => partOf)).toEqual(["GM0002", undefined]);
  expect(municipalities[0]?.description).toBe("Aarle gaat op in Beekdam (met Aarle): 3 samenwerkingsverbanden");
  expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(2);
});

it("lets a choice of either stand for both, and draws a partnership around the ground of both", () => {
  for (const code of ["GM0001", "GM0002"]) {
    const chosen = selectScene(stateOf({ municipalities: [code], trials: [MERGE] })).municipalities;
    expect(chosen.filter(({ isChosen }) => isChosen).map((each) => each.code)).toEqual(["GM0001", "GM0002"]);
  }
  const { outlines } = selectScene(stateOf({ partnerships: ["q"], trials: [MERGE] }));
  expect(outlines[0]?.area).toEqual({ kind: "municipalities", codes: ["GM0001", "GM0002", "GM0003"] });
});

it("draws the dossier of a municipality that is gone as that of the one it goes into", () => {
  const scene = selectDossierScene(stateOf({ view: "gemeente", municipalities: ["GM0001"], trials: [MERGE] }));
  expect(scene).toMatchObject({ mode: "municipality", whole: ["GM0001", "GM0002", "GM0003"] });
  expect(scene?.title).toMatch(/^Wat als: /);
});

it("shows the whole province of the municipality of a dossier, and its partners elsewhere", () => {
  const alone = aDataset([aPartnership("p", ["GM0001", "GM0004"])]);
  const state = {
    ...stateOf({ municipalities: ["GM0001"] }),
    load: { status: "ready" as const, dataset: alone, failures: [] },
  };
  expect(selectDossierScene(state)?.whole).toEqual(["GM0001", "GM0002", "GM0003", "GM0004"]);
});

import { describe, expect, it } from "vitest";
import { NETHERLANDS } from "@/domain/area";
import { inHowMany } from "@/domain/measures/combinations";
import { snapshotOn } from "@/domain/snapshot";
import { buildScene } from "@/scene/buildScene";
import type { SceneInput } from "@/scene/sceneInput";
import { chosenOn } from "@/state/selectChosen";
import { aDataset, aParticipation, aPartnership, randomPartnerships } from "../helpers/dataset";
import { SEEDS } from "../helpers/random";

const DAY = "2026-05-16";

function sceneOf(partnerships: ReturnType<typeof randomPartnerships>, over: Partial<SceneInput> = {}) {
  const dataset = aDataset(partnerships);
  const snapshot = snapshotOn(dataset, DAY);
  const chosen = partnerships.map((partnership) => chosenOn(snapshot, partnership));
  const { organisations, municipalities } = dataset;
  const input: SceneInput = {
    organisations,
    municipalities,
    snapshot,
    visible: snapshot,
    passing: snapshot,
    unfilteredCounts: new Map(),
    area: "PV26",
    referenceDate: DAY,
    isFiltered: false,
    adaptsClasses: false,
    chosen,
    ...over,
  };
  return { scene: buildScene(input), chosen };
}

const TWO = [aPartnership("a", ["GM0001", "GM0002"]), aPartnership("b", ["GM0001", "GM0004"])];

describe("the overlap of chosen partnerships", () => {
  it("says in how many of how many, and on which day", () => {
    expect(sceneOf(TWO).scene.title).toBe(
      "In hoeveel van de 2 gekozen samenwerkingsverbanden elke gemeente zit, op 16 mei 2026",
    );
    expect(sceneOf([]).scene.title).toBe("Overlap: kies twee of meer samenwerkingsverbanden");
  });

  it("fills members outside the area too, and hatches what is in none", () => {
    const { municipalities } = sceneOf(TWO).scene;
    expect(municipalities.map(({ value, fill, slots }) => [value, fill.kind, slots])).toEqual([
      [2, "class", [0, 1]],
      [1, "class", [0]],
      [undefined, "none", undefined],
      [1, "class", [1]],
    ]);
    expect(municipalities[0]?.description).toBe("Aarle: in 2 van de 2: Samenwerking a en Samenwerking b");
  });

  it.each(SEEDS)("prints the number that inHowMany gives (seed %i)", (seed) => {
    const { scene, chosen } = sceneOf(randomPartnerships(seed, 1 + (seed % 10)), { area: NETHERLANDS });
    const counts = inHowMany(chosen.map(({ members }) => members));
    for (const { code, value } of scene.municipalities) expect(value).toBe(counts.get(code));
    const inClasses = scene.legend.filter(({ numbers }) => numbers).reduce((sum, { count }) => sum + count, 0);
    expect(inClasses).toBe(counts.size);
  });

  it("says of a single one who takes part, without a number of which there is only one", () => {
    const { legend, legendTitle, municipalities } = sceneOf(TWO.slice(0, 1)).scene;
    expect(legendTitle).toBe("Wie doet mee");
    expect(legend.map(({ label, count }) => [label, count])).toEqual([
      ["doet mee", 2],
      ["doet niet mee", 1],
    ]);
    expect(municipalities.map(({ value }) => value)).toEqual([undefined, undefined, undefined, undefined]);
    expect(municipalities.map(({ description }) => description).slice(0, 3)).toEqual([
      "Aarle: doet mee",
      "Beekdam: doet mee",
      "Coehoorn: doet niet mee",
    ]);
  });

  it("draws up to three outlines, each further inwards; with more, marks and the one that is asked for", () => {
    const three = [...TWO, aPartnership("c", ["GM0001"])];
    expect(sceneOf(three).scene.outlines.map(({ slot, inset }) => [slot, inset])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    const four = [...three, aPartnership("d", ["GM0002"])];
    expect(sceneOf(four).scene).toMatchObject({ marks: 4, outlines: [] });
    const asked = sceneOf(four, { pointedSlot: 2 }).scene;
    expect(asked.outlines.map(({ slot, inset }) => [slot, inset])).toEqual([[2, 0]]);
    expect(asked.broughtOut).toBe(2);
  });

  it("counts, fills and outlines only what is in force, and keeps the place of the rest", () => {
    const ended = aPartnership("e", ["GM0001", "GM0003"], { end: "2024-01-01" });
    const toCome = aPartnership("t", ["GM0003"], { start: "2027-01-01" });
    const { scene } = sceneOf([ended, ...TWO, toCome]);
    expect(scene.title).toContain("de 2 gekozen");
    expect(scene.municipalities.map(({ value, slots }) => [value, slots])).toEqual([
      [2, [1, 2]],
      [1, [1]],
      [undefined, undefined],
      [1, [2]],
    ]);
    expect(scene.legend.map(({ label }) => label)).toContain("2 van de 2");
    expect(scene.outlines.map(({ slot }) => slot)).toEqual([1, 2]);
    const five = [ended, ...TWO, aPartnership("c", ["GM0001"]), aPartnership("d", ["GM0002"])];
    expect(sceneOf(five).scene).toMatchObject({ marks: 5, outlines: [] });
    expect(sceneOf(five).scene.markNames?.[0]).toBe("Samenwerking e (telt niet mee)");
  });

  it("draws water boards by their own outline, once, and counts them nowhere", () => {
    const boards = { participations: [aParticipation("WS0001"), aParticipation("GM0001")] };
    const { scene } = sceneOf([aPartnership("w", [], boards), aPartnership("v", [], boards)]);
    expect(scene.outlines.filter(({ area }) => area.kind === "waterBoard")).toHaveLength(1);
    expect(scene.municipalities.map(({ value }) => value)).toEqual([2, undefined, undefined, undefined]);
  });

  it("lights what a list lights", () => {
    expect(sceneOf(TWO, { litMunicipalities: ["GM0002"] }).scene.lit).toEqual(new Set(["GM0002"]));
  });
});

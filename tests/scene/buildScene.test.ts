import { describe, expect, it } from "vitest";
import { NETHERLANDS } from "@/domain/area";
import { participationCounts, sharedCounts } from "@/domain/counts";
import { applyFilter, NO_CHOICES } from "@/domain/filter";
import type { Partnership } from "@/domain/partnership";
import { snapshotOn } from "@/domain/snapshot";
import { buildScene } from "@/scene/buildScene";
import { fillKey } from "@/scene/scene";
import type { SceneInput } from "@/scene/sceneInput";
import { aDataset, aPartnership, randomPartnerships } from "../helpers/dataset";
import { SEEDS } from "../helpers/random";

const DAY = "2026-05-16";
const [AARLE, BEEKDAM, COEHOORN, DRIE] = ["GM0001", "GM0002", "GM0003", "GM0004"] as const;

/** Input for these partnerships without filters, in province PV26 unless told otherwise. */
function inputOf(partnerships: readonly Partnership[], over: Partial<SceneInput> = {}): SceneInput {
  const dataset = aDataset(partnerships);
  const snapshot = snapshotOn(dataset, DAY);
  const area = over.area ?? "PV26";
  const visibleIn = (code: string) =>
    applyFilter(snapshot, { area: code, choices: NO_CHOICES, textMatches: undefined }).visible;
  return {
    organisations: dataset.organisations,
    municipalities: dataset.municipalities,
    snapshot,
    visible: visibleIn(area),
    passing: visibleIn(NETHERLANDS),
    unfilteredCounts: participationCounts(visibleIn(area)),
    area,
    referenceDate: DAY,
    isFiltered: false,
    adaptsClasses: undefined,
    ...over,
  };
}

const sceneOf = (partnerships: readonly Partnership[], over: Partial<SceneInput> = {}) =>
  buildScene(inputOf(partnerships, over));

const THREE = [
  aPartnership("a", [AARLE, BEEKDAM]),
  aPartnership("b", [AARLE, BEEKDAM, DRIE]),
  aPartnership("c", [AARLE]),
];

describe("counts", () => {
  it("fills each municipality of the area by its number, and leaves the others without one", () => {
    const { mode, municipalities } = sceneOf(THREE);
    expect(mode).toBe("counts");
    expect(municipalities.map(({ code, value, fill }) => [code, value, fill.kind])).toEqual([
      [AARLE, 3, "class"],
      [BEEKDAM, 2, "class"],
      [COEHOORN, 0, "none"],
      [DRIE, undefined, "outside"],
    ]);
  });

  it("names municipalities without a nought in each where nothing at all passes", () => {
    const { municipalities, legend } = sceneOf(THREE, { visible: [] });
    expect(municipalities.map(({ value }) => value)).toEqual([undefined, undefined, undefined, undefined]);
    expect(municipalities[0]?.description).toBe("Aarle: geen samenwerkingsverbanden");
    expect(legend).toMatchObject([{ label: "geen", count: 3 }]);
  });

  it("marks the highest and the lowest number as what one looks for, unless all are equal", () => {
    const extremesOf = (partnerships: readonly Partnership[]) =>
      sceneOf(partnerships).municipalities.flatMap(({ code, isExtreme }) => (isExtreme ? [code] : []));
    expect(extremesOf(THREE)).toEqual([AARLE, BEEKDAM]);
    expect(extremesOf([...THREE, aPartnership("d", [AARLE, BEEKDAM, COEHOORN])])).toEqual([AARLE, COEHOORN]);
    expect(extremesOf([aPartnership("a", [AARLE, BEEKDAM])])).toEqual([]);
  });

  it("says in its title what, where and when", () => {
    expect(sceneOf(THREE).title).toBe("Aantal samenwerkingsverbanden per gemeente, provincie Utrecht, op 16 mei 2026");
    expect(sceneOf(THREE, { area: NETHERLANDS, isFiltered: true }).title).toBe(
      "Aantal samenwerkingsverbanden die aan de filters voldoen, per gemeente, Nederland, op 16 mei 2026",
    );
  });

  it("keeps its classes while filters make the numbers smaller, as long as they show differences", () => {
    const all = [...THREE, ...[1, 2, 3, 4, 5, 6].map((n) => aPartnership(`d${n}`, [AARLE]))];
    const fewer = inputOf(all).visible.slice(0, 6);
    const rangesOf = (over: Partial<SceneInput>) =>
      sceneOf(all, over).legend.flatMap(({ numbers }) => (numbers ? [numbers.to] : []));
    expect(rangesOf({})).toEqual([2, 10]);
    expect(rangesOf({ visible: fewer })).toEqual([2, 6]);
    expect(rangesOf({ visible: fewer, adaptsClasses: true })).toEqual([2, 6]);
  });

  it("makes classes for small numbers where filters leave all in one, says so, and goes back when asked", () => {
    const many = Array.from({ length: 26 }, (_, n) => aPartnership(`m${n}`, [AARLE, BEEKDAM, COEHOORN]));
    const input = inputOf([...many, ...THREE]);
    const filtered = { ...input, visible: input.visible.filter(({ partnership: { id } }) => id.length === 1) };
    const rows = (over: Partial<SceneInput> = {}) =>
      buildScene({ ...filtered, ...over }).legend.map(({ label, count }) => [label, count]);
    expect(buildScene(input)).toMatchObject({ isAdapted: false });
    expect(buildScene(filtered)).toMatchObject({ isAdapted: true });
    expect(rows()).toEqual([
      ["2", 1],
      ["3", 1],
      ["geen", 1],
    ]);
    expect(rows({ adaptsClasses: false })).toEqual([
      ["1 tot en met 24", 2],
      ["geen", 1],
    ]);
  });

  it("never lets a legend row claim numbers that its municipalities do not have", () => {
    const busy = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => aPartnership(`x${n}`, [AARLE, BEEKDAM, COEHOORN]));
    const input = inputOf(busy);
    const { legend } = buildScene({ ...input, visible: input.visible.slice(0, 2) });
    expect(legend[0]).toMatchObject({ numbers: { from: 1 }, count: 3 });
  });

  it("leaves the last class open when asking for ended partnerships makes the numbers larger", () => {
    const ended = [1, 2, 3, 4].map((n) => aPartnership(`e${n}`, [AARLE], { end: "2020-01-01" }));
    const input = inputOf([aPartnership("now", [AARLE]), ...ended]);
    const { legend } = buildScene({ ...input, visible: input.snapshot });
    expect(legend[0]?.label).toBe("1 of meer");
  });

  it("lights the municipalities of one legend row", () => {
    const first = sceneOf(THREE).legend[0];
    const scene = sceneOf(THREE, { litFill: first ? fillKey(first.fill) : "" });
    expect(scene.lit?.size).toBe(first?.count);
    expect(sceneOf(THREE).lit).toBeUndefined();
    expect(sceneOf(THREE, { litFill: "class-5-6" }).lit).toBeUndefined();
  });
});

describe("municipality", () => {
  it("fills the others by what they share with the chosen one, across the border of the area", () => {
    const { mode, municipalities, legend, legendTitle, inSight } = sceneOf(THREE, { municipality: AARLE });
    expect(mode).toBe("municipality");
    expect(legendTitle).toBe("Aantal gedeeld met Aarle");
    expect(municipalities.map(({ value, fill, isChosen }) => [value, fill.kind, isChosen])).toEqual([
      [3, "chosen", true],
      [2, "class", false],
      [0, "none", false],
      [1, "class", false],
    ]);
    expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(4);
    expect(inSight).toEqual([AARLE]);
  });

  it("describes each municipality in one line", () => {
    const { municipalities } = sceneOf(THREE, { municipality: AARLE });
    expect(municipalities.map(({ description }) => description)).toEqual([
      "Aarle (gekozen): 3 samenwerkingsverbanden",
      "Beekdam: 2 samenwerkingsverbanden gedeeld met Aarle",
      "Coehoorn: geen samenwerkingsverbanden gedeeld met Aarle",
      "Drie Súdwolden: 1 samenwerkingsverband gedeeld met Aarle",
    ]);
  });

  it("counts a municipality that does not exist as not chosen", () => {
    expect(sceneOf(THREE, { municipality: "GM9999" }).mode).toBe("counts");
  });
});

describe("partnership", () => {
  const MIXED = aPartnership("m", [AARLE, DRIE, "WS0001", "PV26"], { hasAllParticipants: false });

  it("fills members wherever they lie, and outlines members, provinces and water boards apart", () => {
    const { mode, municipalities, outlines, legendLines } = sceneOf([MIXED], { partnership: "m" });
    expect(mode).toBe("partnership");
    expect(municipalities.map(({ fill }) => fill.kind)).toEqual(["member", "none", "none", "member"]);
    expect(outlines.map(({ area }) => area)).toEqual([
      { kind: "municipalities", codes: [AARLE, DRIE] },
      { kind: "province", code: "PV26" },
      { kind: "waterBoard", code: "WS0001" },
    ]);
    expect(legendLines).toHaveLength(3);
    expect(outlines.map(({ inset }) => inset)).toEqual([undefined, 0.5, undefined]); // beside the border of the members
  });

  it("says in its title when the list of participants is not complete", () => {
    expect(sceneOf([MIXED], { partnership: "m" }).title).toBe(
      "Deelnemers van Samenwerking m: 2 gemeenten, 1 waterschap en 1 provincie, op 16 mei 2026. Let op: deze deelnemerslijst is niet volledig",
    );
  });

  it("says so when all members lie outside the area, and shows them whole instead", () => {
    const elsewhere = sceneOf(THREE, { partnership: "a", area: "PV25" });
    expect(elsewhere.title).toMatch(/\. Alle deelnemende gemeenten liggen buiten provincie /);
    expect(elsewhere.whole).toEqual([AARLE, BEEKDAM]);
    expect(sceneOf([MIXED], { partnership: "m" }).whole).toEqual([AARLE, DRIE]);
    for (const area of ["PV26", NETHERLANDS]) {
      expect(sceneOf(THREE, { partnership: "a", area })).not.toHaveProperty("whole");
      expect(sceneOf(THREE, { partnership: "a", area }).title).not.toContain("buiten");
    }
  });
  it("says so when a chosen municipality lies outside the area", () => {
    expect(sceneOf(THREE, { municipality: AARLE, area: "PV25" }).title).toMatch(/\. Aarle ligt buiten provincie /);
    expect(sceneOf(THREE, { municipality: AARLE }).title).not.toContain("buiten");
  });
  it("shows one that lies outside the area with its partners, and says where those without a tie are", () => {
    const { whole, legend } = sceneOf(THREE, { municipality: AARLE, area: "PV25" });
    expect(whole).toEqual([AARLE, BEEKDAM, DRIE]);
    expect(sceneOf(THREE, { municipality: COEHOORN, area: "PV25" }).whole).toEqual([COEHOORN]);
    expect(sceneOf(THREE, { municipality: COEHOORN, area: "PV25" }).legend[0]?.label).toMatch(/^geen, in provincie /);
    expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    expect(sceneOf(THREE, { municipality: AARLE })).not.toHaveProperty("whole");
  });
  it("wins over a chosen municipality, which keeps its outline", () => {
    const scene = sceneOf([MIXED], { partnership: "m", municipality: BEEKDAM });
    expect(scene.mode).toBe("partnership");
    expect(scene.municipalities.filter(({ isChosen }) => isChosen).map(({ code }) => code)).toEqual([BEEKDAM]);
    expect(scene.legendLines.at(-1)).toEqual({ kind: "chosen", label: "gekozen gemeente" });
  });

  it("shows who took part at the end of one that has ended", () => {
    const ended = aPartnership("e", [AARLE], { end: "2020-01-01" });
    expect(sceneOf([ended], { partnership: "e" }).title).toContain("toen het verband eindigde");
  });
});

describe.each(SEEDS)("whatever the data (seed %i)", (seed) => {
  const partnerships = randomPartnerships(seed, 40);

  it("draws the numbers that the domain counts", () => {
    const input = inputOf(partnerships, { area: NETHERLANDS });
    const counts = participationCounts(input.visible);
    const shared = sharedCounts(input.passing, AARLE);
    for (const { code, value } of buildScene(input).municipalities) expect(value).toBe(counts.get(code) ?? 0);
    for (const { code, value } of buildScene({ ...input, municipality: AARLE }).municipalities) {
      if (code !== AARLE) expect(value).toBe(shared.get(code) ?? 0);
    }
  });

  it.each(["PV26", "PV25", NETHERLANDS])("has legend counts that add up to the municipalities of %s", (area) => {
    const { legend, municipalities } = sceneOf(partnerships, { area });
    const inside = municipalities.filter(({ isInArea }) => isInArea).length;
    expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(inside);
  });

  it("gives every filled number a class that holds it", () => {
    const { legend, municipalities } = sceneOf(partnerships);
    for (const { fill, value = 0 } of municipalities) {
      if (fill.kind !== "class") continue;
      const numbers = legend.find((row) => fillKey(row.fill) === fillKey(fill))?.numbers;
      expect(numbers && value >= numbers.from && value <= numbers.to).toBe(true);
    }
  });
});

import { expect, it } from "vitest";
import { partnershipsOf } from "@/domain/counts";
import { countUnfiltered, formGroups, partnersOf, rankMunicipalities, themeGroups } from "@/domain/profile";
import { snapshotOn } from "@/domain/snapshot";
import { aDataset, aPartnership, CODE_LISTS, randomPartnerships } from "../helpers/dataset";
import { SEEDS } from "../helpers/random";

const DAY = "2026-05-16";

it("groups legal forms in the order of the code lists and leaves out what does not occur", () => {
  const snapshot = snapshotOn(
    aDataset([
      aPartnership("a", ["GM0001"], { legalForm: "stichting" }),
      aPartnership("b", ["GM0001"], { legalForm: "regeling-zonder-meer" }),
      aPartnership("c", ["GM0001"]),
      aPartnership("d", ["GM0001"]),
    ]),
    DAY,
  );
  expect(formGroups(snapshot, CODE_LISTS)).toEqual([
    {
      code: "wgr",
      count: 3,
      forms: [
        { code: "openbaar-lichaam", count: 2 },
        { code: "regeling-zonder-meer", count: 1 },
      ],
    },
    { code: "privaatrechtelijk", count: 1, forms: [{ code: "stichting", count: 1 }] },
  ]);
});

it("puts a partnership under each of its top themes once, and without theme last", () => {
  const snapshot = snapshotOn(
    aDataset([
      aPartnership("none", ["GM0001"]),
      aPartnership("both", ["GM0001"], { themes: ["wonen", "natuur-en-milieu.afval", "natuur-en-milieu"] }),
    ]),
    DAY,
  );
  const ids = themeGroups(snapshot, CODE_LISTS.thema).map(({ theme, partnerships }) => [
    theme,
    ...partnerships.map(({ partnership }) => partnership.id),
  ]);
  expect(ids).toEqual([
    ["natuur-en-milieu", "both"],
    ["wonen", "both"],
    ["onbekend", "none"],
  ]);
});

it("ranks partners by number and equal numbers by name", () => {
  const dataset = aDataset([
    aPartnership("a", ["GM0001", "GM0003", "GM0002"]),
    aPartnership("b", ["GM0001", "GM0004"]),
    aPartnership("c", ["GM0001", "GM0004"]),
  ]);
  const names = partnersOf(snapshotOn(dataset, DAY), "GM0001", dataset.organisations).map(({ name, count }) => [
    name,
    count,
  ]);
  expect(names).toEqual([
    ["Drie Súdwolden", 2],
    ["Beekdam", 1],
    ["Coehoorn", 1],
  ]);
});

it("ranks every municipality, those without partnerships with 0", () => {
  const { municipalities } = aDataset([]);
  const rows = rankMunicipalities(municipalities, new Map([["GM0003", 4]]), "number");
  expect(rows.map(({ code, count }) => [code, count])).toEqual([
    ["GM0003", 4],
    ["GM0001", 0],
    ["GM0002", 0],
    ["GM0004", 0],
  ]);
  expect(rankMunicipalities(municipalities, new Map([["GM0003", 4]]), "name")[0]?.code).toBe("GM0001");
});

it("counts ended partnerships only when they are asked for", () => {
  const snapshot = snapshotOn(
    aDataset([aPartnership("a", ["GM0001"]), aPartnership("b", ["GM0001"], { end: "2020-01-01" })]),
    DAY,
  );
  expect(countUnfiltered(snapshot, "GM0001", [])).toBe(1);
  expect(countUnfiltered(snapshot, "GM0001", ["beeindigd"])).toBe(2);
});

it.each(SEEDS)("counts every partnership exactly once by form, and shares no more than there are (seed %i)", (seed) => {
  const dataset = aDataset(randomPartnerships(seed, 40));
  const own = partnershipsOf(snapshotOn(dataset, DAY), "GM0001");
  expect(formGroups(own, CODE_LISTS).reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
  for (const { count } of partnersOf(own, "GM0001", dataset.organisations)) {
    expect(count).toBeLessThanOrEqual(own.length);
  }
  const themed = new Set(themeGroups(own, CODE_LISTS.thema).flatMap(({ partnerships }) => partnerships));
  expect(themed.size).toBe(own.length);
});

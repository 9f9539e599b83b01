import { expect, it } from "vitest";
import { compareMunicipalities } from "@/domain/measures/compare";
import { exactGroups, leftOuts, themeDoubles } from "@/domain/measures/compareGroups";
import { snapshotOn } from "@/domain/snapshot";
import { aDataset, aPartnership, randomPartnerships } from "../../helpers/dataset";
import { SEEDS } from "../../helpers/random";

const THREE = ["GM0001", "GM0002", "GM0003"];

const snapshot = snapshotOn(
  aDataset([
    aPartnership("all", THREE, { themes: ["natuur-en-milieu.afval", "werk"] }),
    aPartnership("pair", ["GM0001", "GM0002", "GM0004"], { themes: ["natuur-en-milieu.afval"] }),
    aPartnership("one", ["GM0003"], { themes: ["werk"] }),
    aPartnership("other", ["GM0004"]),
  ]),
  "2026-05-16",
);
const ids = (entries: readonly { readonly partnership: { readonly id: string } }[]) =>
  entries.map(({ partnership }) => partnership.id);

it("groups by exactly which municipalities take part", () => {
  expect(exactGroups(snapshot, THREE).map((group) => [group.municipalities, ids(group.partnerships)])).toEqual([
    [THREE, ["all"]],
    [["GM0001", "GM0002"], ["pair"]],
    [["GM0003"], ["one"]],
  ]);
});

it("tells what the others share without one, from three municipalities on", () => {
  expect(leftOuts(snapshot, THREE.slice(0, 2))).toEqual([]);
  const last = leftOuts(snapshot, THREE).at(-1);
  expect(last?.others).toEqual(["GM0001", "GM0002"]);
  expect([ids(last?.shared ?? []), ids(last?.without ?? [])]).toEqual([["all", "pair"], ["pair"]]);
});

it("lists a theme in which a municipality takes part twice or more: sub-themes count for the one above", () => {
  const wide = aPartnership("wide", ["GM0001", "GM0003"], { themes: ["natuur-en-milieu", "natuur-en-milieu.geluid"] });
  const entries = [...snapshot, ...snapshotOn(aDataset([wide]), "2026-05-16")];
  const read = (code: string) =>
    themeDoubles(entries, code).map(({ theme, partnerships, parts }) => [
      theme,
      ids(partnerships),
      parts.map((part) => [part.theme, ids(part.partnerships)]),
    ]);
  expect(read("GM0001")).toEqual([
    ["natuur-en-milieu", ["all", "pair", "wide"], [["natuur-en-milieu.afval", ["all", "pair"]]]],
  ]);
  expect(read("GM0003")).toEqual([
    ["natuur-en-milieu", ["all", "wide"], []],
    ["werk", ["all", "one"], []],
  ]);
  expect(read("GM0004")).toEqual([]);
});

it.each(SEEDS)("puts every partnership of the comparison in one group, as the comparison does (seed %i)", (seed) => {
  const entries = snapshotOn(aDataset(randomPartnerships(seed, 40)), "2026-05-16");
  const groups = exactGroups(entries, THREE);
  const held = entries.filter(({ members }) => members.some((code) => THREE.includes(code)));
  expect(groups.flatMap((group) => ids(group.partnerships)).sort()).toEqual(ids(held).sort());
  const comparison = compareMunicipalities(entries, THREE);
  const ofSize = (size: number) => groups.filter((group) => group.municipalities.length === size);
  expect(ofSize(3).flatMap((group) => ids(group.partnerships))).toEqual(ids(comparison.shared));
  expect(
    ofSize(2)
      .flatMap((group) => ids(group.partnerships))
      .sort(),
  ).toEqual(ids(comparison.some).sort());
  for (const { shared, without } of leftOuts(entries, THREE)) {
    expect(shared.length - without.length).toBe(comparison.shared.length);
  }
});

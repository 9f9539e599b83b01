import { describe, expect, it } from "vitest";
import {
  applyFilter,
  type Choices,
  FACETS,
  type Filter,
  LISTED_FACETS,
  NO_CHOICES,
  toggleChoice,
} from "@/domain/filter";
import { snapshotOn } from "@/domain/snapshot";
import { aDataset, aPartnership, randomPartnerships } from "../helpers/dataset";
import { createRandom, SEEDS } from "../helpers/random";

const DAY = "2026-05-16";
const filterOf = (over: Partial<Filter> = {}): Filter => ({
  area: "NL",
  choices: NO_CHOICES,
  textMatches: undefined,
  ...over,
});
const idsOf = (filter: Filter, snapshot = SNAPSHOT) =>
  applyFilter(snapshot, filter).visible.map(({ partnership }) => partnership.id);

const SNAPSHOT = snapshotOn(
  aDataset([
    aPartnership("afval", ["GM0001", "GM0002"], { themes: ["natuur-en-milieu.afval"] }),
    aPartnership("werk", ["GM0002", "GM0004"], { themes: ["werk"], powers: ["mandaat"] }),
    aPartnership("net", ["GM0004", "WS0001"], { legalForm: "netwerk" }),
    aPartnership("oud", ["GM0001", "GM0003"], { themes: ["werk"], end: "2020-01-01" }),
    aPartnership("later", ["GM0001"], { start: "2027-01-01" }),
  ]),
  DAY,
);

describe("filter", () => {
  it("shows what is in force when nothing is chosen", () => {
    expect(idsOf(filterOf())).toEqual(["afval", "werk", "net"]);
  });
  it("takes a top theme to include its second level", () => {
    expect(idsOf(filterOf({ choices: { ...NO_CHOICES, theme: ["natuur-en-milieu"] } }))).toEqual(["afval"]);
  });
  it("is 'or' within a facet and 'and' between facets", () => {
    const theme = ["natuur-en-milieu", "werk"];
    expect(idsOf(filterOf({ choices: { ...NO_CHOICES, theme } }))).toEqual(["afval", "werk"]);
    expect(idsOf(filterOf({ choices: { ...NO_CHOICES, theme, power: ["mandaat"] } }))).toEqual(["werk"]);
  });
  it("offers 'onbekend' for what is not stated", () => {
    expect(idsOf(filterOf({ choices: { ...NO_CHOICES, theme: ["onbekend"] } }))).toEqual(["net"]);
  });
  it("shows ended partnerships only when asked, and then counts them in the total", () => {
    const result = applyFilter(SNAPSHOT, filterOf({ choices: { ...NO_CHOICES, phase: ["beeindigd"] } }));
    expect(result.visible.map(({ partnership }) => partnership.id)).toEqual(["oud"]);
    expect([applyFilter(SNAPSHOT, filterOf()).total, result.total]).toEqual([3, 4]);
  });
  it("keeps to the area, also when a partnership reaches over its border", () => {
    expect(idsOf(filterOf({ area: "PV25" }))).toEqual(["werk", "net"]);
  });
  it("knows what crosses a province border", () => {
    expect(idsOf(filterOf({ choices: { ...NO_CHOICES, border: ["over"] } }))).toEqual(["werk"]);
  });
});

describe("counts beside the options", () => {
  it.each(SEEDS)("tell how many would be shown if only that option were chosen in its facet (seed %i)", (seed) => {
    const snapshot = snapshotOn(aDataset(randomPartnerships(seed, 60)), DAY);
    const codesOf = (facet: (typeof FACETS)[number]) => [...new Set(snapshot.flatMap(({ codes }) => codes[facet]))];
    const random = createRandom(seed);
    const choices = Object.fromEntries(
      FACETS.map((facet) => [facet, random.some(codesOf(facet), 0.3)]),
    ) as unknown as Choices;
    const { counts } = applyFilter(snapshot, filterOf({ choices }));
    for (const facet of LISTED_FACETS) {
      for (const code of codesOf(facet)) {
        const alone = idsOf(filterOf({ choices: { ...choices, [facet]: [code] } }), snapshot).length;
        expect([facet, code, counts[facet].get(code) ?? 0]).toEqual([facet, code, alone]);
      }
    }
  });
});

it("toggles a choice on and off", () => {
  const on = toggleChoice(NO_CHOICES, "theme", "werk");
  expect(on.theme).toEqual(["werk"]);
  expect(toggleChoice(on, "theme", "werk")).toEqual(NO_CHOICES);
});

it("lets through what a participant takes part in, by code and not by a name in the text", () => {
  const snapshot = snapshotOn(
    aDataset([
      aPartnership("mee", ["GM0001", "WS0001"]),
      aPartnership("noemt", ["GM0001"], { purpose: "Afspraken met Waterschap De Proef." }),
      aPartnership("voorbij", ["WS0001"], { end: "2024-01-01" }),
    ]),
    DAY,
  );
  const participant = ["WS0001"];
  expect(idsOf(filterOf({ choices: { ...NO_CHOICES, participant } }), snapshot)).toEqual(["mee"]);
  const ended = filterOf({ choices: { ...NO_CHOICES, participant, phase: ["beeindigd"] } });
  expect(idsOf(ended, snapshot)).toEqual(["voorbij"]);
});

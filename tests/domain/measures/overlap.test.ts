import { describe, expect, it } from "vitest";
import { exactCombinations } from "@/domain/measures/combinations";
import { orderColumns, segmentCount } from "@/domain/measures/linearDiagram";
import { fittingPairs } from "@/domain/measures/pairs";
import { boardsInArea, waterBoardOverlap } from "@/domain/measures/waterBoardOverlap";
import { createRandom, SEEDS } from "../../helpers/random";

const set = (text: string) => new Set(text);

describe("the order of columns", () => {
  it.each(SEEDS)("keeps every municipality exactly once and never breaks lines more often (seed %i)", (seed) => {
    const random = createRandom(seed);
    const codes = Array.from({ length: 60 }, (_, i) => `GM${i}`);
    const chosen = Array.from(
      { length: 2 + random.whole(9) },
      () => new Set(random.some(codes, 0.1 + 0.6 * random.next())),
    );
    const columns = exactCombinations(chosen);
    const ordered = orderColumns(columns);
    const municipalities = ordered.flatMap((column) => column.municipalities);
    expect([...municipalities].sort()).toEqual([...new Set(chosen.flatMap((members) => [...members]))].sort());
    expect(new Set(municipalities).size).toBe(municipalities.length);
    expect(segmentCount(ordered)).toBeLessThanOrEqual(segmentCount(columns));
  });

  it("leaves no break where none is needed", () => {
    const shuffled = ["A", "C", "B", "D"];
    const columns = exactCombinations([set("AB"), set("BC"), set("CD")]).sort(
      (a, b) => shuffled.indexOf(a.municipalities[0] ?? "") - shuffled.indexOf(b.municipalities[0] ?? ""),
    );
    expect(segmentCount(columns)).toBe(5);
    expect(segmentCount(orderColumns(columns))).toBe(3);
    expect(orderColumns([])).toEqual([]);
  });
});

it("finds pairs that coincide, contain each other and nearly fit, with the raw counts", () => {
  const pairs = fittingPairs([set("ABCDE"), set("ABCDEFGHI"), set("ABCDE"), set("ABCDX"), set("QABCDE")]);
  expect(pairs.map(({ p, q, relation }) => [p, q, relation])).toEqual([
    [0, 2, "coincide"],
    [0, 4, "within"],
    [2, 4, "within"],
    [0, 1, "within"],
    [1, 2, "contains"],
  ]);
  expect(pairs[3]).toMatchObject({ both: 5, either: 9, sizes: [5, 9], similarity: 5 / 9, containments: [1, 5 / 9] });
});

it("states a water board by area and inhabitants", () => {
  const organisations = new Map([
    ["GM0001", { code: "GM0001", name: "A", kind: "gemeente", inhabitants: 1000 }],
    ["GM0002", { code: "GM0002", name: "B", kind: "gemeente", inhabitants: 3000 }],
  ] as const);
  const shares = [
    { waterBoard: "WS1", municipality: "GM0001", ofMunicipality: 50, ofWaterBoard: 20 },
    { waterBoard: "WS1", municipality: "GM0002", ofMunicipality: 10, ofWaterBoard: 5 },
    { waterBoard: "WS1", municipality: "GM0009", ofMunicipality: 100, ofWaterBoard: 75 },
  ];
  const overlap = waterBoardOverlap("WS1", new Set(["GM0001", "GM0002"]), { shares, organisations });
  expect(overlap).toEqual({ ofWaterBoard: 25, inhabitants: 800, ofInhabitants: 20 });
  expect(waterBoardOverlap("WS2", new Set(["GM0001"]), { shares, organisations })).toBeUndefined();
});

describe("the water boards of an area", () => {
  const areas = { GM0001: 40, GM0002: 160 };
  const organisations = new Map(
    Object.entries(areas).map(([code, areaKm2]) => [code, { code, name: code, kind: "gemeente", areaKm2 } as const]),
  );
  const share = (waterBoard: string, municipality: string, ofMunicipality: number) => {
    return { waterBoard, municipality, ofMunicipality, ofWaterBoard: 1 };
  };
  const shares = [share("WS2", "GM0002", 50), share("WS1", "GM0001", 100), share("WS3", "GM0001", 2.4)];

  it("cover a part of its surface, which nobody can tell where a surface is unknown", () => {
    const ofArea = (members: string[]) => waterBoardOverlap("WS2", new Set(members), { shares, organisations })?.ofArea;
    expect(ofArea(["GM0001", "GM0002"])).toBe(40);
    expect(ofArea(["GM0002", "GM0009"])).toBeUndefined();
  });

  it("are those that hold half a percent of any of the sets; the others are apart", () => {
    const both = new Set(["GM0001", "GM0002"]);
    expect(boardsInArea([both], { shares, organisations })).toEqual({ boards: ["WS1", "WS2"], slight: ["WS3"] });
    const own = new Set(["GM0001"]);
    expect(boardsInArea([both, own], { shares, organisations }).boards).toEqual(["WS1", "WS2", "WS3"]);
    expect(boardsInArea([own], { shares, organisations })).toEqual({ boards: ["WS1", "WS3"], slight: [] });
    expect(boardsInArea([], { shares, organisations })).toEqual({ boards: [], slight: [] });
  });
});

import { featureCollection, multiPolygon, union } from "@turf/turf";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { type BoundaryArea, polygonsArea, ringArea } from "@/import/boundaries/boundaryArea";
import { makeBoundaries, municipalityFiles } from "@/import/boundaries/boundaryTables";
import { cleanCoverage } from "@/import/boundaries/cleanCoverage";
import { findMeetings } from "@/import/boundaries/findMeetings";
import { neighboursOf } from "@/import/boundaries/neighbours";
import { areasOf, quantisedLines } from "@/import/boundaries/quantisedAreas";
import { simpleRings } from "@/import/boundaries/simpleRings";
import { simplifyLine } from "@/import/boundaries/simplifyLine";
import { waterBoardShares } from "@/import/boundaries/waterBoardShares";
import { parseCsv } from "@/load/parseCsv";
import { crookedAreas, square } from "../helpers/boundaryFile";
import { createRandom, SEEDS } from "../helpers/random";

const area = (code: string, ...rings: Position[][]): BoundaryArea => ({ code, name: code, polygons: [rings] });
const total = (areas: readonly BoundaryArea[]) => areas.reduce((sum, { polygons }) => sum + polygonsArea(polygons), 0);
const SOURCE = { naam: "Bron", licentie: "CC BY 4.0", peildatum: "2026-01-01" } as const;

/** Area of all areas together, by another library than the code under test. */
function unionArea(areas: readonly BoundaryArea[]): number {
  const shapes = areas.map(({ polygons }) => multiPolygon(polygons.map((rings) => rings.map((ring) => [...ring]))));
  const geometry = union(featureCollection(shapes))?.geometry;
  return geometry ? polygonsArea(geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates) : 0;
}

describe.each(SEEDS)("invented areas that each draw their own border (seed %i)", (seed) => {
  const source = crookedAreas(createRandom(seed));

  it("fit together once cleaned: no overlap, no line meets another", () => {
    const { areas, overlapArea } = cleanCoverage(source);
    expect(overlapArea).toBeGreaterThan(0);
    expect(total(areas)).toBeCloseTo(unionArea(areas), 0);
    expect(areas.map(({ code }) => code)).toEqual(source.map(({ code }) => code));
    expect(Math.abs(total(areas) / unionArea(source) - 1)).toBeLessThan(0.02);
  });

  it("still do after generalising, and none is lost", () => {
    const { topology, report } = makeBoundaries("gemeente", source);
    const shipped = areasOf(topology);
    expect(findMeetings(quantisedLines(topology), 40)).toEqual([]);
    expect(total(shipped)).toBeCloseTo(unionArea(shipped), 3);
    expect(shipped.map(({ code }) => code)).toEqual(source.map(({ code }) => code));
    expect(shipped.every(({ polygons }) => polygonsArea(polygons) > 0)).toBe(true);
    expect(Math.abs(report.areaChange)).toBeLessThan(3);
    expect(report.pointsAfter).toBeLessThan(report.pointsBefore);
  });
});

describe("cleaning", () => {
  it("leaves areas alone that fit, whichever way their rings run", () => {
    const areas = [area("GM0001", square(0, 0)), area("GM0002", square(1, 0).toReversed())];
    const cleaned = cleanCoverage(areas);
    expect([cleaned.overlapArea, cleaned.gapArea]).toEqual([0, 0]);
    expect(cleaned.areas.map(({ polygons }) => polygonsArea(polygons))).toEqual([1e6, 1e6]);
    expect(cleaned.areas.every(({ polygons: [[outer = []] = []] }) => ringArea(outer) < 0)).toBe(true);
  });

  it("closes a narrow gap between two areas, keeps a lake and an enclave", () => {
    const right = square(0, 0).map(([x = 0, y = 0]) => [x + 1020, y]);
    const roof = [
      [155_000, 464_000],
      [156_000, 464_000],
      [156_020, 464_000],
      [157_020, 464_000],
      [157_020, 465_000],
      [155_000, 465_000],
      [155_000, 464_000],
    ];
    const floor = roof.map(([x = 0, y = 0]) => [x, 463_000 - (y - 464_000)]);
    const { areas, gapArea } = cleanCoverage([
      area("GM0001", square(0, 0), square(0.4, 0.4, 0.2)),
      area("GM0002", right),
      area("GM0003", roof),
      area("GM0004", floor),
      area("GM0005", square(0.45, 0.45, 0.05)),
    ]);
    expect(gapArea).toBe(20_000);
    expect(areas[0]?.polygons).toHaveLength(1);
    expect(areas[0]?.polygons[0]).toHaveLength(2);
    expect(polygonsArea(areas[4]?.polygons ?? [])).toBe(2500);
  });

  it("splits a ring that comes by the same point twice", () => {
    const eight = [
      [0, 0],
      [2, 0],
      [1, 1],
      [2, 2],
      [0, 2],
      [1, 1],
      [0, 0],
    ];
    expect(simpleRings(eight)).toHaveLength(2);
  });
});

describe("simplifying", () => {
  it("keeps the ends of a line and what lies farther off than the tolerance", () => {
    expect(
      simplifyLine(
        [
          [0, 0],
          [50, 9],
          [100, 0],
          [150, 60],
          [200, 0],
        ],
        10,
      ),
    ).toEqual([
      [0, 0],
      [100, 0],
      [150, 60],
      [200, 0],
    ]);
  });

  it("never lets an island collapse, however coarse", () => {
    const island = simplifyLine(square(0, 0, 0.05), 1000);
    expect(island.length).toBeGreaterThanOrEqual(4);
    expect(Math.abs(ringArea(island))).toBeGreaterThan(0);
    const { topology } = makeBoundaries("gemeente", [
      area("GM0001", square(0, 0, 50)),
      area("GM0002", square(60, 0, 0.1)),
    ]);
    expect(areasOf(topology).every(({ polygons }) => polygonsArea(polygons) > 0)).toBe(true);
  });

  it("keeps more detail where the coarse line would cross an island behind a cape", () => {
    const coast = [
      [155_000, 463_000],
      [165_000, 463_000],
      [165_000, 473_000],
      [160_100, 473_000],
      [160_000, 473_090],
      [159_900, 473_000],
      [155_000, 473_000],
      [155_000, 463_000],
    ];
    const island = [
      [159_960, 472_900],
      [160_040, 472_900],
      [160_000, 473_040],
      [159_960, 472_900],
    ];
    const { topology } = makeBoundaries("gemeente", [area("GM0001", coast, island), area("GM0002", island)]);
    expect(findMeetings(quantisedLines(topology), 40)).toEqual([]);
    expect(areasOf(topology).every(({ polygons }) => polygonsArea(polygons) > 0)).toBe(true);
  });
});

describe("what follows from the boundaries", () => {
  const areas = [square(0, 0), square(1, 0), square(1, 1), square(0, 1)].map((ring, i) => area(`GM000${i + 1}`, ring));

  it("neighbours share a border, not a corner, and each pair stands once", () => {
    const pairs = neighboursOf(areas).map(([code, other]) => `${code} ${other}`);
    expect(pairs).toEqual(["GM0001 GM0002", "GM0001 GM0004", "GM0002 GM0003", "GM0003 GM0004"]);
  });

  it("the files hold provinces dissolved from the municipalities, over the same lines", () => {
    const provinces = new Map([
      ["GM0001", "PV26"],
      ["GM0002", "PV26"],
      ["GM0003", "PV25"],
    ]);
    const texts = municipalityFiles(makeBoundaries("gemeente", areas), SOURCE, (code) => provinces.get(code));
    const topology = JSON.parse(texts["gemeenten.topojson"] ?? "");
    expect(topology.bron).toEqual(SOURCE);
    expect(Object.keys(topology.objects)).toEqual(["gemeenten", "provincies"]);
    const [gelderland, utrecht] = areasOf({ ...topology, objects: { provincies: topology.objects.provincies } });
    expect([gelderland?.code, gelderland?.name, utrecht?.code]).toEqual(["PV25", "Gelderland", "PV26"]);
    const members = areasOf({ ...topology, objects: { gemeenten: topology.objects.gemeenten } }).slice(0, 2);
    expect(polygonsArea(utrecht?.polygons ?? [])).toBe(total(members));
    expect(JSON.parse(texts["provincies.topojson"] ?? "").arcs.length).toBeLessThan(topology.arcs.length);
    expect(parseCsv("b", texts["buurgemeenten.csv"] ?? "").items).toHaveLength(4);
  });

  it("a municipality is divided over the water boards it lies in, and slivers are left out", () => {
    const boards = [area("WS0001", square(0.25, 0, 0.75)), area("WS0002", square(1, 0, 0.05))];
    expect(waterBoardShares(areas.slice(0, 1), boards)).toEqual([
      { waterBoard: "WS0001", municipality: "GM0001", ofMunicipality: 56.25, ofWaterBoard: 100 },
    ]);
  });
});

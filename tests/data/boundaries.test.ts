// @vitest-environment node
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { area, kinks, polygon, union } from "@turf/turf";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature, merge } from "topojson-client";
import { describe, expect, it } from "vitest";
import { type AreaTopology, areaGeometries } from "@/import/boundaries/buildTopology";
import { findMeetings } from "@/import/boundaries/findMeetings";
import { quantisedLines } from "@/import/boundaries/quantisedAreas";
import { parseCsv } from "@/load/parseCsv";

type Areas = FeatureCollection<Polygon | MultiPolygon, { readonly code: string; readonly naam: string }>;

const topologyOf = (name: string): AreaTopology => JSON.parse(readFileSync(`data/${name}.topojson`, "utf8"));
const areasOf = (topology: AreaTopology, name: string) => feature(topology, topology.objects[name] ?? name) as Areas;
const polygonsOf = ({ features }: Areas) =>
  features.flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates));
const rowsOf = (file: string) => parseCsv(file, readFileSync(`data/${file}`, "utf8")).items.map(({ cells }) => cells);
const km2 = (shape: Parameters<typeof area>[0]) => area(shape) / 1e6;

const topology = topologyOf("gemeenten");
const municipalities = areasOf(topology, "gemeenten");
const provinces = areasOf(topology, "provincies");
const waterBoards = areasOf(topologyOf("waterschappen"), "waterschappen");
const organisations = new Map(rowsOf("organisaties.csv").map((row) => [row.code, row]));
const codes = municipalities.features.map(({ properties }) => properties.code);

it.each([
  ["gemeenten", municipalities, 342, /^GM\d{4}$/],
  ["provincies", provinces, 12, /^PV\d{2}$/],
  ["waterschappen", waterBoards, 21, /^WS\d{4}$/],
])("%s: all are there once, each with code, name and surface", (_name, areas, count, pattern) => {
  expect(new Set(areas.features.map(({ properties }) => properties.code)).size).toBe(count);
  expect(areas.features).toHaveLength(count);
  for (const { properties, geometry } of areas.features) {
    expect(properties.code).toMatch(pattern);
    expect(properties.naam).not.toBe("");
    expect(km2(geometry)).toBeGreaterThan(1);
  }
});

it("municipalities and water boards are the ones that exist in organisaties.csv", () => {
  const current = (kind: string) => [...organisations.values()].filter((o) => o.soort === kind && !o.bestaat_tot);
  expect(codes).toEqual(
    current("gemeente")
      .map(({ code }) => code)
      .sort(),
  );
  const boards = waterBoards.features.map(({ properties }) => properties.code);
  expect(boards).toEqual(
    current("waterschap")
      .map(({ code }) => code)
      .sort(),
  );
});

describe.each(["gemeenten", "provincies", "waterschappen"])("the shapes of %s", (name) => {
  const shapes = topologyOf(name);

  it("are whole: no line meets another, no ring crosses itself, corners are not repeated", () => {
    expect(findMeetings(quantisedLines(shapes), 40)).toEqual([]);
    for (const object of Object.keys(shapes.objects)) {
      for (const ring of polygonsOf(areasOf(shapes, object)).flat()) {
        expect(kinks(polygon([ring])).features).toEqual([]);
        expect(new Set(ring.slice(1).map(String)).size).toBe(ring.length - 1);
        expect(ring.length).toBeGreaterThanOrEqual(4);
      }
    }
  });

  it("say where they come from", () => {
    expect(shapes).toMatchObject({ bron: { naam: expect.stringContaining("PDOK"), licentie: "CC BY 4.0" } });
    expect((shapes as { bron?: { peildatum?: string } }).bron?.peildatum).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

it("municipalities do not overlap: together they are as large as their union", () => {
  const together = union(municipalities);
  expect(together && km2(together)).toBeCloseTo(km2(municipalities), 3);
});

it("the area is that of the official file, which leaves out the sea and the large waters", () => {
  expect(km2(municipalities)).toBeGreaterThan(34_949 * 0.995); // 35,080 km² in RD, 34,949 km² on the sphere of turf
  expect(km2(municipalities)).toBeLessThan(34_949 * 1.005);
  // the register counts water as well, and for some municipalities holds a figure of a predecessor: hence the median
  const ratios = municipalities.features
    .map((shape) => km2(shape) / Number(organisations.get(shape.properties.code)?.oppervlakte_km2))
    .sort((a, b) => a - b);
  expect(ratios[171]).toBeGreaterThan(0.99);
  expect(ratios[171]).toBeLessThan(1.01);
  expect(ratios.filter((ratio) => Math.abs(ratio - 1) < 0.05).length).toBeGreaterThan(240);
});

it("each province is exactly its municipalities, in both files", () => {
  const own = areasOf(topologyOf("provincies"), "provincies");
  for (const [index, province] of provinces.features.entries()) {
    const members = areaGeometries(topology.objects.gemeenten).filter(
      ({ properties }) => organisations.get(properties?.code ?? "")?.provincie === province.properties.code,
    );
    expect(members.length).toBeGreaterThan(5);
    expect(km2(province)).toBeCloseTo(km2(merge(topology, members)), 6);
    expect(own.features[index]).toEqual(province);
  }
});

it("neighbours are known municipalities, stand once, and are not their own", () => {
  const pairs = rowsOf("buurgemeenten.csv").map(
    ({ gemeente = "", buurgemeente = "" }) => [gemeente, buurgemeente] as const,
  );
  expect(new Set(pairs.map(String)).size).toBe(pairs.length);
  for (const [code, other] of pairs) {
    expect(code < other).toBe(true);
    expect(codes).toEqual(expect.arrayContaining([code, other]));
  }
  expect(pairs).toContainEqual(["GM0308", "GM0342"]); // Baarn and Soest
  expect(pairs).toContainEqual(["GM0307", "GM0342"]); // Amersfoort and Soest
  expect(pairs).not.toContainEqual(["GM0342", "GM0344"]); // Soest and Utrecht
  const alone = codes.filter((code) => !pairs.flat().includes(code));
  expect(alone).toEqual(["GM0060"]); // Ameland; the other islands meet a neighbour on a sandbank
});

it("shares of water boards add up to what lies in them", () => {
  const rows = rowsOf("waterschapsgebieden.csv");
  for (const code of codes) {
    const shares = rows.filter(({ gemeente }) => gemeente === code).map((row) => Number(row.aandeel_gemeente));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(100.5);
  }
  expect(new Set(rows.map(({ waterschap }) => waterschap)).size).toBe(21);
  const utrecht = rows.filter(({ gemeente }) => gemeente === "GM0344").map(({ waterschap }) => waterschap);
  expect(utrecht).toEqual(expect.arrayContaining(["WS0155", "WS0636"]));
});

it.each(["gemeenten", "waterschappen"])("%s.topojson stays within the budget of 60 kB brotli", (name) => {
  expect(brotliCompressSync(readFileSync(`data/${name}.topojson`)).length).toBeLessThanOrEqual(60_000);
});

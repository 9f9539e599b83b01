import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { topology } from "topojson-server";
import { expect, it } from "vitest";
import type { Boundaries } from "@/domain/dataset";
import { type GeoParts, toGeoJson } from "@/export/toGeoJson";
import { aDataset, aPartnership } from "../helpers/dataset";
import { anExcerpt } from "../helpers/excerpt";

/** A square of a tenth of a degree, wound the wrong way for RFC 7946, with a hole when asked. */
function block(code: string, x: number, hole = false): Feature {
  const ring = (from: number, to: number): Position[] => [
    [5 + x / 10 + from, 52 + from],
    [5 + x / 10 + from, 52 + to],
    [5 + x / 10 + to, 52 + to],
    [5 + x / 10 + to, 52 + from],
    [5 + x / 10 + from, 52 + from],
  ];
  const coordinates = hole ? [ring(0, 0.1), ring(0.03, 0.06).reverse()] : [ring(0, 0.1)];
  return { type: "Feature", id: code, properties: { code }, geometry: { type: "Polygon", coordinates } };
}

function boundariesOf(
  collection: string,
  features: Feature[],
  more: Record<string, FeatureCollection> = {},
): Boundaries {
  const own: FeatureCollection = { type: "FeatureCollection", features };
  return { topology: topology(Object.fromEntries([[collection, own], ...Object.entries(more)])), collection };
}

const PROVINCES: FeatureCollection = { type: "FeatureCollection", features: [block("PV26", 0)] };
const DATASET = aDataset(
  [
    aPartnership("a", ["GM0001", "GM0002", "GM0004", "WS0001", "PV26"], {
      name: "Alle soorten",
      hasAllParticipants: false,
    }),
    aPartnership("b", ["GM0001", "GM0099", "stichting-proef"]),
  ],
  {
    boundaries: boundariesOf("gemeenten", [block("GM0001", 0), block("GM0002", 1), block("GM0003", 2, true)], {
      provincies: PROVINCES,
    }),
  },
);
const PARTS: GeoParts = { kind: "all", area: "PV26", waterBoards: undefined };

function made(parts: Partial<GeoParts> = {}, ids = ["a", "b"]) {
  const all = anExcerpt(DATASET);
  const entries = all.entries.filter(({ partnership }) => ids.includes(partnership.id));
  return JSON.parse(toGeoJson({ ...all, entries }, { ...PARTS, ...parts })) as FeatureCollection<
    Polygon | MultiPolygon
  >;
}

it("gives the municipalities of the area with their numbers, and tells what it is", () => {
  const collection = made();
  expect(collection).toMatchObject({
    type: "FeatureCollection",
    titel: "Samenwerkingskaart: samenwerkingsverbanden in provincie Utrecht",
    peildatum: "2026-05-16",
    filters: ["Fase: groeifase"],
    bronnen: [{ naam: "Proefregister" }],
  });
  expect(collection.features.map(({ properties }) => properties)).toEqual([
    { soort: "gemeente", code: "GM0001", naam: "Aarle", provincie: "PV26", aantal: 2, verbanden: ["a", "b"] },
    { soort: "gemeente", code: "GM0002", naam: "Beekdam", provincie: "PV26", aantal: 1, verbanden: ["a"] },
    { soort: "gemeente", code: "GM0003", naam: "Coehoorn", provincie: "PV26", aantal: 0, verbanden: [] },
  ]);
});

it("adds partners beyond the area for a municipality", () => {
  const codes = made({ kind: "municipalities" }).features.map(({ properties }) => properties?.code);
  expect(codes).toEqual(["GM0001", "GM0002", "GM0003", "GM0004"]);
});

it("winds outer rings anti-clockwise and holes clockwise, and closes every ring", () => {
  for (const { geometry } of made().features) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const rings of polygons) {
      expect(rings.map((ring) => Math.sign(area(ring)))).toEqual(rings.map((_, index) => (index === 0 ? 1 : -1)));
      for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
    }
  }
  expect(made().features[2]?.geometry.coordinates).toHaveLength(2); // with its hole
});

it("dissolves the area of a partnership and adds every party that has an area", () => {
  const waterBoards = boundariesOf("waterschappen", [block("WS0001", 3)]);
  const { features } = made({ kind: "partnerships", waterBoards }, ["a"]);
  expect(features.map(({ properties }) => [properties?.soort, properties?.code])).toEqual([
    ["samenwerkingsverband", "a"],
    ["gemeente", "GM0001"],
    ["gemeente", "GM0002"],
    ["gemeente", "GM0004"],
    ["waterschap", "WS0001"],
    ["provincie", "PV26"],
  ]);
  const [whole, , , withoutShape, waterBoard] = features;
  expect(whole?.properties).toMatchObject({
    naam: "Alle soorten",
    aantal_deelnemers: 5,
    deelnemerslijst: "onvolledig",
  });
  const outer = whole?.geometry.coordinates.flat() as Position[][];
  expect(outer).toHaveLength(1); // one ring around both: the border between them is gone
  expect(area(outer[0] ?? [])).toBeCloseTo(2 * 0.1 * 0.2, 3);
  expect(withoutShape?.geometry).toBeNull();
  expect(waterBoard?.geometry.type).toBe("Polygon");
});

/** Twice the area, positive when anti-clockwise. */
function area(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return sum + fromX * y - x * fromY;
  }, 0);
}

it("gives a municipality that others merge into in a trial the ground of all of them", () => {
  const excerpt = anExcerpt(DATASET, { mergers: new Map([["GM0002", "GM0001"]]) });
  const { features } = JSON.parse(toGeoJson(excerpt, PARTS)) as FeatureCollection<Polygon | MultiPolygon>;
  const merged = features.find(({ properties }) => properties?.code === "GM0001")?.geometry;
  const eastMost = (JSON.stringify(merged?.coordinates).match(/\[5\.\d+|\[5/g) ?? []).sort().at(-1);
  expect(eastMost).toBe("[5.2"); // two squares of a tenth of a degree
});

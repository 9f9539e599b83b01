import { describe, expect, it } from "vitest";
import { normaliseAreaCode } from "@/import/boundaries/areaCode";
import { rdToWgs84, wgs84ToRd } from "@/import/boundaries/rdProjection";
import { readBoundaryFile } from "@/import/boundaries/readBoundaryFile";
import { areaFeature, geoJson, inWgs84, square } from "../helpers/boundaryFile";

const problems = (text: string) =>
  readBoundaryFile("f.geojson", text).issues.map(({ problem, effect, column, value }) => [
    problem,
    effect,
    column,
    value,
  ]);

describe("codes", () => {
  it.each([
    ["344", "GM0344"],
    [344, "GM0344"],
    ["0344", "GM0344"],
    ["gm0344", "GM0344"],
    [" GM0344 ", "GM0344"],
    ["2026GM0344", "GM0344"],
    ["WS0636", "WS0636"],
  ])("%s is the municipality or water board %s", (written, code) => {
    expect(normaliseAreaCode(written, "gemeente")).toBe(code);
  });

  it("takes digits alone for a water board in a file of water boards", () => {
    expect(normaliseAreaCode("636", "waterschap")).toBe("WS0636");
  });

  it.each(["", "GM", "GM03441", "0000", "BU03440101", "Utrecht", null, undefined, {}])("%s is no code", (written) => {
    expect(normaliseAreaCode(written, "gemeente")).toBeUndefined();
  });
});

describe("projection", () => {
  it("puts the origin of RD at the tower of Amersfoort, both ways", () => {
    const [longitude = 0, latitude = 0] = rdToWgs84([155_000, 463_000]);
    expect(latitude).toBeCloseTo(52.15517, 5);
    expect(longitude).toBeCloseTo(5.3872, 5);
    const [x = 0, y = 0] = wgs84ToRd([longitude, latitude]);
    expect(Math.hypot(x - 155_000, y - 463_000)).toBeLessThan(0.01);
  });
});

describe("reading", () => {
  it.each([
    { statcode: "GM0344", statnaam: "Utrecht" },
    { GM_CODE: "gm0344", GM_NAAM: "Utrecht" },
    { identificatie: "GM0344", code: "0344", naam: "Utrecht" },
    { gemeentecode: "344", gemeentenaam: "Utrecht" },
    { jrstatcode: "2026GM0344", statnaam: "Utrecht" },
  ])("understands the names that CBS and PDOK give: %o", (properties) => {
    const { items, issues } = readBoundaryFile("f.geojson", geoJson([areaFeature(properties, square(0, 0))]));
    expect(items).toMatchObject([{ code: "GM0344", name: "Utrecht" }]);
    expect(issues).toEqual([]);
  });

  it("gives the same metres for RD and WGS84, with or without a crs member", () => {
    const properties = { code: "GM0344", naam: "Utrecht" };
    const texts = [
      geoJson([areaFeature(properties, square(0, 0))]),
      geoJson([areaFeature(properties, square(0, 0))], "urn:ogc:def:crs:EPSG::28992"),
      geoJson([areaFeature(properties, inWgs84(square(0, 0)))]),
      geoJson([areaFeature(properties, inWgs84(square(0, 0)))], "urn:ogc:def:crs:OGC:1.3:CRS84"),
    ];
    for (const text of texts) expect(readBoundaryFile("f", text).items[0]?.polygons).toEqual([[square(0, 0)]]);
  });

  it("recognises water boards, the year of the division and the province where the file names them", () => {
    const board = geoJson([areaFeature({ statcode: "WS0636", statnaam: "De Stichtse Rijnlanden" }, square(0, 0))]);
    expect(readBoundaryFile("f", board).kind).toBe("waterschap");
    const digits = geoJson([areaFeature({ code: "636", naam: "x" }, square(0, 0))]);
    expect(readBoundaryFile("waterschappen.geojson", digits).items[0]?.code).toBe("WS0636");
    const year = { jrstatcode: "2026GM0344", statnaam: "Utrecht", ligtInProvincieCode: "26" };
    const file = readBoundaryFile("f", geoJson([areaFeature(year, square(0, 0))]));
    expect([file.referenceDate, file.items[0]?.province]).toEqual(["2026-01-01", "PV26"]);
  });

  it("leaves out water and foreign parts with a word, not as a fault", () => {
    const file = readBoundaryFile(
      "f",
      geoJson([
        areaFeature({ gm_code: "GM0344", gm_naam: "Utrecht", H2O: "NEE" }, square(0, 0)),
        areaFeature({ gm_code: "GM0344", gm_naam: "Utrecht", H2O: "JA" }, square(1, 0)),
        areaFeature({ gm_code: "GM0998", gm_naam: "Buitenland" }, square(2, 0)),
      ]),
    );
    expect(file.items).toHaveLength(1);
    expect(file.leftOut.map(({ left }) => left)).toEqual(["water", "buitenland"]);
    expect(file.issues).toEqual([]);
  });
});

describe("bad input", () => {
  const good = areaFeature({ code: "GM0001", naam: "A" }, square(0, 0));

  it.each([
    ["", "nothing"],
    ["[]", "no collection"],
    [geoJson([good]).slice(0, 150), "cut off"],
    [geoJson([good], "EPSG:3857"), "a third coordinate system"],
    [geoJson([areaFeature({ code: "GM0001" }, [[500_000, 6_800_000]])]), "coordinates elsewhere"],
  ])("a file that cannot be read at all gives one issue: %#", (text) => {
    expect(problems(text)).toMatchObject(
      [["file-unreadable", "rejected", ""]].map(([a, b]) => [a, b, "", expect.anything()]),
    );
  });

  it("one bad feature never costs the others", () => {
    const text = geoJson([
      good,
      areaFeature({ naam: "Zonder code" }, square(1, 0)),
      areaFeature({ code: "BU03440101", naam: "Buurt" }, square(1, 0)),
      areaFeature({ code: "WS0636", naam: "Waterschap" }, square(1, 0)),
      areaFeature({ code: "1", naam: "A, nog eens" }, square(1, 0)),
      areaFeature({ code: "GM0002", naam: "Lijn" }, square(1, 0).slice(0, 2)),
      areaFeature({ code: "GM0003", naam: "Buiten Nederland" }, [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ]),
      areaFeature({ code: "GM0004", naam: "Open" }, square(1, 0).slice(0, 4)),
      areaFeature({ code: "GM0005" }, square(2, 0)),
      null,
      { type: "Feature", properties: { code: "GM0006", naam: "Zonder vorm" }, geometry: null },
      areaFeature({ code: "GM0007", naam: "Eiland als gat" }, square(3, 0), square(5, 0)),
    ]);
    expect(problems(text)).toEqual([
      ["geometry-without-code", "rejected", "features[1]", "Zonder code"],
      ["code-unknown", "rejected", "features[2]", "BU03440101"],
      ["code-unknown", "rejected", "features[3]", "WS0636"],
      ["id-duplicate", "rejected", "features[4]", "GM0001"],
      ["geometry-broken", "rejected", "features[5]", "GM0002"],
      ["geometry-broken", "rejected", "features[6]", "GM0003"],
      ["geometry-broken", "repaired", "features[7]", "GM0004"],
      ["value-missing", "repaired", "features[8]", "GM0005"],
      ["geometry-without-code", "rejected", "features[9]", ""],
      ["geometry-broken", "rejected", "features[10]", "GM0006"],
      ["geometry-broken", "repaired", "features[11]", "GM0007"],
    ]);
    const { items } = readBoundaryFile("f", text);
    expect(items.map(({ code, name }) => `${code} ${name}`)).toEqual([
      "GM0001 A",
      "GM0004 Open",
      "GM0005 GM0005",
      "GM0007 Eiland als gat",
    ]);
    expect(items.at(-1)?.polygons).toHaveLength(2);
  });
});

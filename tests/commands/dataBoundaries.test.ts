// @vitest-environment node
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { areaFeature, geoJson, inWgs84, square } from "../helpers/boundaryFile";

const MUNICIPALITIES = geoJson([
  areaFeature({ jrstatcode: "2026GM0001", statnaam: "Zandwoude" }, square(0, 0, 10)),
  areaFeature({ jrstatcode: "2026GM0002", statnaam: "Veenrade" }, square(10, 0, 10)),
]);
const WATER_BOARDS = geoJson([areaFeature({ statcode: "WS0001", statnaam: "De Plas" }, inWgs84(square(0, 0, 10)))]);
const PROVINCES = "code,naam,provincie\nGM0001,Zandwoude,PV26\nGM0002,Veenrade,PV25\n";

vi.setConfig({ testTimeout: 30_000 }); // each run starts Node anew

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "grenzen-"));
  mkdirSync(join(folder, "data"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command as a person would; files are written to an empty folder first, with that content. */
function run(files: Record<string, string>, ...options: string[]) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const paths = Object.keys(files).filter((name) => name.endsWith(".geojson"));
  const target = join(folder, "data");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--import",
      "tsx",
      "src/commands/dataBoundaries.ts",
      ...paths.map((name) => join(folder, name)),
      ...["--naar", target],
      ...options,
    ],
    { encoding: "utf8" },
  );
  const texts = () => readdirSync(target).map((name) => `${name} ${readFileSync(join(target, name), "utf8")}`);
  return { status, stdout, stderr, texts };
}

const provinces = () => ["--gemeenten", join(folder, "provincies.csv")];

it("makes all files of both kinds at once, and nothing new of the same input", () => {
  const files = { "a.geojson": MUNICIPALITIES, "b.geojson": WATER_BOARDS, "provincies.csv": PROVINCES };
  const first = run(files, ...provinces());
  expect([first.status, first.stderr]).toEqual([0, ""]);
  expect(first.stdout).toContain("2 gemeenten in RD-coördinaten");
  expect(first.stdout).toContain("1 waterschappen in WGS84");
  expect(readdirSync(join(folder, "data")).sort()).toEqual([
    "buurgemeenten.csv",
    "gemeenten.topojson",
    "provincies.topojson",
    "waterschappen.topojson",
    "waterschapsgebieden.csv",
  ]);
  const shares = readFileSync(join(folder, "data", "waterschapsgebieden.csv"), "utf8");
  expect(shares).toMatch(/WS0001;GM0001;100\.0;100\.0;.*;2026-01-01/);
  const neighbours = readFileSync(join(folder, "data", "buurgemeenten.csv"), "utf8");
  expect(neighbours).toMatch(/GM0001;GM0002;.*;2026-01-01/);
  expect(run(files, ...provinces()).stdout).toContain("Alle bestanden waren al gelijk.");
});

it("takes the other kind as it was shipped when only one is given, and says so when it is not there", () => {
  const alone = run({ "a.geojson": MUNICIPALITIES, "provincies.csv": PROVINCES }, ...provinces());
  expect(alone.stdout).toContain("waterschapsgebieden.csv is niet gemaakt");
  rmSync(join(folder, "a.geojson"));
  run({ "b.geojson": WATER_BOARDS });
  expect(readFileSync(join(folder, "data", "waterschapsgebieden.csv"), "utf8")).toContain("WS0001;GM0001;");
});

it.each([
  ["cut off", MUNICIPALITIES.slice(0, -40), "afgekapt"],
  ["empty", "", "leeg"],
  ["another format", "code;naam\nGM0001;x}", "geen GeoJSON"],
  ["without codes", geoJson([areaFeature({ naam: "x" }, square(0, 0))]), "geen enkele gemeente"],
  [
    "mostly broken",
    geoJson([areaFeature({ code: "1", naam: "x" }, square(0, 0)), areaFeature({ code: "2", naam: "y" }, [])]),
    "1 van de 2 gebieden zijn onbruikbaar",
  ],
])("leaves the old files alone when the input is %s", (_, content, sentence) => {
  const before = run({ "a.geojson": MUNICIPALITIES, "provincies.csv": PROVINCES }, ...provinces()).texts();
  const failed = run({ "a.geojson": content }, ...provinces());
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain(sentence);
  expect(failed.stderr).not.toContain(" at ");
  expect(failed.texts()).toEqual(before);
});

it("asks for provinces when it knows none", () => {
  const { status, stderr } = run({ "a.geojson": MUNICIPALITIES });
  expect(status).toBe(1);
  expect(stderr).toContain("npm run data:roo");
  expect(existsSync(join(folder, "data", "gemeenten.topojson"))).toBe(false);
});

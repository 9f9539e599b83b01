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
// with a bulge that simplifying takes away
const [corner = [], ...others] = square(0, 0, 10);
const WATER_BOARDS = geoJson([
  areaFeature({ statcode: "WS0001", statnaam: "De Plas" }, inWgs84([corner, [160_000, 462_945], ...others])),
]);
const DAY = ["--peildatum", "2026-01-01"];
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
  const first = run(files, ...provinces(), ...DAY);
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
  expect(shares).toMatch(/WS0001;GM0001;100\.0;99\.7;.*;2026-01-01/);
  const neighbours = readFileSync(join(folder, "data", "buurgemeenten.csv"), "utf8");
  expect(neighbours).toMatch(/GM0001;GM0002;.*;2026-01-01/);
  expect(run(files, ...provinces(), ...DAY).stdout).toContain("Alle bestanden waren al gelijk.");
});

it("keeps the table of shares of one kind alone, and takes the other kind as it was shipped when areas changed", () => {
  const alone = run({ "a.geojson": MUNICIPALITIES, "provincies.csv": PROVINCES }, ...provinces());
  expect(alone.stdout).toContain("waterschapsgebieden.csv is niet gemaakt");
  run({ "b.geojson": WATER_BOARDS }, ...provinces(), ...DAY);
  const exact = readFileSync(join(folder, "data", "waterschapsgebieden.csv"), "utf8");
  expect(exact).toContain("WS0001;GM0001;100.0;99.7;");
  for (const name of ["a.geojson", "b.geojson"]) {
    const again = run({ [name]: name === "a.geojson" ? MUNICIPALITIES : WATER_BOARDS }, ...provinces(), ...DAY);
    expect(again.stdout).toContain("waterschapsgebieden.csv blijft zoals het was");
    expect(again.stdout).toContain("Alle bestanden waren al gelijk.");
  }
  const merged = geoJson([areaFeature({ jrstatcode: "2027GM0003", statnaam: "Nieuwland" }, square(0, 0, 10))]);
  const after = run({ "a.geojson": merged, "provincies.csv": PROVINCES.replace("GM0001", "GM0003") }, ...provinces());
  expect(after.stdout).toContain("gemaakt met de vereenvoudigde grenzen van waterschappen");
  expect(readFileSync(join(folder, "data", "waterschapsgebieden.csv"), "utf8")).toMatch(/WS0001;GM0003;.*;2027-01-01/);
});

it("asks for the day when a file names no year, and leaves the day that is there", () => {
  const files = { "b.geojson": WATER_BOARDS };
  const before = run(files, ...DAY).texts();
  const { status, stderr, texts } = run(files);
  expect(status).toBe(1);
  expect(stderr).toContain("b.geojson noemt geen jaar. Geef met --peildatum de dag op");
  expect(texts()).toEqual(before);
});

it.each([
  ["cut off", MUNICIPALITIES.slice(0, -40), "afgekapt"],
  ["empty", "", "leeg"],
  ["another format", "code;naam\nGM0001;x}", "geen GeoJSON"],
  ["the error of a map service", "<?xml version='1.0'?><ows:ExceptionReport/>", "geen GeoJSON"],
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

it("names the areas that are gone, and refuses a part of what was there", () => {
  const squares = [0, 10, 20].map((x, index) => ({ code: `2026GM000${index + 1}`, x }));
  const three = squares.map(({ code, x }) =>
    areaFeature({ jrstatcode: code, statnaam: `Dorp ${x}` }, square(x, 0, 10)),
  );
  const table = { "provincies.csv": `${PROVINCES}GM0003,Dorp 20,PV25\n` };
  run({ "a.geojson": geoJson(three), ...table }, ...provinces());
  const merged = run({ "a.geojson": geoJson(three.slice(0, 2)) }, ...provinces());
  expect(merged.stdout).toContain("gemeenten die er eerder waren en nu niet meer: 1\n    GM0003 Dorp 20");
  run({ "a.geojson": geoJson(three) }, ...provinces());
  const page = run({ "a.geojson": geoJson(three.slice(0, 1)) }, ...provinces());
  expect(page.status).toBe(1);
  expect(page.stderr).toContain("Met a.geojson blijft minder dan de helft over van wat er nu is (gemeenten: 1, nu 3).");
  expect(page.stderr).toContain("De tabellen zijn niet veranderd.");
  const meant = run({ "a.geojson": geoJson(three.slice(0, 1)) }, ...provinces(), "--minder");
  expect([meant.status, meant.stderr]).toEqual([0, ""]);
});

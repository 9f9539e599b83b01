// @vitest-environment node
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 }); // each run starts Node anew

const TABLES = ["organisaties.csv", "samenwerkingsverbanden.csv", "deelnames.csv", "bronnen.csv"];

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "indelingen-"));
  for (const name of TABLES) copyFileSync(`data/${name}`, join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command as a person would, with the shipped tables; a given text becomes the file with divisions. */
function run(given?: string, ...others: readonly string[]) {
  const path = join(folder, "regios.txt");
  if (given !== undefined) writeFileSync(path, given);
  const options = [...(given === undefined ? [] : [path]), "--naar", folder, ...others];
  const args = ["--import", "tsx", "src/commands/dataDivisions.ts", ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, stdout, stderr };
}

const divisions = () => readFileSync(join(folder, "indelingen.csv"), "utf8");

it("makes the divisions, and keeps those of a given file when it runs again without", () => {
  const first = run("gemeente_code,res_regio\nGM0307,Amersfoort\nGM0000,Nergens\n");
  expect([first.status, first.stderr]).toEqual([0, ""]);
  expect(first.stdout).toContain("veiligheidsregio: 25 regio's met samen 342 gemeenten.");
  expect(first.stdout).toContain("res-regio: 1 regio met samen 1 gemeente.");
  expect(first.stdout).toContain("GM0000");
  const made = divisions();
  expect(made).toContain("res-regio;RES-regio Amersfoort;GM0307;");
  expect(run().stdout).toContain("indelingen.csv was al gelijk.");
  expect(divisions()).toBe(made);
  expect(readdirSync(folder).filter((name) => name.endsWith(".nieuw"))).toEqual([]);
});

const REGIONS = "gemeente_code,res_regio\nGM0307,Amersfoort\nGM0308,Amersfoort\nGM0344,U16\n";

it.each([
  ["is another table", "naam;kleur\nUtrecht;rood\n", "er ontbreken kolommen. (regios.txt: gemeente_code)"],
  ["has no rows", "gemeente_code;res_regio\n", "De tabel heeft geen rijen. (regios.txt)"],
  ["has no regions", "gemeente_code;kleur\nGM0344;rood\n", "geen enkele gemeente van nu met een regio"],
  ["is a part", REGIONS.slice(0, REGIONS.indexOf("GM0308")), "(gemeenten in res-regio: 1, nu 3)"],
])("changes nothing when the given file %s", (_, text, sentence) => {
  run(REGIONS);
  const before = divisions();
  const { status, stderr } = run(text);
  expect(status).toBe(1);
  expect(stderr).toContain(sentence);
  expect(stderr).toContain("De tabellen zijn niet veranderd.");
  expect(divisions()).toBe(before);
});

it("names the municipalities that are gone, and takes far less when someone says that it is right", () => {
  run(REGIONS);
  const fewer = run(REGIONS.slice(0, REGIONS.indexOf("GM0344")));
  expect(fewer.stdout).toContain(
    "gemeenten in res-regio die er eerder waren en nu niet meer: 1\n    GM0344 RES-regio U16",
  );
  run(REGIONS);
  const meant = run(REGIONS.slice(0, REGIONS.indexOf("GM0308")), "--minder");
  expect([meant.status, meant.stderr]).toEqual([0, ""]);
});

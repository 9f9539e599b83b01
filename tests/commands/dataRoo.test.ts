// @vitest-environment node
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { registerXml, ZANDWOUDE } from "../helpers/registerXml";

const XML = registerXml([{ id: "401", start: "2020-01-01", participants: [ZANDWOUDE] }]);
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tabellen-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command on a file with that content, as a person would. */
function run(name: string, content: string | Uint8Array, ...options: readonly string[]) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return runOn(file, ...options);
}

function runOn(file: string, ...options: readonly string[]) {
  const target = join(folder, "data");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/commands/dataRoo.ts", file, "--naar", target, ...options],
    { encoding: "utf8" },
  );
  const texts = () => readdirSync(target).map((table) => `${table} ${readFileSync(join(target, table), "utf8")}`);
  return { status, stdout, stderr, texts };
}

it("makes the tables, and makes nothing new of the same export in gzip", () => {
  const first = run("export.xml", XML);
  expect([first.status, first.stderr]).toEqual([0, ""]);
  expect(first.stdout).toContain("1 samenwerkingsverbanden (1 van kracht op 2026-05-16)");
  const before = first.texts();
  const second = run("export.xml.gz", gzipSync(XML));
  expect(second.stdout).toContain("Alle tabellen waren al gelijk.");
  expect(second.texts()).toEqual(before);
});

it.each([
  ["cut off", XML.slice(0, -200), "afgekapt"],
  ["empty", "", "leeg"],
  ["cut off in gzip", gzipSync(XML).subarray(0, 300), "gz-bestand"],
])("leaves the old tables alone when the export is %s", (_, content, sentence) => {
  const before = run("export.xml", XML).texts();
  const failed = run("export.xml", content);
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain(sentence);
  expect(failed.stderr).not.toContain(" at ");
  expect(failed.texts()).toEqual(before);
});

it("refuses an export with less than half of the arrangements, unless someone says that it is right", () => {
  const versions = ["401", "402", "403"].map((id) => ({ id, start: "2020-01-01", participants: [ZANDWOUDE] }));
  const before = run("export.xml", registerXml(versions)).texts();
  const part = run("export.xml", XML);
  expect(part.status).toBe(1);
  expect(part.stderr).toContain(
    "Met export.xml blijft minder dan de helft over van wat er nu is (samenwerkingsverbanden: 1, nu 3; deelnames: 1, nu 3).",
  );
  expect(part.stderr).toContain("zet dan --minder achter het commando");
  expect(part.texts()).toEqual(before);
  const meant = run("export.xml", XML, "--minder");
  expect([meant.status, meant.stderr]).toEqual([0, ""]);
  expect(meant.stdout).toContain(
    "samenwerkingsverbanden die er eerder waren en nu niet meer: 2\n    roo-402 Regeling 402",
  );
});

it.each([
  ["empty", "", "Het bestand is leeg. (gemeenten.csv)"],
  ["another table", "id;naam\nu10;U10\n", "er ontbreken kolommen. (gemeenten.csv: code, provincie)"],
  ["without codes", "code;provincie\nGM9901;Duinland\n", "(gemeenten.csv: GM9901 Duinland)"],
])("leaves the tables alone when the table of municipalities is %s", (_, content, sentence) => {
  const table = join(folder, "gemeenten.csv");
  writeFileSync(table, "code;provincie\nGM9901;PV26\n");
  const before = run("export.xml", XML, "--gemeenten", table).texts();
  expect(before.join()).toContain("GM9901;Zandwoude;gemeente;PV26;");
  writeFileSync(table, content);
  const failed = run("export.xml", XML, "--gemeenten", table);
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain(sentence);
  expect(failed.texts()).toEqual(before);
});

it("says of a folder that it is one", () => {
  const { status, stderr } = runOn(folder);
  expect([status, stderr]).toEqual([1, expect.stringContaining(`${folder} is een map.`)]);
  expect(stderr).not.toContain("EISDIR");
});

it("does not overwrite a table that it cannot read", () => {
  run("export.xml", XML);
  const table = join(folder, "data", "organisaties.csv");
  writeFileSync(table, 'code;naam\r\nGM9901;"Zandwoude\r\n');
  const failed = run("export.xml", XML);
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain("organisaties.csv, regel 2");
  expect(readFileSync(table, "utf8")).toContain('"Zandwoude');
});

// @vitest-environment node
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { NETWORK_COLUMNS } from "@/import/networks/networkRow";

vi.setConfig({ testTimeout: 60_000 }); // each run starts Node anew

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "netwerken-"));
  mkdirSync(join(folder, "data"));
  const organisations = "code;naam;soort\nGM9901;Zandwoude;gemeente\nGM9902;Veenrade;gemeente\n";
  writeFileSync(join(folder, "data", "organisaties.csv"), organisations);
  run(list(row("een"), row("twee"), row("drie")));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A row of the list; other cells are empty. */
function row(id: string, cells: Readonly<Record<string, string>> = {}): string {
  const filled: Readonly<Record<string, string>> = {
    id,
    naam: `Netwerk ${id}`,
    juridische_vorm: "stichting",
    deelnemers: "GM9901|GM9902",
    zekerheid: "hoog",
    ...cells,
  };
  return NETWORK_COLUMNS.map((column) => filled[column] ?? "").join(";");
}

function list(...rows: readonly string[]): string {
  return [NETWORK_COLUMNS.join(";"), ...rows, ""].join("\n");
}

/** Runs the command as a person would, on a list with that text. */
function run(text: string, ...options: readonly string[]) {
  const path = join(folder, "lijst.csv");
  writeFileSync(path, text);
  return runOn(path, ...options);
}

function runOn(path: string, ...options: readonly string[]) {
  const target = join(folder, "data");
  const args = [path, "--naar", target, "--peildatum", "2026-11-21", ...options];
  const command = ["--import", "tsx", "src/commands/dataNetworks.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, stdout, stderr };
}

const tables = () =>
  readdirSync(join(folder, "data")).map((name) => `${name} ${readFileSync(join(folder, "data", name), "utf8")}`);

it.each([
  ["is empty", "", "Het bestand is leeg. (lijst.csv)"],
  ["is another table", "code;naam\nGM9901;Zandwoude\n", "er ontbreken kolommen. (lijst.csv: id, afkorting"],
  ["holds nothing certain", list(row("een", { zekerheid: "laag" })), "staat geen netwerk met een bekende vorm"],
  ["is a part", list(row("een")), "(samenwerkingsverbanden: 1, nu 3; deelnames: 2, nu 6)"],
])("leaves the tables alone when the list %s", (_, text, sentence) => {
  const before = tables();
  const { status, stderr } = run(text);
  expect(status).toBe(1);
  expect(stderr).toContain(sentence);
  expect(stderr).toContain("De tabellen zijn niet veranderd.");
  expect(tables()).toEqual(before);
});

it("names what is gone, and takes far less when someone says that it is right", () => {
  const fewer = run(list(row("een"), row("twee")));
  expect([fewer.status, fewer.stderr]).toEqual([0, ""]);
  expect(fewer.stdout).toContain(
    "samenwerkingsverbanden die er eerder waren en nu niet meer: 1\n    drie Netwerk drie\n",
  );
  expect(fewer.stdout).toContain("deelnames die er eerder waren en nu niet meer: 2\n");
  run(list(row("een"), row("twee"), row("drie")));
  const meant = run(list(row("een")), "--minder");
  expect([meant.status, meant.stderr]).toEqual([0, ""]);
  expect(meant.stdout).toContain("samenwerkingsverbanden die er eerder waren en nu niet meer: 2\n");
});

it("says of a folder that it is one", () => {
  expect(runOn(folder).stderr).toContain(`${folder} is een map. Geef de naam van het bestand zelf op.`);
});

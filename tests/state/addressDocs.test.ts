import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readDataFolder } from "@/commands/dataFolder";
import { DIVISION_CODES } from "@/domain/division";
import { SIZE_CLASSES } from "@/domain/sizeClass";
import { tableDataset } from "@/import/tables/tableDataset";
import { ADDRESS_NAMES } from "@/state/addressNames";
import { EMBED_PARTS, FIT_PARTS, VIEWS } from "@/state/appState";
import { BLANK } from "@/state/home";
import { knownValuesOf } from "@/state/knownValues";
import { MATRIX_COLUMNS, MATRIX_ORDERS } from "@/state/matrixChoices";
import { TABLE_ORDERS } from "@/state/tableOrders";
import { visitFromQuery, visitToQuery } from "@/state/urlCodec";

const rows = readFileSync("docs/address.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const cellsOf = (key: string) => rows.find(([, name]) => name === `\`${key}\``) ?? [];

it("tells of every name in the address, and of no other", () => {
  expect(rows.map(([, name]) => name?.replaceAll("`", "")).sort()).toEqual([...ADDRESS_NAMES].sort());
  for (const cells of rows) expect(cells.slice(1, 6).filter((cell) => cell === "")).toEqual([]);
});

it.each([
  ["weergave", VIEWS],
  ["onderdeel", FIT_PARTS],
  ["volgorde", Object.values(TABLE_ORDERS)],
  ["tegen", MATRIX_COLUMNS],
  ["ordening", MATRIX_ORDERS],
  ["toon", EMBED_PARTS],
  ["deelnemers", SIZE_CLASSES.map(({ code }) => code)],
])("names every value of %s", (key, values) => {
  for (const value of values) expect(cellsOf(key)[2]).toContain(`\`${value}\``);
});

it("gives examples that the shipped data know, and that change something", () => {
  const divisions = DIVISION_CODES.map((code) => ({ code, name: code, regions: new Map(), source: "" }));
  const known = knownValuesOf(tableDataset(readDataFolder("data")), VIEWS, { status: "ready", value: divisions });
  const home = { ...BLANK, area: "PV26", referenceDate: "2026-05-16" } as const;
  const examples = rows.map(([, , , , example = ""]) => example.replaceAll("`", "")).join("&");
  const { visit, issues } = visitFromQuery(examples, home, known);
  expect(issues).toEqual([]);
  expect(decodeURIComponent(visitToQuery(visit, home))).toBe(examples); // in the order of the table
});

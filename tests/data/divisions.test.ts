// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDataFolder } from "@/commands/dataFolder";
import { isIsoDate } from "@/domain/dates";
import { DIVISION_CODES, municipalitiesIn } from "@/domain/division";
import { divisionTable } from "@/import/divisions/divisionTable";
import { bodyDivisions, provinceDivision } from "@/import/divisions/registerDivisions";
import { readTable, writeTable } from "@/import/tables/table";
import { tableDataset } from "@/import/tables/tableDataset";
import { parseCsv } from "@/load/parseCsv";
import { readDivisions } from "@/load/readDivisions";
import { readNeighbours } from "@/load/readNeighbours";
import { readWaterBoardShares } from "@/load/readWaterBoardShares";

const textOf = (file: string) => readFileSync(`data/${file}`, "utf8");
const tableOf = (file: string) => parseCsv(file, textOf(file));

const dataset = tableDataset(readDataFolder("data"));
const { organisations, municipalities } = dataset;
const codes = municipalities.map(({ code }) => code);
const utrecht = municipalities.filter(({ province }) => province === "PV26").map(({ code }) => code);
const { items: divisions, issues } = readDivisions("indelingen.csv", tableOf("indelingen.csv"), organisations);
const rows = tableOf("indelingen.csv").items.map(({ cells }) => cells);

const regionsOf = (code: string) => divisions.find((division) => division.code === code)?.regions ?? new Map();
const codesIn = (code: string) => [...regionsOf(code).values()].flatMap((region: ReadonlySet<string>) => [...region]);
const regionOf = (code: string, municipality: string) =>
  [...regionsOf(code)].filter(([, region]) => region.has(municipality)).map(([name]) => name);

describe("the shipped divisions", () => {
  it("are all there, in the order of the lists, without a remark", () => {
    expect(issues).toEqual([]);
    expect(divisions.map(({ code }) => code)).toEqual(DIVISION_CODES);
  });

  it.each([
    ["provincie", 12],
    ["veiligheidsregio", 25],
    ["ggd-regio", 25],
  ])("%s places each of the 342 municipalities in exactly one of %i regions", (code, count) => {
    expect(regionsOf(code).size).toBe(count);
    expect(codesIn(code).sort()).toEqual([...codes].sort());
    expect(codes).toHaveLength(342);
  });

  it.each([
    ["omgevingsdienst", 1, 26],
    ["res-regio", 3, 26],
    ["arbeidsmarktregio", 6, 26],
    ["jeugdregio", 6, 26],
    ["zorgkantoorregio", 2, 25],
    ["politie-eenheid", 1, 26],
  ])("%s has %i regions with %i of the 26 municipalities of Utrecht", (code, regions, placed) => {
    expect([regionsOf(code).size, codesIn(code).length]).toEqual([regions, placed]);
    expect(codesIn(code).filter((municipality) => !utrecht.includes(municipality))).toEqual([]);
  });

  it("leave Vijfheerenlanden out of the zorgkantoorregio's: nobody can tell which", () => {
    expect(utrecht.filter((code) => !codesIn("zorgkantoorregio").includes(code))).toEqual(["GM1961"]);
  });

  it.each([
    ["veiligheidsregio", "GM0307", "Veiligheidsregio Utrecht"],
    ["veiligheidsregio", "GM0317", "Veiligheidsregio Utrecht"],
    ["veiligheidsregio", "GM0935", "Veiligheidsregio Zuid-Limburg"],
    ["veiligheidsregio", "GM0202", "Veiligheidsregio Gelderland-Midden"],
    ["ggd-regio", "GM0317", "GGD Regio Utrecht"],
    ["ggd-regio", "GM0402", "GGD Gooi en Vechtstreek"],
    ["ggd-regio", "GM0202", "GGD Gelderland-Midden"],
    ["ggd-regio", "GM0153", "GGD Twente"],
    ["ggd-regio", "GM0855", "GGD Hart voor Brabant"],
    ["ggd-regio", "GM0983", "GGD Limburg-Noord"],
    ["res-regio", "GM0345", "RES-regio Foodvalley"],
    ["arbeidsmarktregio", "GM1961", "Arbeidsmarktregio Gorinchem"],
  ])("hand-checked in %s: %s lies in %s", (code, municipality, region) => {
    expect(regionOf(code, municipality)).toEqual([region]);
  });

  it("have GGD-regio's that follow the veiligheidsregio's, as the law has it, except two in Brabant", () => {
    const safety = [...regionsOf("veiligheidsregio").values()].map((region) => [...region].sort().join());
    const others = [...regionsOf("ggd-regio")].filter(([, region]) => !safety.includes([...region].sort().join()));
    expect(others.map(([name]) => name)).toEqual(["GGD Hart voor Brabant", "GGD West-Brabant"]);
  });

  it("tell source and day of every row, and the certainty of what is not in the register", () => {
    expect(rows.filter(({ bron, peildatum = "" }) => !bron || !isIsoDate(peildatum))).toEqual([]);
    const national = new Set(["provincie", "veiligheidsregio", "ggd-regio"]);
    const uncertain = rows.filter(({ indeling = "" }) => !national.has(indeling));
    expect(uncertain.filter(({ bron = "" }) => !/\(zekerheid (hoog|midden)\)$/.test(bron))).toEqual([]);
  });

  it("are what the command makes of the shipped tables, to the byte", () => {
    const day = "2026-05-16";
    const existing = readTable("indelingen.csv", textOf("indelingen.csv"));
    const made = [provinceDivision(dataset, day), ...bodyDivisions(dataset, day)];
    expect(made.flatMap(({ unplaced, doubtful }) => [...unplaced, ...doubtful])).toEqual([]);
    expect(bodyDivisions(dataset, day).flatMap(({ missingBodies }) => missingBodies)).toEqual([]);
    expect(writeTable(divisionTable(existing, made))).toBe(textOf("indelingen.csv"));
  });

  it("tell how much of the country they cover", () => {
    expect(divisions.map(municipalitiesIn)).toEqual([342, 342, 342, 26, 26, 26, 26, 25, 26]);
  });
});

it("the shipped neighbours are read without a remark, both ways, islands aside", () => {
  const read = readNeighbours("buurgemeenten.csv", tableOf("buurgemeenten.csv"), organisations);
  expect(read.issues).toEqual([]);
  expect(codes.filter((code) => !read.neighbours.has(code))).toEqual(["GM0060"]);
  const pairs = [...read.neighbours].flatMap(([a, around]) => [...around].map((b) => [a, b] as const));
  expect(pairs).toHaveLength(2 * tableOf("buurgemeenten.csv").items.length);
  expect(pairs.filter(([a, b]) => !read.neighbours.get(b)?.has(a))).toEqual([]);
});

it("the shipped areas of water boards are read without a remark, all 21", () => {
  const read = readWaterBoardShares("waterschapsgebieden.csv", tableOf("waterschapsgebieden.csv"), organisations);
  expect(read.issues).toEqual([]);
  expect(new Set(read.items.map(({ waterBoard }) => waterBoard)).size).toBe(21);
  expect(read.items).toHaveLength(tableOf("waterschapsgebieden.csv").items.length);
});

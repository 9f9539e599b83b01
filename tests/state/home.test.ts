import { expect, it } from "vitest";
import { knownProvinces } from "@/domain/provinces";
import { DEFAULT_CONFIG } from "@/load/config";
import { areaIssues, homeOf } from "@/state/home";
import { aDataset } from "../helpers/dataset";

const DATASET = aDataset([]);
const areaOf = (area: string, dataset = DATASET) => homeOf({ ...DEFAULT_CONFIG, area }, dataset, "2026-05-16").area;
const issuesOf = (area: string, dataset = DATASET) => areaIssues("config.json", { area }, dataset);

it.each(["NL", "PV25", "PV26"])("opens on %s", (area) => {
  expect([areaOf(area), issuesOf(area)]).toEqual([area, []]);
});

it("opens on the usual area when the configured province is not in the data, and says so", () => {
  expect(areaOf("PV52")).toBe("PV26");
  expect(issuesOf("PV52")).toEqual([
    { file: "config.json", line: 0, column: "area", value: '"PV52"', problem: "setting-invalid", effect: "repaired" },
  ]);
});

it("opens on the Netherlands when the usual area is not in the data either", () => {
  const elsewhere = {
    ...DATASET,
    organisations: new Map([["GM9", { code: "GM9", name: "X", kind: "gemeente" }]] as const),
  };
  const bare = { ...elsewhere, municipalities: [] };
  expect([areaOf("PV52", bare), areaOf("PV26", bare), issuesOf("PV26", bare)]).toEqual(["NL", "NL", []]);
});

it("leaves the configured area when the file with organisations could not be had", () => {
  const bare = { ...DATASET, organisations: knownProvinces(), municipalities: [] };
  expect([areaOf("PV25", bare), issuesOf("PV25", bare)]).toEqual(["PV25", []]);
});

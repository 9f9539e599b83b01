import { describe, expect, it } from "vitest";
import { parseCsv } from "@/load/parseCsv";
import { readNeighbours } from "@/load/readNeighbours";
import { readWaterBoardShares } from "@/load/readWaterBoardShares";
import { effectSentence } from "@/texts/problems";
import { ORGANISATIONS } from "../helpers/dataset";

const organisations = new Map(ORGANISATIONS.map((organisation) => [organisation.code, organisation]));

const neighboursIn = (rows: string) =>
  readNeighbours("b.csv", parseCsv("b.csv", `gemeente;buurgemeente\n${rows}`), organisations);
const sharesIn = (rows: string) =>
  readWaterBoardShares(
    "w.csv",
    parseCsv("w.csv", `waterschap;gemeente;aandeel_gemeente;aandeel_waterschap\n${rows}`),
    organisations,
  );

describe("neighbours", () => {
  it("are neighbours both ways, and through their successor", () => {
    const { neighbours, issues } = neighboursIn("GM0001;GM0002\nGM0099;GM0003");
    expect(neighbours.get("GM0001")).toEqual(new Set(["GM0002", "GM0003"]));
    expect(neighbours.get("GM0003")).toEqual(new Set(["GM0001"]));
    expect(issues).toMatchObject([{ line: 3, column: "gemeente", problem: "municipality-ended", effect: "kept" }]);
  });

  it.each([
    ["an unknown code", "GM0001;GM9998", "buurgemeente", "code-unknown", "rejected"],
    ["the same municipality twice", "GM0001;GM0001", "buurgemeente", "municipality-twice", "rejected"],
    ["two that are one now", "GM0001;GM0099", "buurgemeente", "municipality-ended", "kept"],
  ])("with %s are no neighbours", (_, row, column, problem, effect) => {
    const { neighbours, issues } = neighboursIn(row);
    expect(neighbours.size).toBe(0);
    expect(issues).toMatchObject([{ line: 2, column, problem, effect }]);
  });
});

describe("areas of water boards", () => {
  it("are read with a decimal comma or point", () => {
    expect(sharesIn("ws1;GM0001;25,7;1.7")).toEqual({
      items: [{ waterBoard: "WS0001", municipality: "GM0001", ofMunicipality: 25.7, ofWaterBoard: 1.7 }],
      issues: [],
    });
  });

  it.each([
    ["an unknown water board", "WS0009;GM0001;1;1", "waterschap", "code-unknown"],
    ["a municipality as water board", "GM0001;GM0001;1;1", "waterschap", "code-unknown"],
    ["no water board", ";GM0001;1;1", "waterschap", "value-missing"],
    ["an unknown municipality", "WS0001;GM9998;1;1", "gemeente", "code-unknown"],
    ["an ended municipality", "WS0001;GM0099;1;1", "gemeente", "municipality-ended"],
    ["more than all", "WS0001;GM0001;257;1", "aandeel_gemeente", "percentage-impossible"],
    ["no share", "WS0001;GM0001;1;", "aandeel_waterschap", "value-missing"],
  ])("with %s are rejected", (_, row, column, problem) => {
    const { items, issues } = sharesIn(row);
    expect(items).toEqual([]);
    expect(issues).toMatchObject([{ line: 2, column, problem, effect: "rejected" }]);
    expect(issues.map(effectSentence)).toEqual(["De regel is niet gebruikt."]);
  });

  it("count each pair once", () => {
    const { items, issues } = sharesIn("WS0001;GM0001;1;1\nWS0001;GM0001;2;2");
    expect(items).toHaveLength(1);
    expect(issues).toMatchObject([{ line: 3, problem: "municipality-twice" }]);
  });
});

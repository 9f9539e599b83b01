import { afterEach, describe, expect, it, vi } from "vitest";
import type { Organisation } from "@/domain/organisation";
import { DEFAULT_CONFIG } from "@/load/config";
import { loadDivisions, loadNeighbours } from "@/load/loadReference";
import { parseCsv } from "@/load/parseCsv";
import { readDivisions } from "@/load/readDivisions";
import { divisionName } from "@/texts/divisions";
import { ORGANISATIONS } from "../helpers/dataset";

const SPLIT: Organisation = { code: "GM0098", name: "Gesplitst", kind: "gemeente", existsUntil: "2020-01-01" };
const organisations = new Map([...ORGANISATIONS, SPLIT].map((organisation) => [organisation.code, organisation]));

const divisionsIn = (rows: string, known = organisations) =>
  readDivisions("i.csv", parseCsv("i.csv", `indeling;regio;gemeente;bron;peildatum\n${rows}`), known);

describe("divisions", () => {
  it("are read by name in any case, with their sources and their oldest day", () => {
    const { items, issues } = divisionsIn(
      "RES-regio;Noord;gm1;ROO: Bureau A (roo-1);2026-05-16\nres-regio;Zuid;GM0002;ROO: B (roo-2);2015\nTeams;Oost;GM0002;;",
    );
    expect(issues).toEqual([]);
    expect(items).toEqual([
      {
        code: "res-regio",
        name: "RES-regio",
        regions: new Map([
          ["Noord", new Set(["GM0001"])],
          ["Zuid", new Set(["GM0002"])],
        ]),
        source: "ROO",
        asOf: "2015",
      },
      { code: "teams", name: "Teams", regions: new Map([["Oost", new Set(["GM0002"])]]), source: "", asOf: undefined },
    ]);
  });

  it.each([
    ["no division", ";Noord;GM0001", "indeling", "value-missing", "rejected"],
    ["no region", "teams;;GM0001", "regio", "value-missing", "rejected"],
    ["no municipality", "teams;Noord;", "gemeente", "value-missing", "rejected"],
    ["an unknown municipality", "teams;Noord;GM9998", "gemeente", "code-unknown", "rejected"],
    ["a party that is no municipality", "teams;Noord;PV26", "gemeente", "code-unknown", "rejected"],
    ["a municipality that was split up", "teams;Noord;GM0098", "gemeente", "municipality-ended", "rejected"],
    ["an impossible date", "teams;Noord;GM0001;;2020-02-30", "peildatum", "date-impossible", "repaired"],
  ])("with %s are reported", (_, row, column, problem, effect) => {
    const { items, issues } = divisionsIn(row);
    expect(issues).toMatchObject([{ file: "i.csv", line: 2, column, problem, effect }]);
    expect(items).toHaveLength(effect === "rejected" ? 0 : 1);
  });

  it("hold a municipality once each; the first row stays", () => {
    const { items, issues } = divisionsIn("teams;Noord;GM0001\nteams;Zuid;GM0001\nploegen;Zuid;GM0001");
    expect(items.map(({ regions }) => [...regions.keys()])).toEqual([["Noord"], ["Zuid"]]);
    expect(issues).toMatchObject([{ line: 3, problem: "municipality-twice", effect: "rejected", value: "GM0001" }]);
  });

  it("count an ended municipality for its successor, unless that lies in another region", () => {
    const same = divisionsIn("teams;Noord;GM0001\nteams;Noord;GM0099");
    expect(same.issues).toMatchObject([{ line: 3, problem: "municipality-ended", effect: "kept" }]);
    expect(same.items[0]?.regions.get("Noord")).toEqual(new Set(["GM0001"]));
    const alone = divisionsIn("teams;Noord;GM0099");
    expect(alone.items[0]?.regions.get("Noord")).toEqual(new Set(["GM0001"]));
    const other = divisionsIn("teams;Noord;GM0001\nteams;Zuid;GM0099");
    expect(other.issues).toMatchObject([{ line: 3, problem: "municipality-twice", effect: "rejected" }]);
  });

  it("without a required column are not read, and the column is named", () => {
    const { items, issues } = readDivisions("i.csv", parseCsv("i.csv", "indeling;regio\na;b"), organisations);
    expect(items).toEqual([]);
    expect(issues).toMatchObject([{ column: "gemeente", problem: "column-missing" }]);
  });

  it("take every municipality's code when the organisations could not be had", () => {
    expect(divisionsIn("teams;Noord;GM9998", new Map()).issues).toEqual([]);
    expect(divisionsIn("teams;Noord;Utrecht", new Map()).issues).toMatchObject([{ problem: "code-unknown" }]);
  });

  it("have a Dutch name; one that staff added is called as it stands in the file", () => {
    expect(divisionName({ code: "veiligheidsregio", name: "veiligheidsregio" })).toBe("Veiligheidsregio's");
    expect(divisionName({ code: "wijkteams u10", name: "wijkteams U10" })).toBe("Wijkteams U10");
  });
});

describe("files that are fetched when asked for", () => {
  afterEach(() => vi.unstubAllGlobals());
  const answer = (response: Response) =>
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => response),
    );

  it("give what they hold, with remarks on the encoding", async () => {
    const bytes = Uint8Array.from("indeling;regio;gemeente\nteams;Súd;GM0001", (letter) => letter.charCodeAt(0));
    answer(new Response(bytes));
    const { items, issues, failure } = await loadDivisions(DEFAULT_CONFIG, organisations);
    expect([...(items[0]?.regions.keys() ?? [])]).toEqual(["Súd"]);
    expect(issues).toMatchObject([{ file: "indelingen.csv", problem: "encoding-windows-1252" }]);
    expect(failure).toBeUndefined();
  });

  it("give nothing and say why when they are not there", async () => {
    answer(new Response("", { status: 404 }));
    expect(await loadNeighbours(DEFAULT_CONFIG, organisations)).toEqual({
      neighbours: new Map(),
      issues: [],
      failure: { reason: "missing" },
    });
  });
});

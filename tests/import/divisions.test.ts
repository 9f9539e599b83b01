// @vitest-environment node
import { describe, expect, it } from "vitest";
import { givenDivisions } from "@/import/divisions/givenDivisions";
import { bodyDivisions, provinceDivision } from "@/import/divisions/registerDivisions";
import { REGISTER } from "@/import/tables/columns";
import { EMPTY_TABLES } from "@/import/tables/dataTables";
import type { Row } from "@/import/tables/table";
import { tableDataset } from "@/import/tables/tableDataset";
import { aDataset, aParticipation, aPartnership } from "../helpers/dataset";

const DAY = "2026-05-16";
const MUNICIPALITIES = aDataset([]).municipalities;

const aBody = (id: string, name: string, parties: readonly string[], over = {}) =>
  aPartnership(id, parties, { name, source: REGISTER, ...over });

function safetyRegions(...bodies: Parameters<typeof aDataset>[0]) {
  const [division] = bodyDivisions(aDataset(bodies), DAY);
  if (!division) throw new Error("no rule");
  return division;
}

const regionsOf = (rows: readonly Row[]) => Object.fromEntries(rows.map(({ gemeente, regio }) => [gemeente, regio]));

describe("a division from the register", () => {
  it("takes the members that count on the day, with source and day", () => {
    const former = aParticipation("GM0003", { until: "2020-01-01" });
    const ended = { ...aParticipation("GM0099"), municipality: "GM0001" };
    const { rows, unplaced, expected } = safetyRegions(
      aBody("v", "Veiligheidsregio Noord", [], { participations: [ended, aParticipation("GM0002"), former] }),
    );
    expect(rows[0]).toEqual({
      indeling: "veiligheidsregio",
      regio: "Veiligheidsregio Noord",
      gemeente: "GM0001",
      bron: "Register van Overheidsorganisaties: Veiligheidsregio Noord (v)",
      peildatum: DAY,
    });
    expect(regionsOf(rows)).toEqual({ GM0001: "Veiligheidsregio Noord", GM0002: "Veiligheidsregio Noord" });
    expect(unplaced).toEqual(["GM0003 Coehoorn", "GM0004 Drie Súdwolden"]);
    expect(expected).toBe(25);
  });

  it.each([
    ["has another name", { name: "Zorg- en Veiligheidshuis Parkstad" }],
    ["has another legal form", { legalForm: "netwerk" }],
    ["has another source", { source: "proef.example" }],
    ["has ended", { end: "2020-01-01" }],
    ["has yet to begin", { start: "2027-01-01" }],
  ])("leaves out a body that %s", (_, over) => {
    expect(safetyRegions(aBody("v", "Veiligheidsregio Noord", ["GM0001"], over)).rows).toEqual([]);
  });

  it("leaves out a municipality that two regions claim, and names it with both", () => {
    const { rows, doubtful } = safetyRegions(
      aBody("v", "Veiligheidsregio Noord", ["GM0001", "GM0002"]),
      aBody("w", "Veiligheidsregio Zuid", ["GM0002", "GM0003"]),
    );
    expect(Object.keys(regionsOf(rows))).toEqual(["GM0001", "GM0003"]);
    expect(doubtful).toEqual(["GM0002 Beekdam: Veiligheidsregio Noord, Veiligheidsregio Zuid"]);
  });

  it.each([
    ["Veiligheidsregio Noord", undefined],
    ["Veiligheids- en Gezondheidsregio Noord", "GGD Noord"],
    ["Veiligheidsregio en Gemeentelijke Gezondheidsdienst Noord", "GGD Noord"],
    ["Gemeentelijke Gezondheidsdienst en Veilig Thuis Noord", "GGD Noord"],
    ["Gemeentelijke gezondheidsdienst Noord-Zuid", "GGD Noord-Zuid"],
    ["GGD Hart van Noord", "GGD Hart van Noord"],
    ["Openbare gezondheidszorg Noord", undefined],
  ])("knows the GGD in %s", (name, region) => {
    const ggd = bodyDivisions(aDataset([aBody("g", name, ["GM0001"])]), DAY)[1];
    expect(ggd?.rows[0]?.regio).toBe(region);
  });

  it("calls both regions of a combined body by their area", () => {
    const name = "Veiligheidsregio en Gemeentelijke Gezondheidsdienst Noord";
    const regions = bodyDivisions(aDataset([aBody("c", name, ["GM0001"])]), DAY).map((division) => division.regions);
    expect(regions).toEqual([["Veiligheidsregio Noord"], ["GGD Noord"]]);
  });

  it("names the bodies of its exceptions that are not in force", () => {
    const ggd = bodyDivisions(aDataset([aBody("roo-25853738", "Hecht", ["GM0001"])]), DAY)[1];
    expect(ggd?.regions).toEqual(["GGD Hollands Midden"]);
    expect(ggd?.missingBodies).toHaveLength(5);
    expect(ggd?.missingBodies).not.toContain("roo-25853738");
  });
});

it("provinces come from the organisations", () => {
  const { rows, unplaced } = provinceDivision(aDataset([]), DAY);
  expect(unplaced).toEqual([]);
  expect(rows.at(-1)).toMatchObject({
    regio: "Provincie Gelderland",
    gemeente: "GM0004",
    bron: "CBS gemeentelijke indeling: Provincie Gelderland (PV25)",
  });
});

describe("divisions from a table of municipalities", () => {
  const rows: readonly Row[] = [
    { gemeente_code: "GM0002", res_regio: "U16", arbeidsmarktregio: "Midden", zorgkantoorregio: "" },
    { gemeente_code: "GM0001", res_regio: "U16", arbeidsmarktregio: "Midden", zorgkantoorregio: "Utrecht" },
    { gemeente_code: "GM0099", res_regio: "U16" },
  ];
  const { divisions, unknown, absent } = givenDivisions(rows, MUNICIPALITIES);
  const made = (code: string) => divisions.find((division) => division.code === code);

  it("give regions a name of their own and tell the certainty", () => {
    expect(made("res-regio")?.rows.map(({ gemeente, regio }) => `${gemeente} ${regio}`)).toEqual([
      "GM0001 RES-regio U16",
      "GM0002 RES-regio U16",
    ]);
    expect(made("arbeidsmarktregio")?.rows[0]).toMatchObject({
      bron: "Besluit werkgebieden UWV 2015, bijlage 3; wijzigingen daarna niet nagegaan (zekerheid midden)",
      peildatum: "2015",
    });
  });

  it("leave out empty cells and codes of no current municipality, and say so", () => {
    expect(made("zorgkantoorregio")?.unplaced).toEqual(["GM0002 Beekdam"]);
    expect(unknown).toEqual(["GM0099"]);
    expect(absent).toEqual(["omgevingsdienst", "jeugdregio", "politie-eenheid"]);
  });
});

it("cannot be made without municipalities", () => {
  expect(() => tableDataset(EMPTY_TABLES)).toThrow("organisations-missing");
});

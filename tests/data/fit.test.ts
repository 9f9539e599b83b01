// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDataFolder } from "@/commands/dataFolder";
import { applyFilter, NO_CHOICES } from "@/domain/filter";
import { congruenceOf, congruencesOf, lineUpsOf } from "@/domain/measures/congruence";
import { divisionFit, outsiders } from "@/domain/measures/divisionFit";
import { gapsIn } from "@/domain/measures/gaps";
import { snapshotOn } from "@/domain/snapshot";
import { tableDataset } from "@/import/tables/tableDataset";
import { parseCsv } from "@/load/parseCsv";
import { readDivisions } from "@/load/readDivisions";
import { readNeighbours } from "@/load/readNeighbours";

const dataset = tableDataset(readDataFolder("data"));
const { organisations, municipalities } = dataset;
const tableOf = (file: string) => parseCsv(file, readFileSync(`data/${file}`, "utf8"));
const divisions = readDivisions("indelingen.csv", tableOf("indelingen.csv"), organisations).items;
const { visible } = applyFilter(snapshotOn(dataset, "2026-05-16"), {
  area: "PV26",
  choices: NO_CHOICES,
  textMatches: undefined,
});
const codeOf = (name: string) => municipalities.find((municipality) => municipality.name === name)?.code ?? "";
const namesOf = (codes: readonly string[]) => codes.map((code) => organisations.get(code)?.name).sort();
const membersOf = (id: string) =>
  new Set(visible.find(({ partnership }) => partnership.id === id)?.members ?? new Set<string>());
const fitOf = (id: string, division: string) =>
  divisionFit(membersOf(id), divisions.find(({ code }) => code === division)?.regions ?? new Map());

const VEILIGHEIDSREGIO_UTRECHT = "roo-24221387";

describe("hand-checked on the shipped data, province of Utrecht, 16 May 2026", () => {
  it("Veiligheidsregio Utrecht coincides with its own region, its GGD-regio and the province", () => {
    for (const division of ["veiligheidsregio", "ggd-regio", "provincie"]) {
      expect(fitOf(VEILIGHEIDSREGIO_UTRECHT, division)).toMatchObject({
        kind: "judged",
        alignment: { class: "coincides", distance: 0 },
        parts: [{ of: 26 }],
      });
    }
  });

  it("Regio Amersfoort crosses the veiligheidsregio: Barneveld and Nijkerk lie in Gelderland-Midden", () => {
    const fit = fitOf("regio-amersfoort", "veiligheidsregio");
    if (fit.kind !== "judged") throw new Error("the veiligheidsregio's place every municipality");
    expect(fit.alignment).toEqual({
      class: "crosses",
      regions: ["Veiligheidsregio Utrecht", "Veiligheidsregio Gelderland-Midden"],
      distance: 2,
    });
    expect(namesOf(outsiders(fit.parts))).toEqual(["Barneveld", "Nijkerk"]);
  });

  it("the same cannot be judged by a division of the Utrecht municipalities only", () => {
    const fit = fitOf("regio-amersfoort", "res-regio");
    expect(fit.kind === "beyond" && namesOf(fit.unplaced)).toEqual(["Barneveld", "Nijkerk"]);
  });

  it("U10 lies inside its veiligheidsregio, and coincides with its RES-regio", () => {
    expect(fitOf("u10", "veiligheidsregio")).toMatchObject({ alignment: { class: "inside", distance: 0 } });
    expect(fitOf("u10", "res-regio")).toMatchObject({ alignment: { class: "coincides", distance: 0 } });
  });

  it("Veiligheidscoalitie Midden-Nederland is a union of three whole veiligheidsregio's", () => {
    const fit = fitOf("veiligheidscoalitie-midden-nederland", "veiligheidsregio");
    expect(fit).toMatchObject({ alignment: { class: "union", distance: 12 } });
    expect(fit.kind === "judged" && fit.parts.map(({ municipalities, of }) => municipalities.length / of)).toEqual([
      1, 1, 1,
    ]);
  });

  it("Zeist is left out of Regio Amersfoort though 5 of its 9 neighbours are in it", () => {
    const { neighbours } = readNeighbours("buurgemeenten.csv", tableOf("buurgemeenten.csv"), organisations);
    const gap = gapsIn(membersOf("regio-amersfoort"), neighbours).find(
      ({ municipality }) => municipality === codeOf("Zeist"),
    );
    expect(gap).toMatchObject({ neighboursIn: 5, neighbours: 9 });
  });

  it("Eemnes meets the same three neighbours across the border twice, and has the lowest C″ of the province", () => {
    const own = visible.filter(({ members }) => members.includes(codeOf("Eemnes")));
    const groups = lineUpsOf(
      codeOf("Eemnes"),
      own.map(({ members }) => new Set(members)),
    );
    const hbl = groups.find(({ partners }) => namesOf(partners).join() === "Blaricum,Huizen,Laren");
    expect(hbl?.partnerships).toHaveLength(2);
    const codes = municipalities.filter(({ province }) => province === "PV26").map(({ code }) => code);
    const congruences = congruencesOf(codes, visible);
    const lowest = [...congruences].sort(([, a], [, b]) => (a.meanSimilarity ?? 1) - (b.meanSimilarity ?? 1))[0];
    expect(lowest?.[0]).toBe(codeOf("Eemnes"));
  });

  it("counting all municipalities at once gives what counting one by one gives", () => {
    const codes = municipalities.map(({ code }) => code);
    for (const [code, congruence] of congruencesOf(codes, visible)) {
      const own = visible.filter(({ members }) => members.includes(code)).map(({ members }) => new Set(members));
      expect(congruence).toEqual(congruenceOf(code, own));
    }
  });
});

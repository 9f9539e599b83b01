import { unzipSync } from "fflate/browser";
import { describe, expect, it } from "vitest";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { csvFiles, csvZip } from "@/export/toCsv";
import { parseCsv } from "@/load/parseCsv";
import { readParticipations } from "@/load/readParticipations";
import { readPartnerships } from "@/load/readPartnerships";
import {
  aDataset,
  aParticipation,
  aPartnership,
  CODE_LISTS,
  ORGANISATIONS,
  randomPartnerships,
} from "../helpers/dataset";
import { anExcerpt } from "../helpers/excerpt";
import { SEEDS } from "../helpers/random";

const organisations = new Map(ORGANISATIONS.map((organisation) => [organisation.code, organisation]));

/** What our own reader makes of exported tables. */
function readBack(files: Readonly<Record<string, string>>) {
  const table = (name: string) => parseCsv(name, files[name] ?? "");
  const partnerships = readPartnerships("p", table("samenwerkingsverbanden.csv"), CODE_LISTS);
  const known = {
    partnershipIds: new Set(partnerships.items.map(({ partnership }) => partnership.id)),
    organisations,
    bodies: new Set(CODE_LISTS.orgaan.map(({ code }) => code)),
  };
  const participations = readParticipations("d", table("deelnames.csv"), known);
  return { partnerships, participations };
}

describe("CSV", () => {
  it.each(SEEDS)("can be loaded back (seed %i)", (seed) => {
    const possible = randomPartnerships(seed, 40).filter(({ start = "", end }) => !end || end >= start);
    const excerpt = anExcerpt(aDataset(possible));
    const { partnerships, participations } = readBack(csvFiles(excerpt));
    expect(partnerships.issues).toEqual([]);
    expect(partnerships.items.map(({ partnership }) => partnership)).toEqual(excerpt.entries.map(withoutParties));
    const given = excerpt.entries.flatMap(({ partnership, participations: parties }) =>
      parties.map((participation) => ({ partnershipId: partnership.id, participation })),
    );
    expect(participations.items).toEqual(given);
  });

  it("leaves unknown empty, keeps the source's phase apart from the derived one, and marks an incomplete list", () => {
    const dataset = aDataset([aPartnership("a", ["GM0001"], { hasAllParticipants: false, start: undefined })]);
    const [row] = parseCsv("f", csvFiles(anExcerpt(dataset))["samenwerkingsverbanden.csv"] ?? "").items;
    expect(row?.cells).toMatchObject({
      fase: "",
      fase_op_peildatum: "onbekend",
      fase_op_peildatum_herkomst: "onbekend",
      startdatum: "",
      deelnemerslijst: "onvolledig",
      aantal_deelnemers: "1",
      peildatum: "2026-05-16",
    });
  });

  it("says that a phase is derived, and writes a share with a decimal comma", () => {
    const party = aParticipation("GM0001", { sharePercent: 16.33 });
    const files = csvFiles(anExcerpt(aDataset([aPartnership("a", [], { participations: [party] })])));
    expect(files["samenwerkingsverbanden.csv"]).toContain(";Stabilisatiefase;afgeleid;");
    expect(files["deelnames.csv"]).toContain(";16,33;");
  });

  it("runs no formula, wherever the text comes from", () => {
    const name = '=HYPERLINK("https://kwaad.example")';
    const dataset = aDataset([aPartnership("a", ["GM0001"], { name, purpose: "+1", remark: "\t=1" })]);
    const files = csvFiles(anExcerpt(dataset));
    const cells = Object.values(parseCsv("f", files["samenwerkingsverbanden.csv"] ?? "").items[0]?.cells ?? {});
    expect(cells).toContain(`'${name}`);
    expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });

  it("opens in a Dutch Excel: byte order mark, semicolons, CRLF; and comes with a readme", () => {
    const excerpt = anExcerpt(aDataset([aPartnership("a", ["GM0001"])]));
    const zip = unzipSync(csvZip(excerpt));
    expect(Object.keys(zip)).toEqual(["samenwerkingsverbanden.csv", "deelnames.csv", "leesmij.txt"]);
    const table = new TextDecoder("utf-8", { ignoreBOM: true }).decode(zip["deelnames.csv"]);
    expect(table).toMatch(/^\uFEFFverband;verband_naam;.*\r\n/);
    const readme = new TextDecoder().decode(zip["leesmij.txt"]);
    for (const told of [
      "Titel: Samenwerkingskaart: samenwerkingsverbanden in provincie Utrecht",
      "Filters: Fase: groeifase",
      "Peildatum: 16 mei 2026",
      "Bron: Proefregister. Stand van 16 mei 2026. Licentie: CC0.",
      "Gemaakt op: 23 november 2026",
      "Zelf bekijken: https://kaart.example/?gebied=PV26&peildatum=2026-05-16",
    ]) {
      expect(readme).toContain(`${told}\r\n`);
    }
    expect(readme).not.toContain("De bronnen gaan");
    const later = unzipSync(csvZip({ ...excerpt, referenceDate: "2050-01-01" }));
    expect(new TextDecoder().decode(later["leesmij.txt"])).toContain("De bronnen gaan tot en met 16 mei 2026");
  });
});

function withoutParties({ partnership }: PartnershipOnDate) {
  const { participations, ...rest } = partnership;
  return rest;
}

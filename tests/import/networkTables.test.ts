// @vitest-environment node
import { describe, expect, it } from "vitest";
import { networkTables } from "@/import/networks/networkTables";
import { type DataTables, EMPTY_TABLES } from "@/import/tables/dataTables";
import { type Row, writeTable } from "@/import/tables/table";

const ORGANISATION_ROWS: readonly Row[] = [
  { code: "GM9901", naam: "Zandwoude", soort: "gemeente", bron: "Register van Overheidsorganisaties" },
  {
    code: "SO9903",
    naam: "Vervoerregio Duin",
    soort: "samenwerkingsorgaan",
    bron: "Register van Overheidsorganisaties",
  },
];
const EXISTING: DataTables = {
  ...EMPTY_TABLES,
  "organisaties.csv": { ...EMPTY_TABLES["organisaties.csv"], rows: ORGANISATION_ROWS },
};
const NETWORK: Row = {
  id: "duinoverleg",
  naam: "Duinoverleg",
  thema: "natuur en milieu|wonen",
  juridische_vorm: "netwerk/bestuurlijk overleg",
  fase: "beëindigd",
  fase_bron: "afgeleid: opgegaan in iets anders",
  startdatum: "2019",
  einddatum: "2024",
  deelnemers: "GM9901|Ministerie van Defensie",
  bron_url: "https://www.duin.example/pagina",
  zekerheid: "hoog",
  opmerking: "Convenant. startdatum preciezer: 2019-07.",
};

function made(rows: readonly Row[], existing = EXISTING) {
  const { tables, report } = networkTables(rows, existing, "2026-11-21");
  return {
    tables,
    report,
    partnerships: tables["samenwerkingsverbanden.csv"].rows,
    participations: tables["deelnames.csv"].rows,
    organisations: tables["organisaties.csv"].rows,
  };
}

describe("a network", () => {
  it("becomes a partnership with its publisher as source", () => {
    expect(made([NETWORK]).partnerships[0]).toMatchObject({
      id: "duinoverleg",
      vorm: "netwerk",
      themas: "natuur-en-milieu|wonen",
      fase: "beeindigd",
      fase_herkomst: "afgeleid",
      fase_toelichting: "opgegaan in iets anders",
      deelnemerslijst: "volledig",
      bron: "duin.example",
      bron_url: "https://www.duin.example/pagina",
      gecontroleerd_op: "2026-11-21",
    });
  });

  it("takes the month from the remark, and ends after its last year", () => {
    expect(made([NETWORK]).partnerships[0]).toMatchObject({
      startdatum: "2019-07",
      einddatum: "2025",
      opmerking: "Convenant.",
    });
  });

  it("with low certainty or an unknown form stays out and is named", () => {
    const { partnerships, report } = made([
      { ...NETWORK, zekerheid: "laag" },
      { ...NETWORK, id: "raar", juridische_vorm: "gilde" },
    ]);
    expect(partnerships).toEqual([]);
    expect([report.uncertain, report.unusable]).toEqual([["duinoverleg"], ["raar"]]);
  });

  it("of which participants are known to be missing is marked", () => {
    expect(made([{ ...NETWORK, id: "stedin" }]).partnerships[0]?.deelnemerslijst).toBe("onvolledig");
  });
});

describe("its participants", () => {
  it("are organisations by code, by name, or new ones of a kind", () => {
    const { participations, organisations } = made([{ ...NETWORK, deelnemers: "GM9901|vervoerregio duin|UWV|GM9901" }]);
    expect(participations.map(({ organisatie }) => organisatie)).toEqual(["GM9901", "SO9903", "uwv"]);
    expect(organisations.find(({ code }) => code === "uwv")).toMatchObject({ naam: "UWV", soort: "rijk" });
  });

  it("with a code that nobody knows stay out and are named", () => {
    const { participations, report } = made([{ ...NETWORK, deelnemers: "GM9901|GM0000" }]);
    expect(participations).toHaveLength(1);
    expect(report.unknownCodes).toEqual(["duinoverleg GM0000"]);
  });

  it("of a company are its shareholders", () => {
    const [row] = made([{ ...NETWORK, juridische_vorm: "naamloze vennootschap (NV)" }]).participations;
    expect(row?.rol).toBe("aandeelhouder");
  });

  it("cannot be checked without municipalities", () => {
    expect(() => made([NETWORK], EMPTY_TABLES)).toThrow("organisations-missing");
  });
});

describe("importing again", () => {
  it("gives the same tables", () => {
    const { tables } = made([NETWORK]);
    const textsOf = (all: DataTables) => Object.values(all).map(writeTable);
    expect(textsOf(made([NETWORK], tables).tables)).toEqual(textsOf(tables));
  });

  it("removes networks and parties that left the list", () => {
    const { tables } = made([NETWORK, { ...NETWORK, id: "ander", deelnemers: "GM9901|UWV" }]);
    const again = made([NETWORK], tables);
    expect(again.partnerships.map(({ id }) => id)).toEqual(["duinoverleg"]);
    expect(again.organisations.map(({ code }) => code)).toEqual(["GM9901", "SO9903", "ministerie-van-defensie"]);
  });

  it("keeps a phase that staff set, with its remark", () => {
    const { tables, partnerships } = made([NETWORK]);
    const row = { ...partnerships[0], fase: "groeifase", fase_herkomst: "vastgesteld", opmerking: "van ons" };
    const edited = {
      ...tables,
      "samenwerkingsverbanden.csv": { ...tables["samenwerkingsverbanden.csv"], rows: [row] },
    };
    expect(made([NETWORK], edited).partnerships[0]).toMatchObject({ fase: "groeifase", opmerking: "van ons" });
  });
});

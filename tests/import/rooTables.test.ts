// @vitest-environment node
import { describe, expect, it } from "vitest";
import { rooTables } from "@/import/roo/rooTables";
import { type DataTables, EMPTY_TABLES } from "@/import/tables/dataTables";
import { type Row, writeTable } from "@/import/tables/table";
import { type InventedVersion, OUD_VEEN, readInvented, ZANDWOUDE } from "../helpers/registerXml";

const VERSION: InventedVersion = { id: "401", start: "2020-01-01", participants: [ZANDWOUDE] };

async function made(versions: readonly InventedVersion[], existing: DataTables = EMPTY_TABLES, supplements = {}) {
  const { tables, report } = rooTables(await readInvented(versions), existing, supplements);
  const rowsOf = (name: keyof DataTables) => tables[name].rows;
  return {
    tables,
    report,
    partnerships: rowsOf("samenwerkingsverbanden.csv"),
    participations: rowsOf("deelnames.csv"),
    organisation: (code: string) => rowsOf("organisaties.csv").find((row) => row.code === code),
    codes: rowsOf("codelijsten.csv").map(({ lijst, code }) => `${lijst} ${code}`),
  };
}

/** Tables with this row added; columns that nobody knew before appear at the end. */
function withRow(tables: DataTables, name: keyof DataTables, row: Row): DataTables {
  const { columns, rows } = tables[name];
  return { ...tables, [name]: { columns: [...new Set([...columns, ...Object.keys(row)])], rows: [...rows, row] } };
}

/** The tables as they would be written. */
function textsOf(tables: DataTables): string[] {
  return Object.values(tables).map(writeTable);
}

describe("a partnership", () => {
  it("is called as its body, and keeps its title as official name", async () => {
    const extra = '<p:regionaalSamenwerkingsorgaan p:systeemId="301">Oude naam</p:regionaalSamenwerkingsorgaan>';
    const { partnerships } = await made([{ ...VERSION, extra, title: "Gemeenschappelijke regeling ADD" }]);
    expect(partnerships[0]).toMatchObject({
      id: "roo-401",
      naam: "Afvaldienst De Duinrand",
      officiele_naam: "Gemeenschappelijke regeling ADD",
      afkorting: "ADD",
      bron_url: "https://organisaties.overheid.nl/401/",
      gecontroleerd_op: "2026-01-01",
    });
  });

  it("keeps the id of its first version and the properties of its last", async () => {
    const versions = [
      { ...VERSION, title: "Oud", end: "2022-01-01", next: "402" },
      { ...VERSION, id: "402", title: "Nieuw", start: "2022-01-01", previous: "401" },
    ];
    const { partnerships } = await made(versions);
    expect(partnerships).toHaveLength(1);
    expect(partnerships[0]).toMatchObject({ id: "roo-401", naam: "Nieuw", startdatum: "2020-01-01", einddatum: "" });
  });

  it("that was never in force is left out and named", async () => {
    const { partnerships, report } = await made([VERSION, { ...VERSION, id: "9", end: "2020-01-01" }]);
    expect(partnerships).toHaveLength(1);
    expect(report.neverInForce).toEqual(["9"]);
  });

  it.each([
    ["RZM", "Centrumregeling Werk", "centrumregeling"],
    ["RZM", "Regeling Werk", ""],
    ["OL", "Centrumregeling Werk", ""],
  ])("%s with the name %s has sub-type '%s'", async (form, title, subtype) => {
    expect((await made([{ ...VERSION, form, title }])).partnerships[0]?.vorm_toelichting).toBe(subtype);
  });

  it("links to the last decision that can be opened", async () => {
    const links = ["https://a.nl/1", "http://ttps://b.nl/2", "onbekend"].map(
      (link) => `<p:referentie>${link}</p:referentie>`,
    );
    const extra = `<p:instellingsbesluiten>${links.join("")}</p:instellingsbesluiten>`;
    const { partnerships, report } = await made([{ ...VERSION, extra }]);
    expect(partnerships[0]?.besluit_url).toBe("https://b.nl/2");
    expect(report.repairedLinks).toEqual(["401 http://ttps://b.nl/2", "401 onbekend"]);
  });
});

describe("themes", () => {
  const law = (id: string) => `<p:wettelijkeGrondslagen><p:wettelijkeGrondslag><p:opschrift>Wet</p:opschrift>
    <p:referentie>http://wetten.overheid.nl/jci1.3:c:${id}&amp;artikel=2</p:referentie></p:wettelijkeGrondslag></p:wettelijkeGrondslagen>`;
  const theme = (name: string) =>
    `<p:beleidsterreinen><p:beleidsterrein p:resourceIdentifier="https://top/c_1">${name}</p:beleidsterrein></p:beleidsterreinen>`;

  it("of the register go before those of the law, and get a code list row on both levels", async () => {
    const version = { ...VERSION, extra: law("BWBR0027466"), themes: theme("dieren en planten | bijen") };
    const { partnerships, codes, report } = await made([version]);
    expect(partnerships[0]).toMatchObject({ themas: "dieren-en-planten.bijen", themas_herkomst: "bron" });
    expect(codes).toEqual(expect.arrayContaining(["thema dieren-en-planten", "thema dieren-en-planten.bijen"]));
    expect(report.addedCodes).toContain("thema dieren-en-planten.bijen");
  });

  it("follow from the law where the register gives none", async () => {
    const { partnerships } = await made([{ ...VERSION, extra: law("BWBR0027466") }]);
    expect(partnerships[0]).toMatchObject({
      themas: "openbare-orde-en-veiligheid.veiligheid",
      themas_herkomst: "afgeleid",
    });
  });

  it("do not follow from a law that every arrangement names", async () => {
    const { partnerships } = await made([{ ...VERSION, extra: law("BWBR0003740") }]);
    expect(partnerships[0]).toMatchObject({ themas: "", themas_herkomst: "" });
  });
});

describe("parties", () => {
  const versionWith = (name: string, isCrossBorder: boolean): InventedVersion => ({
    ...VERSION,
    isCrossBorder,
    participants: [ZANDWOUDE, { id: "55", name }],
  });

  it.each([
    ["Gemeente Assenede", true, "gemeente-assenede", "buitenland"],
    ["Provincie Limburg (BE)", true, "provincie-limburg-be", "buitenland"],
    ["Stichting Over de Grens", true, "stichting-over-de-grens", "overig"],
    ["Brandweerzorg U.A.", false, "brandweerzorg-u-a", "overig"],
  ])("%s without code (cross-border: %s) is %s, %s", async (name, isCrossBorder, code, soort) => {
    const { organisation } = await made([versionWith(name, isCrossBorder)]);
    expect(organisation(code)).toMatchObject({ naam: name, soort });
  });

  it("a ministry gets its full name and a readable code", async () => {
    const party = { id: "77", name: "Onderwijs, Cultuur en Wetenschap", tooi: "ministerie/mnre1109" };
    const { organisation } = await made([{ ...VERSION, participants: [party] }]);
    expect(organisation("ministerie-van-onderwijs-cultuur-en-wetenschap")?.soort).toBe("rijk");
  });

  it("an ended municipality keeps its own code, end and successor, without old figures", async () => {
    const mergers = [{ oude_code: "GM9902", nieuwe_code: "GM9901", datum: "2019-01-01", opmerking: "" }];
    const { participations, organisation } = await made([{ ...VERSION, participants: [OUD_VEEN] }], EMPTY_TABLES, {
      mergers,
    });
    expect(participations[0]?.organisatie).toBe("GM9902");
    expect(organisation("GM9902")).toMatchObject({
      naam: "Oud Veen",
      bestaat_tot: "2019-01-01",
      opgegaan_in: "GM9901",
      inwoners: "",
    });
  });

  it("a municipality that was split has a main successor only when the remark names it", async () => {
    const merger = { oude_code: "GM9902", nieuwe_code: "GM9901|GM9909", opmerking: "gesplitst" };
    const version = { ...VERSION, participants: [OUD_VEEN] };
    const split = await made([version], EMPTY_TABLES, { mergers: [merger] });
    expect(split.organisation("GM9902")).toMatchObject({ opgegaan_in: "", opgesplitst_in: "GM9901|GM9909" });
    expect(split.report.endedWithoutSuccessor).toEqual(["GM9902 Oud Veen"]);
    const mostly = { ...merger, opmerking: "grotendeels naar GM9901" };
    const { organisation } = await made([version], EMPTY_TABLES, { mergers: [mostly] });
    expect(organisation("GM9902")?.opgegaan_in).toBe("GM9901");
  });

  it("a share has a decimal point and bodies are named once", async () => {
    const party = {
      ...ZANDWOUDE,
      share: "16,33",
      bodies: ["Gemeenteraad", "College van burgemeester en wethouders", "Gemeenteraad"],
    };
    const { participations } = await made([{ ...VERSION, participants: [party] }]);
    expect(participations[0]).toMatchObject({ aandeel: "16.33", bestuursorganen: "raad|college", bron: "ROO 401" });
  });
});

it("places stand beside their municipality, an article in short form without a capital", async () => {
  const { tables } = await made([VERSION]);
  const places = tables["woonplaatsen.csv"].rows.filter(({ gemeente }) => gemeente === "GM9901");
  expect(places.map(({ plaats }) => plaats)).toEqual(["'t Zand", "Klein Zand", "Zandwoude"]);
});

describe("importing again", () => {
  it("gives the same tables", async () => {
    const first = await made([VERSION]);
    const again = await made([VERSION], first.tables);
    expect(textsOf(again.tables)).toEqual(textsOf(first.tables));
  });

  it("keeps a phase that staff set, and columns that they added", async () => {
    const { tables, partnerships } = await made([VERSION]);
    const own = {
      fase: "groeifase",
      fase_herkomst: "vastgesteld",
      fase_toelichting: "besluit",
      opmerking: "let op",
      Wijk: "",
    };
    const edited = withRow(
      { ...tables, "samenwerkingsverbanden.csv": { ...tables["samenwerkingsverbanden.csv"], rows: [] } },
      "samenwerkingsverbanden.csv",
      { ...partnerships[0], ...own, wijk: "Noord" },
    );
    const again = await made([{ ...VERSION, title: "Nieuwe naam" }], edited);
    expect(again.partnerships[0]).toMatchObject({
      naam: "Nieuwe naam",
      fase: "groeifase",
      fase_toelichting: "besluit",
      opmerking: "let op",
      wijk: "Noord",
    });
    expect(again.tables["samenwerkingsverbanden.csv"].columns).toContain("Wijk");
  });

  it("lets a derived phase go", async () => {
    const { tables, partnerships } = await made([VERSION]);
    const derived = { ...partnerships[0], fase: "groeifase", fase_herkomst: "afgeleid" };
    const edited = {
      ...tables,
      "samenwerkingsverbanden.csv": { ...tables["samenwerkingsverbanden.csv"], rows: [derived] },
    };
    expect((await made([VERSION], edited)).partnerships[0]?.fase ?? "").toBe("");
  });

  it("removes what the register no longer has, and keeps the rows and parties of others", async () => {
    const { tables } = await made([VERSION, { ...VERSION, id: "402", participants: [OUD_VEEN, ZANDWOUDE] }]);
    const own = { id: "eigen", naam: "Eigen netwerk", vorm: "netwerk", bron: "gemeente.example" };
    const withOwn = withRow(tables, "samenwerkingsverbanden.csv", own);
    const edited = withRow(withOwn, "deelnames.csv", { verband: "eigen", organisatie: "GM9902" });
    const again = await made([VERSION], edited);
    expect(again.partnerships.map(({ id }) => id)).toEqual(["roo-401", "eigen"]);
    expect(again.participations.map(({ verband }) => verband)).toEqual(["roo-401", "eigen"]);
    expect(again.organisation("GM9902")).toBeDefined();
  });

  it("keeps province and successor when their tables are not given", async () => {
    const supplements = {
      municipalities: [{ code: "GM9901", provincie: "PV26" }],
      mergers: [{ oude_code: "GM9902", nieuwe_code: "GM9901" }],
    };
    const version = { ...VERSION, participants: [OUD_VEEN, ZANDWOUDE] };
    const { tables } = await made([version], EMPTY_TABLES, supplements);
    const { organisation } = await made([version], tables);
    expect(organisation("GM9901")?.provincie).toBe("PV26");
    expect(organisation("GM9902")?.opgegaan_in).toBe("GM9901");
  });
});

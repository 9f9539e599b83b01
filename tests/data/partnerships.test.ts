// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { firstDay, holdsOn, isIsoDate } from "@/domain/dates";
import { REGISTER } from "@/import/tables/columns";
import { webAddress } from "@/import/text/webAddress";
import { parseCsv, splitValues } from "@/load/parseCsv";

type Cells = Readonly<Record<string, string>>;

const FILES = [
  "samenwerkingsverbanden.csv",
  "deelnames.csv",
  "organisaties.csv",
  "codelijsten.csv",
  "bronnen.csv",
  "woonplaatsen.csv",
] as const;

const TABLES = Object.fromEntries(
  FILES.map((file) => [file, parseCsv(file, readFileSync(`data/${file}`, "utf8"))]),
) as Record<(typeof FILES)[number], ReturnType<typeof parseCsv>>;

const rowsOf = (file: (typeof FILES)[number]): Cells[] => TABLES[file].items.map(({ cells }) => cells);
const partnerships = rowsOf("samenwerkingsverbanden.csv");
const participations = rowsOf("deelnames.csv");
const organisations = new Map(rowsOf("organisaties.csv").map((row) => [row.code, row]));
const codes = new Set(rowsOf("codelijsten.csv").map(({ lijst, code }) => `${lijst} ${code}`));
const registered = partnerships.filter(({ bron }) => bron === REGISTER);

function inForceOn(day: string): Cells[] {
  return registered.filter(({ startdatum, einddatum, onderbrekingen }) => {
    const isInterrupted = splitValues(onderbrekingen).some((period) =>
      holdsOn(day, ...(period.split("/") as [string, string])),
    );
    return holdsOn(day, startdatum, einddatum) && !isInterrupted;
  });
}

function participationsOn(day: string): Cells[] {
  const ids = new Set(inForceOn(day).map(({ id }) => id));
  return participations.filter(({ verband, vanaf, tot }) => ids.has(verband) && holdsOn(day, vanaf, tot));
}

function duplicates(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

describe("the register on 2026-05-16", () => {
  const current = inForceOn("2026-05-16");

  it("has 451 partnerships in force, per legal form as counted in the export", () => {
    const perForm = (form: string) => current.filter(({ vorm }) => vorm === form).length;
    expect(current).toHaveLength(451);
    expect([
      perForm("openbaar-lichaam"),
      perForm("regeling-zonder-meer"),
      perForm("bedrijfsvoeringsorganisatie"),
      perForm("gemeenschappelijk-orgaan"),
    ]).toEqual([283, 81, 64, 23]);
  });

  it("has 3,551 participations in force, of which 3,197 by municipalities", () => {
    const ongoing = participationsOn("2026-05-16");
    expect(ongoing).toHaveLength(3551);
    expect(ongoing.filter(({ organisatie }) => organisations.get(organisatie)?.soort === "gemeente")).toHaveLength(
      3197,
    );
  });

  it("gives 236 of them a theme itself, and the law gives 57 more", () => {
    const perOrigin = (origin: string) => current.filter(({ themas_herkomst }) => themas_herkomst === origin).length;
    expect([perOrigin("bron"), perOrigin("afgeleid"), perOrigin("")]).toEqual([236, 57, 158]);
  });

  it("has every participant once in each partnership", () => {
    expect(
      duplicates(participationsOn("2026-05-16").map(({ verband, organisatie }) => `${verband} ${organisatie}`)),
    ).toEqual([]);
  });

  it("lets every current municipality take part", () => {
    const taking = new Set(participationsOn("2026-05-16").map(({ organisatie }) => organisatie));
    const existing = [...organisations.values()].filter(
      ({ soort, bestaat_tot }) => soort === "gemeente" && !bestaat_tot,
    );
    expect(existing).toHaveLength(342);
    expect(existing.filter(({ code }) => !taking.has(code)).map(({ naam }) => naam)).toEqual([]);
  });
});

describe("the register in the past", () => {
  it("has 439 partnerships in force on 2020-01-01: overlapping versions count once", () => {
    expect(inForceOn("2020-01-01")).toHaveLength(439);
  });
});

describe("the networks", () => {
  const networks = partnerships.filter(({ zekerheid }) => zekerheid !== "");

  it("are 64, none with low certainty", () => {
    expect(networks).toHaveLength(64);
    expect(networks.filter(({ zekerheid = "" }) => !["hoog", "midden"].includes(zekerheid))).toEqual([]);
  });

  it("are marked where their list is known to be a part", () => {
    expect(networks.filter(({ deelnemerslijst }) => deelnemerslijst === "onvolledig")).toHaveLength(9);
  });

  it("have participants of which every municipality exists today", () => {
    const ids = new Set(networks.map(({ id }) => id));
    const members = participations.filter(({ verband }) => ids.has(verband));
    expect(new Set(members.map(({ verband }) => verband)).size).toBe(64);
    expect(members.filter(({ organisatie }) => organisations.get(organisatie)?.bestaat_tot)).toEqual([]);
  });
});

describe("the shipped tables", () => {
  it.each(FILES)("%s has no row that cannot be read, in the form that Excel opens", (file) => {
    const text = readFileSync(`data/${file}`, "utf8");
    expect(TABLES[file].issues).toEqual([]);
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
  });

  it("hold no partnership, organisation or code twice", () => {
    expect(duplicates(partnerships.map(({ id = "" }) => id))).toEqual([]);
    expect(duplicates(rowsOf("organisaties.csv").map(({ code = "" }) => code))).toEqual([]);
    expect(duplicates(rowsOf("codelijsten.csv").map(({ lijst, code }) => `${lijst} ${code}`))).toEqual([]);
    expect(
      duplicates(participations.map(({ verband, organisatie, vanaf }) => `${verband} ${organisatie} ${vanaf}`)),
    ).toEqual([]);
  });

  it("count no partnership twice through its name", () => {
    const names = inForceOn("2026-05-16").map(({ naam = "" }) => naam.toLowerCase());
    expect(duplicates(names)).toEqual([]);
  });

  it("use only codes that the code lists hold", () => {
    const used = partnerships.flatMap((row) => [
      ...splitValues(row.themas).map((code) => `thema ${code}`),
      ...splitValues(row.bevoegdheid).map((code) => `bevoegdheid ${code}`),
      `vorm ${row.vorm}`,
      ...(row.vorm_toelichting ? [`vorm ${row.vorm_toelichting}`] : []),
      ...(row.fase ? [`fase ${row.fase}`] : []),
    ]);
    const bodies = participations.flatMap((row) => splitValues(row.bestuursorganen).map((code) => `orgaan ${code}`));
    const kinds = [...organisations.values()].map(({ soort }) => `soort ${soort}`);
    expect([...used, ...bodies, ...kinds].filter((code) => !codes.has(code))).toEqual([]);
  });

  it("explain every code but the second level of themes", () => {
    const unexplained = rowsOf("codelijsten.csv").filter(
      ({ toelichting, code = "" }) => !toelichting && !code.includes("."),
    );
    expect(unexplained).toEqual([]);
  });

  it("name only organisations and partnerships that exist in their own tables", () => {
    const ids = new Set(partnerships.map(({ id }) => id));
    expect(participations.filter(({ verband }) => !ids.has(verband))).toEqual([]);
    expect(participations.filter(({ organisatie }) => !organisations.has(organisatie))).toEqual([]);
    const successors = [...organisations.values()].map(({ opgegaan_in }) => opgegaan_in).filter(Boolean);
    expect(successors.filter((code) => !organisations.has(code))).toEqual([]);
    expect(rowsOf("woonplaatsen.csv").filter(({ gemeente }) => !organisations.has(gemeente))).toEqual([]);
  });

  it("tell the source, its address and the day of checking of every partnership", () => {
    const incomplete = partnerships.filter(
      ({ bron, bron_url = "", gecontroleerd_op = "" }) =>
        !bron || webAddress(bron_url) !== bron_url || !isIsoDate(gecontroleerd_op),
    );
    expect(incomplete).toEqual([]);
    expect(participations.filter(({ bron }) => !bron)).toEqual([]);
    expect([...organisations.values()].filter(({ bron, gecontroleerd_op }) => !bron || !gecontroleerd_op)).toEqual([]);
  });

  it("hold only dates that exist, and no end before its start", () => {
    const dates = partnerships.flatMap(({ startdatum, einddatum }) => [startdatum, einddatum]);
    const more = participations.flatMap(({ vanaf, tot }) => [vanaf, tot]);
    expect([...dates, ...more].filter((date) => date && !isIsoDate(date))).toEqual([]);
    const isReversed = (from = "", until = "") => from !== "" && until !== "" && firstDay(until) <= firstDay(from);
    expect(partnerships.filter(({ startdatum, einddatum }) => isReversed(startdatum, einddatum))).toEqual([]);
    expect(participations.filter(({ vanaf, tot }) => isReversed(vanaf, tot))).toEqual([]);
  });

  it("give every current municipality a province, and every ended one a successor or a split", () => {
    const municipalities = [...organisations.values()].filter(({ soort }) => soort === "gemeente");
    const isPlaced = ({ bestaat_tot, provincie = "", opgegaan_in, opgesplitst_in }: Cells) =>
      bestaat_tot ? opgegaan_in || opgesplitst_in : /^PV\d\d$/.test(provincie);
    expect(municipalities.filter((row) => !isPlaced(row))).toEqual([]);
  });

  it("know Belgian parties from Dutch ones with a similar name", () => {
    expect(organisations.get("provincie-limburg-be")?.soort).toBe("buitenland");
    expect(organisations.get("gemeente-assenede")?.soort).toBe("buitenland");
    expect(organisations.get("PV31")?.naam).toBe("Provincie Limburg");
  });
});

describe("personal data", () => {
  const cells = FILES.flatMap((file) =>
    TABLES[file].items.flatMap(({ line, cells: row }) =>
      Object.values(row).map((value) => ({ place: `${file}:${line}`, text: value.replace(/https?:\/\/\S+/g, "") })),
    ),
  );

  it.each([
    ["an e-mail address", /\S@\S/],
    ["a telephone number", /(?<![\d.])(0\d{1,3}[-\s]?\d{6,8}|06[-\s]?\d{8}|\+31[-\s\d]{9,})(?!\d)/],
    ["a postcode", /\b[1-9]\d{3}\s?(?!GR\b|RG\b)[A-Z]{2}\b/],
    ["a postal address", /\bpostbus\s+\d/i],
    ["a person with a title", /\b(de heer|mevrouw|mw\.|dhr\.|drs\.|ing\.|prof\.)\s+[A-Z]/],
  ])("is nowhere: %s", (_, pattern) => {
    expect(cells.filter(({ text }) => pattern.test(text))).toEqual([]);
  });
});

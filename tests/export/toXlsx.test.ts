import { unzipSync } from "fflate/browser";
import { expect, it } from "vitest";
import { toXlsx } from "@/export/toXlsx";
import { aDataset, aParticipation, aPartnership, randomPartnerships } from "../helpers/dataset";
import { anExcerpt } from "../helpers/excerpt";
import { readWorkbook, seeWorkbook } from "../helpers/workbook";

const FORMULA = '=HYPERLINK("https://kwaad.example","klik")';
const DATASET = aDataset([
  aPartnership("a", [], {
    name: "Afvaldienst",
    participations: [aParticipation("GM0001", { sharePercent: 16.33, from: "2019-07" }), aParticipation("WS0001")],
    website: "https://afval.example/?a=1&b=2",
    remark: FORMULA,
    purpose: "Met <b> & een stuurteken\u0001 en een half teken \ud800.",
    decisionUrl: "javascript:alert(1)",
    start: "2014-03-02",
  }),
  aPartnership("b", ["GM0002"], { start: "2019", checkedOn: undefined, hasAllParticipants: false }),
]);

/** A row of a sheet by the labels above it. */
function labelled<T>(rows: readonly (readonly T[])[] | undefined, row: number): Record<string, T | undefined> {
  return Object.fromEntries((rows?.[0] ?? []).map((label, index) => [String(label), rows?.[row]?.[index]]));
}

it("opens in a spreadsheet program with a cover and two tables", async () => {
  const seen = await seeWorkbook(await toXlsx(anExcerpt(DATASET)));
  expect(Object.keys(seen).sort()).toEqual(["Deelnames", "Samenwerkingsverbanden", "Toelichting"]);
  const cover = (seen.Toelichting ?? []).map(([label, text]) => `${label}: ${text}`);
  expect(cover).toEqual(
    expect.arrayContaining([
      "Titel: Samenwerkingskaart: samenwerkingsverbanden in provincie Utrecht",
      "Filters: Fase: groeifase",
      "Peildatum: 16 mei 2026",
      "Aantal: 2 samenwerkingsverbanden, 3 deelnames",
      "Gemaakt op: 23 november 2026",
      "Zelf bekijken: https://kaart.example/?gebied=PV26&peildatum=2026-05-16",
      "Let op: Bij 1 samenwerkingsverband is de lijst van deelnemers onvolledig. De aantallen zijn daar minstens wat er staat.",
    ]),
  );
  expect(labelled(seen.Samenwerkingsverbanden, 1)).toMatchObject({
    Naam: "Afvaldienst",
    Opmerking: `'${FORMULA}`,
    Waarvoor: expect.stringContaining("Met <b> & een stuurteken"),
  });
  expect(labelled(seen.Deelnames, 2)).toMatchObject({ Deelnemer: "Waterschap De Proef" });
});

it("holds real dates and numbers, and leaves unknown cells empty", async () => {
  const sheets = await readWorkbook(await toXlsx(anExcerpt(DATASET)));
  const [, partnerships, participations] = sheets.map(({ data }) => data);
  expect(labelled<unknown>(partnerships, 1)).toMatchObject({
    "Begonnen op": new Date("2014-03-02"),
    "Aantal bekende deelnemers": 2,
    "Fase op de peildatum": "Stabilisatiefase",
    "Fase: herkomst": "afgeleid",
    "Eerste dag na het einde": null,
  });
  expect(labelled<unknown>(partnerships, 2)).toMatchObject({
    "Begonnen op": "2019",
    "Gecontroleerd op": null,
    "Lijst van deelnemers": "onvolledig",
  });
  expect(labelled<unknown>(participations, 1)).toMatchObject({
    "Aandeel (procent)": 16.33,
    "Doet mee vanaf": "2019-07",
  });
});

it("makes links of http(s) addresses alone, without a formula, under a header that stays in sight", async () => {
  const workbook = await toXlsx(anExcerpt(DATASET));
  const parts = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
  const xml = (path: string) => new TextDecoder().decode(parts[path]);
  const sheet = xml("xl/worksheets/sheet2.xml");
  expect(sheet).toContain('state="frozen"');
  expect(sheet).not.toContain("<f>");
  const targets = [...xml("xl/worksheets/_rels/sheet2.xml.rels").matchAll(/Target="([^"]*)" TargetMode/g)].map(
    ([, to]) => to,
  );
  expect(targets).toEqual([
    "https://afval.example/?a=1&amp;b=2",
    "https://register.example/1",
    "https://register.example/1",
  ]);
});

it("holds as many rows as there are, also in large tables", async () => {
  const excerpt = anExcerpt(aDataset(randomPartnerships(1, 1500)));
  const sheets = await readWorkbook(await toXlsx(excerpt));
  const parties = excerpt.entries.flatMap(({ participations }) => participations);
  expect(sheets.map(({ data }) => data.length).slice(1)).toEqual([excerpt.entries.length + 1, parties.length + 1]);
});

it("puts a filter on every column of both tables, and none on the cover", async () => {
  const workbook = await toXlsx(anExcerpt(DATASET));
  const parts = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
  const [cover = "", partnerships = "", participations = ""] = [1, 2, 3].map((id) =>
    new TextDecoder().decode(parts[`xl/worksheets/sheet${id}.xml`]),
  );
  const columns = (xml: string) =>
    xml
      .match(/<c r="[A-Z]+1"/g)
      ?.at(-1)
      ?.slice(6, -2);
  expect(cover).not.toContain("autoFilter");
  expect(partnerships).toContain(`</sheetData><autoFilter ref="A1:${columns(partnerships)}3"/>`);
  expect(participations).toContain(`</sheetData><autoFilter ref="A1:${columns(participations)}4"/>`);
});

import { describe, expect, it } from "vitest";
import { parseCsv } from "@/load/parseCsv";
import { readCodeLists } from "@/load/readCodeLists";
import { readOrganisations } from "@/load/readOrganisations";
import { readParticipations } from "@/load/readParticipations";
import { readPartnerships } from "@/load/readPartnerships";
import { CODE_LISTS, ORGANISATIONS } from "../helpers/dataset";

const organisations = new Map(ORGANISATIONS.map((organisation) => [organisation.code, organisation]));
const bodies = new Set(["raad", "college"]);
const known = { partnershipIds: new Set(["p", "q"]), organisations, bodies };

const partnershipsIn = (rows: string) => {
  const header =
    "id;naam;vorm;themas;startdatum;einddatum;website;doel;onderbrekingen;vorm_toelichting;deelnemerslijst";
  const { items, issues } = readPartnerships("v.csv", parseCsv("v.csv", `${header}\n${rows}`), CODE_LISTS);
  return { items: items.map(({ partnership }) => partnership), issues };
};
const participationsIn = (rows: string) =>
  readParticipations(
    "d.csv",
    parseCsv("d.csv", `verband;organisatie;vanaf;tot;bestuursorganen;aandeel\n${rows}`),
    known,
  );

describe("partnerships", () => {
  it("reads what stands there", () => {
    const { items, issues } = partnershipsIn(
      "p;Regio;regeling-zonder-meer;werk|wonen;2020-01-01;;https://x.example;Doel;2021-01-01/2022-01-01;centrumregeling;onvolledig",
    );
    expect(issues).toEqual([]);
    expect(items).toMatchObject([
      {
        id: "p",
        themes: ["werk", "wonen"],
        legalForm: "regeling-zonder-meer",
        legalFormSubtype: "centrumregeling",
        start: "2020-01-01",
        end: undefined,
        interruptions: [{ from: "2021-01-01", until: "2022-01-01" }],
        hasAllParticipants: false,
      },
    ]);
  });

  it("reads dates as a Dutch Excel saves them, also of an interruption", () => {
    const { items, issues } = partnershipsIn(
      "p;R;netwerk;;1-3-2019;1/3/2024;;;1-1-2020/1-1-2021|1/1/2022/1/1/2023\nq;S;netwerk;;3-2019;2024",
    );
    expect(issues).toEqual([]);
    expect(items.map(({ start, end }) => [start, end])).toEqual([
      ["2019-03-01", "2024-03-01"],
      ["2019-03", "2024"],
    ]);
    expect(items[0]?.interruptions).toEqual([
      { from: "2020-01-01", until: "2021-01-01" },
      { from: "2022-01-01", until: "2023-01-01" },
    ]);
  });

  it.each([
    ["a row without name", "p;;netwerk", "naam", "value-missing", "rejected"],
    ["an unknown theme", "p;R;netwerk;ruimtevaart", "themas", "code-unknown", "repaired"],
    ["an unknown form", "p;R;kongsi", "vorm", "code-unknown", "repaired"],
    ["an impossible date", "p;R;netwerk;;2020-02-30", "startdatum", "date-impossible", "repaired"],
    ["an impossible Dutch date", "p;R;netwerk;;30-2-2020", "startdatum", "date-impossible", "repaired"],
    [
      "a day that cannot interrupt",
      "p;R;netwerk;;;;;;2020-02-30/2021",
      "onderbrekingen",
      "date-impossible",
      "repaired",
    ],
    ["an end before the start", "p;R;netwerk;;2020-01-01;2019-01-01", "einddatum", "end-before-start", "repaired"],
    ["a link that runs a script", "p;R;netwerk;;;;javascript:alert(1)", "website", "link-unsafe", "repaired"],
    ["a link without address", "p;R;netwerk;;;;https://", "website", "link-unsafe", "repaired"],
    ["a cell like a formula", "p;R;netwerk;;;;;=1+1", "doel", "formula-like", "kept"],
    ["markup in a text", "p;R;netwerk;;;;;Zie <b>hier</b>", "doel", "markup", "kept"],
  ])("reports %s", (_, row, column, problem, effect) => {
    const { items, issues } = partnershipsIn(row);
    expect(issues).toMatchObject([{ file: "v.csv", line: 2, column, problem, effect }]);
    expect(items).toHaveLength(effect === "rejected" ? 0 : 1);
  });

  it("keeps a link after a sign that nobody sees, and quotes one that is refused without it", () => {
    const { items, issues } = partnershipsIn("p;R;netwerk;;;;\u202Ehttps://r.nl\nq;S;netwerk;;;;\u202Exmoor");
    expect(items[0]?.website).toBe("https://r.nl");
    expect(issues).toMatchObject([
      { line: 2, column: "website", problem: "signs-unseen", value: "[U+202E]https://r.nl" },
      { line: 3, column: "website", problem: "signs-unseen", value: "[U+202E]xmoor" },
      { line: 3, column: "website", problem: "link-unsafe", value: "xmoor" },
    ]);
  });

  it("rejects the second row with the same id and keeps the rest", () => {
    const { items, issues } = partnershipsIn("p;Een;netwerk\np;Twee;netwerk\nq;Drie;netwerk");
    expect(items.map(({ name }) => name)).toEqual(["Een", "Drie"]);
    expect(issues).toMatchObject([{ line: 3, column: "id", problem: "id-duplicate", effect: "rejected" }]);
  });

  it("cannot read a table without a required column, and names it", () => {
    const { items, issues } = readPartnerships("v.csv", parseCsv("v.csv", "id;naam\np;Regio"), CODE_LISTS);
    expect(items).toEqual([]);
    expect(issues).toMatchObject([{ line: 1, column: "vorm", problem: "column-missing" }]);
  });

  it("accepts every code when the code lists could not be had", () => {
    const { items, issues } = readPartnerships("v.csv", parseCsv("v.csv", "id;naam;vorm\np;R;kongsi"), undefined);
    expect([items[0]?.partnership.legalForm, issues]).toEqual(["kongsi", []]);
  });
});

describe("participations", () => {
  it("reads what stands there, with codes in any spelling and a decimal comma", () => {
    const { items, issues } = participationsIn("p;gm0001;2020-01-01;;raad|college;16,33");
    expect(issues).toEqual([]);
    expect(items).toMatchObject([
      {
        partnershipId: "p",
        participation: {
          organisation: "GM0001",
          municipality: "GM0001",
          bodies: ["raad", "college"],
          sharePercent: 16.33,
        },
      },
    ]);
  });

  it("takes a plain name as a party of its own", () => {
    expect(participationsIn("p;Stadt Beispiel").items[0]?.participation).toMatchObject({
      organisation: "Stadt Beispiel",
      municipality: undefined,
    });
  });

  it("counts an ended municipality for its successor, and says so while it still takes part", () => {
    const open = participationsIn("p;GM0099");
    expect(open.items[0]?.participation).toMatchObject({ organisation: "GM0099", municipality: "GM0001" });
    expect(open.issues).toMatchObject([{ problem: "municipality-ended", effect: "kept", value: "GM0099" }]);
    expect(participationsIn("p;GM0099;2010-01-01;2023-01-01").issues).toEqual([]);
  });

  it.each([
    ["an unknown partnership", "x;GM0001", "verband", "code-unknown", "rejected"],
    ["an unknown municipality", "p;GM9998", "organisatie", "code-unknown", "rejected"],
    ["no organisation", "p;", "organisatie", "value-missing", "rejected"],
    ["an unknown body", "p;GM0001;;;senaat", "bestuursorganen", "code-unknown", "repaired"],
    ["an impossible share", "p;GM0001;;;;veel", "aandeel", "number-impossible", "repaired"],
  ])("reports %s", (_, row, column, problem, effect) => {
    expect(participationsIn(row).issues).toMatchObject([{ line: 2, column, problem, effect }]);
  });

  it("rejects a party that is listed twice in one period, not one that came back", () => {
    const twice = participationsIn("p;GM0001;2020-01-01;\np;GM0001;2021-01-01;");
    expect(twice.issues).toMatchObject([{ line: 3, problem: "participant-twice", effect: "rejected" }]);
    const again = participationsIn("p;GM0001;2010-01-01;2015-01-01\np;GM0001;2020-01-01;");
    expect([again.items.length, again.issues]).toEqual([2, []]);
  });
});

it("reads organisations; an unknown kind becomes 'overig' and is reported", () => {
  const { items, issues } = readOrganisations(
    "o.csv",
    parseCsv(
      "o.csv",
      "code;naam;soort;inwoners;opgegaan_in;opgesplitst_in\n344;Utrecht;gemeente;361.5;\npv26;Utrecht;gewest\nGM1;A;gemeente;x;gm2;gm2|GM3",
    ),
  );
  expect(items).toMatchObject([
    { code: "344", kind: "gemeente" },
    { code: "PV26", kind: "overig" },
    { code: "GM0001", successor: "GM0002", splitInto: ["GM0002", "GM0003"] },
  ]);
  expect(issues.map(({ line, problem }) => [line, problem])).toEqual([
    [3, "code-unknown"],
    [4, "number-impossible"],
  ]);
});

it("reads code lists in their own order, and rejects doubles and unknown lists", () => {
  const { lists, issues } = readCodeLists(
    "c.csv",
    parseCsv("c.csv", "lijst;code;naam;volgorde\nfase;b;B;2\nfase;a;A;1\nfase;a;A;3\nkleur;x;X;1\nfase;;C;4"),
  );
  expect(lists.fase.map(({ code }) => code)).toEqual(["a", "b"]);
  expect(issues.map(({ line, problem }) => [line, problem])).toEqual([
    [4, "id-duplicate"],
    [5, "code-unknown"],
    [6, "value-missing"],
  ]);
});

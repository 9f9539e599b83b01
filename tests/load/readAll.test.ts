import { expect, it } from "vitest";
import { decodeText, type FetchFailure } from "@/load/fetchText";
import { type DataText, readAll } from "@/load/readAll";
import { areaInSentence } from "@/texts/map";

const FILES = {
  codeLists: "lijst;code;naam\nvorm;netwerk;Netwerk\norgaan;raad;Raad",
  organisations: "code;naam;soort;provincie\nGM0001;Aarle;gemeente;PV26\nGM0002;Beekdam;gemeente;PV26",
  sources: "bron;naam\nroo;Register",
  partnerships: "id;naam;vorm\np;Regio;netwerk\nq;Leeg;netwerk",
  participations: "verband;organisatie;bestuursorganen\np;GM0001;raad\np;GM0002;raad",
  municipalities: JSON.stringify({
    type: "FeatureCollection",
    features: [
      { type: "Feature", properties: { statcode: "GM0001" }, geometry: square(5) },
      { type: "Feature", properties: {}, geometry: square(6) },
    ],
  }),
};

function square(x: number) {
  return {
    type: "Polygon",
    coordinates: [
      [
        [x, 52],
        [x, 53],
        [x + 1, 53],
        [x + 1, 52],
        [x, 52],
      ],
    ],
  };
}

const MISSING = { reason: "missing" } as const;
const read = (over: Partial<Record<keyof typeof FILES, string | undefined>> = {}, failure: FetchFailure = MISSING) => {
  const text = ([name, usual]: [string, string]): [string, DataText] => {
    const own = name in over ? over[name as keyof typeof FILES] : usual;
    return [name, { file: name, text: own, issues: [], ...(own === undefined && { failure }) }];
  };
  return readAll(Object.fromEntries(Object.entries(FILES).map(text)) as Parameters<typeof readAll>[0]);
};

it("joins the files and remarks what does not fit together", async () => {
  const { dataset, failures } = await read();
  expect(failures).toEqual([]);
  expect(dataset.partnershipById.get("p")?.participations).toHaveLength(2);
  expect(dataset.municipalities.map(({ name }) => name)).toEqual(["Aarle", "Beekdam"]);
  expect(dataset.issues.map(({ problem, value }) => [problem, value])).toEqual([
    ["geometry-without-code", "2"],
    ["participants-none", "q"],
    ["municipality-without-geometry", "GM0002"],
  ]);
});

it.each(Object.keys(FILES) as (keyof typeof FILES)[])(
  "names %s when it is missing, and shows the rest",
  async (name) => {
    const { dataset, failures } = await read({ [name]: undefined });
    const lost = name === "partnerships" ? { lost: 1 } : {};
    expect(failures).toEqual([{ file: name, data: name, cause: MISSING, ...lost }]);
    expect(dataset.partnerships).toHaveLength(name === "partnerships" ? 0 : 2);
    expect(dataset.boundaries === undefined).toBe(name === "municipalities");
    expect(dataset.lacks).toBe(["partnerships", "participations", "organisations"].find((data) => data === name));
    expect(dataset.issues.filter(({ file }) => file === name)[0]).toMatchObject({ line: 0, problem: "file-missing" });
    expect(dataset.issues.filter(({ problem }) => problem === "code-unknown")).toEqual([]);
  },
);

it("tells an error of the server from a server that does not answer", async () => {
  const refused = await read({ participations: undefined }, { reason: "refused", status: 500 });
  expect(refused.dataset.issues[0]).toMatchObject({ file: "participations", problem: "file-refused", value: "500" });
  const silent = await read({ participations: undefined }, { reason: "unreachable" });
  expect(silent.dataset.issues[0]).toMatchObject({ file: "participations", problem: "file-unreachable" });
});

it.each([
  ["", { reason: "empty" }],
  ["id;naam;soort\np;Regio;netwerk", { reason: "columns", columns: ["vorm"] }],
  ["id;naam;vorm\np;;netwerk", { reason: "unused" }],
])("says of a table of partnerships like %j what is the matter, and how many are lost", async (partnerships, cause) => {
  const { dataset, failures } = await read({ partnerships });
  expect(failures).toEqual([{ file: "partnerships", data: "partnerships", cause, lost: 1 }]);
  expect(dataset.lacks).toBe("partnerships");
});

it("takes participations of which none can be used for missing, but no table that holds no partnerships yet", async () => {
  const none = await read({ participations: "verband;organisatie" });
  expect(none.failures).toEqual([{ file: "participations", data: "participations", cause: { reason: "unused" } }]);
  expect(none.dataset.lacks).toBe("participations");
  const empty = await read({ partnerships: "id;naam;vorm", participations: "verband;organisatie" });
  expect(empty.failures).toEqual([]);
  expect(empty.dataset.lacks).toBeUndefined();
});

const MANY = Array.from({ length: 20 }, (_, index) => `v${index}`);
const manyPartnerships = ["id;naam;vorm", ...MANY.map((id) => `${id};Regio ${id};netwerk`)].join("\n");
const manyParticipations = ["verband;organisatie", ...MANY.flatMap((id) => [`${id};GM0001`, `${id};GM0002`])].join(
  "\n",
);

it("names the file that lost rows, not the one that still speaks of them, and how many", async () => {
  const cut = manyPartnerships.slice(0, manyPartnerships.indexOf("v12;") + 5);
  const { dataset, unread } = await read({ partnerships: cut, participations: manyParticipations });
  const own = dataset.issues.filter(({ file }) => file === "partnerships" || file === "participations");
  expect(own.map(({ file, line, problem }) => [file, line, problem])).toEqual([
    ["partnerships", 14, "row-cut-off"],
    ["partnerships", 14, "value-missing"],
    ["partnerships", 0, "rows-lost"],
  ]);
  const lost = { what: "partnerships", namedIn: "participations", count: 8, rows: 16 };
  expect(own[2]).toMatchObject({ value: MANY.slice(12).join("|"), lost });
  expect(unread).toEqual([{ file: "partnerships", count: 0, example: own[0], lost }]);
});

it("sees that rows are gone where a file stops at the end of a row", async () => {
  const partnerships = manyPartnerships.slice(0, manyPartnerships.indexOf("\nv12;"));
  const { unread } = await read({ partnerships, participations: manyParticipations });
  expect(unread).toMatchObject([{ file: "partnerships", lost: { count: 8 } }]);
});

it("leaves the remarks with the file that misspells codes", async () => {
  const slip = await read({ partnerships: manyPartnerships, participations: `${manyParticipations}\nx1;GM0001` });
  expect(slip.dataset.issues.filter(({ problem }) => problem === "code-unknown")).toMatchObject([
    { file: "participations", line: 42, value: "x1" },
  ]);
  const spoilt = manyParticipations.replaceAll(/^v(?=[0-9];)/gm, "w");
  const { dataset } = await read({ partnerships: manyPartnerships, participations: spoilt });
  expect(dataset.issues.filter(({ problem }) => problem === "code-unknown")).toHaveLength(20);
  expect(dataset.issues.filter(({ problem }) => problem === "rows-lost")).toMatchObject([{ file: "participations" }]);
});

it("says of participations that were lost which partnerships have none, and calls those incomplete", async () => {
  const end = manyParticipations.indexOf("v12;");
  const halfway = await read({
    partnerships: manyPartnerships,
    participations: manyParticipations.slice(0, end + 2),
  });
  expect(halfway.dataset.issues.find(({ lost }) => lost)).toMatchObject({ file: "participations", lost: { count: 8 } });
  const participations = manyParticipations.slice(0, end); // where a row ends nothing shows that there was more
  const { dataset, unread } = await read({ partnerships: manyPartnerships, participations });
  expect(unread).toMatchObject([{ file: "participations", lost: { what: "participations", namedIn: "partnerships" } }]);
  expect(dataset.partnerships.filter(({ hasAllParticipants }) => !hasAllParticipants)).toHaveLength(8);
});

it("accepts every code of a list whose values cannot be read", async () => {
  const { dataset } = await read({ codeLists: "lijst;code\nvorm;netwerk" });
  expect(dataset.partnershipById.get("p")?.legalForm).toBe("netwerk");
  expect(dataset.issues.filter(({ problem }) => problem === "code-unknown")).toEqual([]);
});

it("tells of a table of which much could not be read, also beside a file that failed", async () => {
  const rows = Array.from({ length: 6 }, (_, index) => `v${index};Regio;netwerk;morgen`);
  const partnerships = ["id;naam;vorm;startdatum", ...rows].join("\n");
  const participations = ["verband;organisatie", ...rows.map((_, index) => `v${index};GM0001`)].join("\n");
  expect((await read()).unread).toEqual([]);
  for (const over of [{}, { sources: undefined }]) {
    const { unread } = await read({ partnerships, participations, ...over });
    expect(unread).toMatchObject([{ file: "partnerships", count: 6 }]);
  }
});

it.each(["{", "[]", '{"type":"Topology"}', ""])("says that %j is no boundary file", async (municipalities) => {
  const { failures } = await read({ municipalities });
  expect(failures).toEqual([{ file: "municipalities", data: "municipalities", cause: { reason: "unreadable" } }]);
});

it("reads Windows-1252 when a file is not UTF-8, and says so", () => {
  const bytes = new Uint8Array([0x53, 0xfa, 0x64]).buffer; // "Súd" as older Excel writes it
  expect(decodeText("f.csv", bytes)).toMatchObject({ text: "Súd", issues: [{ problem: "encoding-windows-1252" }] });
});

it("counts no municipality that only the participations name and the map does not draw, where that is all there is", async () => {
  const { dataset } = await read({ organisations: undefined });
  expect(dataset.municipalities.map(({ code }) => code)).toEqual(["GM0001"]);
});

it("takes the names of municipalities from the map where the file that should hold them could not be had", async () => {
  const map = JSON.parse(FILES.municipalities);
  map.features[0].properties.statnaam = "Aarle";
  map.features[1].properties = { statcode: "GM0003", statnaam: " Coehoorn " };
  const { dataset } = await read({ organisations: undefined, municipalities: JSON.stringify(map) });
  expect(dataset.municipalities.map(({ code, name, kind }) => [code, name, kind])).toEqual([
    ["GM0001", "Aarle", "gemeente"],
    ["GM0003", "Coehoorn", "gemeente"],
  ]);
  const { dataset: own } = await read({ municipalities: JSON.stringify(map) });
  expect(own.organisations.has("GM0003")).toBe(false); // what is in the file decides where there is one
});

it("names a province also where the file that should hold it could not be had", async () => {
  const nothing = { organisations: undefined, partnerships: undefined, participations: undefined };
  const { dataset } = await read(nothing);
  expect(areaInSentence(dataset.organisations.get("PV21")?.name)).toBe("provincie Fryslân");
  const named = await read({
    organisations: undefined,
    participations: "verband;organisatie;bestuursorganen\np;PV26;raad",
  });
  expect(named.dataset.organisations.get("PV26")?.name).toBe("Utrecht");
  const { dataset: own } = await read({});
  expect(own.organisations.has("PV21")).toBe(false); // what is in the file decides where there is one
});

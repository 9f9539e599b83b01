import { expect, it } from "vitest";
import { decodeText } from "@/load/fetchText";
import { type DataText, readAll } from "@/load/readAll";

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

const read = (over: Partial<Record<keyof typeof FILES, string | undefined>> = {}) => {
  const text = ([name, usual]: [string, string]): [string, DataText] => {
    const own = name in over ? over[name as keyof typeof FILES] : usual;
    return [name, { file: name, text: own, issues: [], ...(own === undefined && { failure: "missing" as const }) }];
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
    expect(failures).toEqual([{ file: name, reason: "missing" }]);
    expect(dataset.partnerships).toHaveLength(name === "partnerships" ? 0 : 2);
    expect(dataset.boundaries === undefined).toBe(name === "municipalities");
    const rejected = dataset.issues.filter(
      ({ effect, problem }) => effect === "rejected" && problem === "code-unknown",
    );
    expect(rejected).toHaveLength(name === "partnerships" ? 2 : 0);
  },
);

it("tells of a table of which much could not be read, but not beside a file that failed", async () => {
  const rows = Array.from({ length: 6 }, (_, index) => `v${index};Regio;netwerk;morgen`);
  const partnerships = ["id;naam;vorm;startdatum", ...rows].join("\n");
  const participations = "verband;organisatie\nv0;GM0001";
  expect((await read()).unread).toEqual([]);
  expect((await read({ partnerships, participations })).unread).toMatchObject([{ file: "partnerships", count: 6 }]);
  expect((await read({ partnerships, participations, sources: undefined })).unread).toEqual([]);
});

it.each(["{", "[]", '{"type":"Topology"}', ""])("says that %j is no boundary file", async (municipalities) => {
  const { failures } = await read({ municipalities });
  expect(failures).toEqual([{ file: "municipalities", reason: "unreadable" }]);
});

it("reads Windows-1252 when a file is not UTF-8, and says so", () => {
  const bytes = new Uint8Array([0x53, 0xfa, 0x64]).buffer; // "Súd" as older Excel writes it
  expect(decodeText("f.csv", bytes)).toMatchObject({ text: "Súd", issues: [{ problem: "encoding-windows-1252" }] });
});

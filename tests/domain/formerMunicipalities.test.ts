import { expect, it } from "vitest";
import { endedMunicipality, endedSince, predecessorsWithin } from "@/domain/formerMunicipalities";
import { snapshotOn } from "@/domain/snapshot";
import { predecessorSentences } from "@/texts/formerMunicipalities";
import { aDataset, aParticipation, aPartnership, ORGANISATIONS } from "../helpers/dataset";

const PARTNERSHIP = aPartnership("a", [], {
  participations: [aParticipation("GM0099", { municipality: "GM0001" }), aParticipation("GM0002")],
});
const { organisations } = aDataset([]);

const within = (municipality: string, day: string) =>
  predecessorsWithin(snapshotOn(aDataset([PARTNERSHIP]), day), municipality, { organisations, day });

it("names the former municipalities that count for a successor, and whether they existed on that day", () => {
  expect(within("GM0001", "2022-12-31")).toEqual({ existing: ["Oud-Aarle"], ended: [] });
  expect(within("GM0001", "2023-01-01")).toEqual({ existing: [], ended: ["Oud-Aarle"] });
  expect(within("GM0002", "2022-12-31")).toEqual({ existing: [], ended: [] });
});

it("knows which municipalities of a day have ended since, in the area of their successor", () => {
  expect(endedSince("2022-12-31", "PV26", organisations).succeeded).toEqual(["Oud-Aarle"]);
  expect(endedSince("2022-12-31", "PV25", organisations).succeeded).toEqual([]);
  expect(endedSince("2023-01-01", "NL", organisations).succeeded).toEqual([]);
});

it("tells apart a municipality that was split up, which counts for none", () => {
  const split = { code: "GM0098", name: "Splitdorp", kind: "gemeente", existsUntil: "2021-01-01" } as const;
  const all = new Map([...ORGANISATIONS, split].map((party) => [party.code, party]));
  expect(endedSince("2020-01-01", "NL", all)).toEqual({ succeeded: ["Oud-Aarle"], split: ["Splitdorp"] });
  expect(endedSince("2020-01-01", "PV26", all).split).toEqual([]);
});

it("tells what became of a municipality that has ended, and nothing of one of today", () => {
  const [aarle] = ORGANISATIONS;
  const split = {
    code: "GM0098",
    name: "Splitdorp",
    kind: "gemeente",
    existsUntil: "2021-01-01",
    splitInto: ["GM0002", "GM0099", "GM0001", "GM9999"],
  } as const;
  const all = new Map([...ORGANISATIONS, split].map((party) => [party.code, party]));
  expect(endedMunicipality("GM0099", all)).toEqual({ name: "Oud-Aarle", successor: aarle, parts: [] });
  expect(endedMunicipality("GM0098", all)).toEqual({ name: "Splitdorp", parts: ["Aarle", "Beekdam"] });
  expect(["GM0001", "WS0001", "GM9999"].map((code) => endedMunicipality(code, all))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it("puts it into sentences, and says nothing when there is nothing", () => {
  expect(predecessorSentences({ existing: [], ended: [] }, "Aarle", "2020-01-01")).toEqual([]);
  expect(
    predecessorSentences({ existing: ["Leerdam", "Vianen"], ended: ["Zederik"] }, "Vijfheerenlanden", "2018-07-01"),
  ).toEqual([
    "Hierin zijn meegeteld: de vroegere gemeenten Leerdam en Vianen. Die bestonden op 1 juli 2018 nog. Vijfheerenlanden is de opvolger.",
    "Zederik telt mee voor Vijfheerenlanden: het register noemt deze opgeheven gemeente nog.",
  ]);
});

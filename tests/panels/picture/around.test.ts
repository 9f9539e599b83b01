import { expect, it } from "vitest";
import { NO_CHOICES } from "@/domain/filter";
import { aroundNow } from "@/panels/picture/around";
import type { Visit } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { fillStore } from "../../helpers/store";

const SOURCE = { id: "net", name: "Netwerken", licence: "CC0", coverage: "Alleen voor Utrecht.", coverageArea: "PV26" };
const DATASET = aDataset(
  [
    aPartnership("heel", ["GM0001", "GM0002"], { themes: ["wonen"] }),
    aPartnership("deels", ["GM0002", "GM0003"], { themes: ["werk"], hasAllParticipants: false }),
    aPartnership("ver", ["GM0004"], { themes: ["wonen"], hasAllParticipants: false }),
  ],
  { sources: [SOURCE] },
);
const WONEN = { ...NO_CHOICES, theme: ["wonen"] };

const around = (visit: Partial<Visit>) => {
  fillStore(DATASET, visit);
  return aroundNow(useAppStore.getState(), new Date(2026, 10, 23));
};

it.each<[string, Partial<Visit>, RegExp]>([
  ["the area", {}, /Bij 1 verband zijn/],
  ["the area, filtered", { choices: WONEN }, /Van elk verband zijn alle/],
  ["one municipality", { municipalities: ["GM0001"] }, /Van elk verband zijn alle/],
  ["chosen partnerships", { view: "overlap", partnerships: ["ver", "heel"] }, /Bij 1 verband zijn/],
  ["compared municipalities", { view: "vergelijk", municipalities: ["GM0002", "GM0004"] }, /Bij 2 verbanden zijn/],
  ["my municipality, whatever the filters", { view: "gemeente", municipalities: ["GM0003"], choices: WONEN }, /Bij 1 /],
  ["nothing tried out", { view: "wat-als" }, /Bron: Netwerken\.$/],
])("counts the incomplete lists among what is shown: %s", (_, visit, words) => {
  expect(around(visit).source).toMatch(words);
});

it("does not call the lists complete where a part of the data could not be read", () => {
  const place = { file: "deelnames.csv", line: 9, column: "", value: "a;b" };
  fillStore({ ...DATASET, issues: [{ ...place, problem: "row-too-long", effect: "rejected" }] }, { choices: WONEN });
  expect(aroundNow(useAppStore.getState(), new Date(2026, 10, 23)).source).toMatch(
    /Niet alle gegevens zijn gelezen\.$/,
  );
});

it("names the area and the filters only where they decide what is shown", () => {
  expect(around({ choices: WONEN })).toMatchObject({
    scope: "Gebied: provincie Utrecht. Peildatum: 16 mei 2026.",
    filters: "Filters: Onderwerp: Wonen.",
  });
  expect(around({ view: "overlap", partnerships: ["ver"], choices: WONEN })).toMatchObject({
    scope: "Peildatum: 16 mei 2026.",
    filters: "Filters: geen.",
  });
});

it("warns where a source leaves out areas that are shown", () => {
  expect(around({}).caution).toBe("");
  expect(around({ area: "NL" }).caution).toBe("Let op. Alleen voor Utrecht.");
  expect(around({ view: "gemeente", municipalities: ["GM0004"] }).caution).toBe("Let op. Alleen voor Utrecht.");
});

it("gives an address that keeps area and day when the data go on", () => {
  const { made } = around({ municipalities: ["GM0001"] });
  expect(made).toMatch(/^Gemaakt op 23 november 2026 met Samenwerkingskaart: http/);
  const { searchParams } = new URL(made.slice(made.indexOf("http")));
  expect(Object.fromEntries(searchParams)).toEqual({ gebied: "PV26", gemeente: "GM0001", peildatum: "2026-05-16" });
});

it.each<[string, Partial<Visit>, object]>([
  ["that decide what is shown", { text: "a" }, { thema: "wonen", zoek: "a" }],
  ["not where a partnership was chosen", { partnerships: ["ver"], text: "a" }, { verband: "ver" }],
  [
    "not of my municipality",
    { view: "gemeente", municipalities: ["GM0003"] },
    { weergave: "gemeente", gemeente: "GM0003" },
  ],
])("has in the address the filters %s, as its words", (_, visit, query) => {
  const { made, filters } = around({ choices: WONEN, ...visit });
  const { searchParams } = new URL(made.slice(made.indexOf("http")));
  expect(Object.fromEntries(searchParams)).toEqual({ gebied: "PV26", peildatum: "2026-05-16", ...query });
  expect(filters === "Filters: geen.").toBe(!searchParams.has("thema"));
});

import { beforeEach, expect, it } from "vitest";
import { withAdded } from "@/state/choiceActions";
import { ANYTHING_KNOWN } from "@/state/knownValues";
import { useAppStore } from "@/state/store";
import { visitFromQuery, visitToQuery } from "@/state/urlCodec";
import { aDataset } from "../helpers/dataset";
import { fillStore } from "../helpers/store";

const state = () => useAppStore.getState();

beforeEach(() => fillStore(aDataset([]), { view: "overlap", partnerships: ["a", "b", "c"] }));

it("adds at the end, each once, and no more than ten", () => {
  state().addPartnerships(["b", "d"]);
  expect(state().partnerships).toEqual(["a", "b", "c", "d"]);
  const many = Array.from({ length: 12 }, (_, i) => `m${i}`);
  expect(withAdded(["a"], many)).toEqual(["a", ...many.slice(0, 9)]);
  expect(withAdded(many, ["z"])).toEqual(many);
});

it("moves one place, and not beyond the ends", () => {
  state().movePartnership("c", -1);
  expect(state().partnerships).toEqual(["a", "c", "b"]);
  state().movePartnership("b", 1);
  state().movePartnership("a", -1);
  state().movePartnership("unknown", 1);
  expect(state().partnerships).toEqual(["a", "c", "b"]);
});

it("carries the order in the address", () => {
  state().movePartnership("c", -1);
  const query = visitToQuery(state(), state().home);
  expect(query).toBe("weergave=overlap&verband=a&verband=c&verband=b");
  expect(visitFromQuery(query, state().home, ANYTHING_KNOWN).visit.partnerships).toEqual(["a", "c", "b"]);
});

it("forgets what was lit when the choice changes", () => {
  state().lightMunicipalities(["GM0001"]);
  state().removePartnership("a");
  expect(state().litMunicipalities).toBeUndefined();
});

it("adds what is found by searching while the overlap is looked at, and replaces elsewhere", () => {
  state().choosePartnership("d");
  expect(state().partnerships).toEqual(["a", "b", "c", "d"]);
  state().chooseMunicipality("GM0001");
  expect(state().partnerships).toHaveLength(4);
  state().setView("kaart");
  state().choosePartnership("e");
  expect(state().partnerships).toEqual(["e"]);
});

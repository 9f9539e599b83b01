import { beforeEach, expect, it } from "vitest";
import { selectScopes } from "@/export/scopes";
import { fillKey } from "@/scene/scene";
import { selectScene } from "@/scene/selectScene";
import { selectPageTitle } from "@/state/pageTitle";
import { selectFilterResult } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../helpers/dataset";
import { fillStore } from "../helpers/store";

const WITHOUT = aDataset([aPartnership("a", [], { hasAllParticipants: false }), aPartnership("b", [])], {
  lacks: "participations",
});

beforeEach(() => fillStore(WITHOUT));
const sceneNow = () => selectScene(useAppStore.getState());

it("hatches the municipalities of the area as not known, without a number", () => {
  const { title, legend, municipalities } = sceneNow();
  expect(title).toBe("Aantal samenwerkingsverbanden per gemeente, provincie Utrecht, op 16 mei 2026: niet bekend");
  expect(legend).toEqual([{ fill: { kind: "none" }, label: "niet bekend", count: 3 }]);
  expect(municipalities.map(({ name, value, fill, description }) => [name, value, fillKey(fill), description])).toEqual(
    [
      ["Aarle", undefined, "none", "Aarle: aantal niet bekend"],
      ["Beekdam", undefined, "none", "Beekdam: aantal niet bekend"],
      ["Coehoorn", undefined, "none", "Coehoorn: aantal niet bekend"],
      ["Drie Súdwolden", undefined, "outside", "Drie Súdwolden: ligt buiten provincie Utrecht"],
    ],
  );
});

it("says so too of what is chosen, on the map and in the tab of the browser", () => {
  useAppStore.setState({ municipalities: ["GM0001"] });
  expect(sceneNow().title).toBe("Met wie Aarle samenwerkt, op 16 mei 2026: niet bekend");
  expect(selectPageTitle(useAppStore.getState())).toMatch(/^Aarle - /);
  useAppStore.setState({ partnerships: ["a"] });
  expect(sceneNow()).toMatchObject({
    mode: "partnership",
    title: "Deelnemers van Samenwerking a, op 16 mei 2026: niet bekend",
  });
  expect(sceneNow().municipalities[0]?.description).toBe("Aarle: niet bekend of zij meedoet");
});

it("lists the partnerships of the whole country, because nobody knows which touch the area", () => {
  expect(selectFilterResult(useAppStore.getState()).visible).toHaveLength(2);
});

it("offers no file with numbers that nobody knows", () => {
  expect(selectScopes(useAppStore.getState())).toEqual([]);
});

it("draws who takes part in a partnership as far as it names them, where only the organisations could not be had", () => {
  const named = aDataset([aPartnership("a", ["GM0001", "GM0004"])], { lacks: "organisations" });
  fillStore(named, { partnerships: ["a"] });
  expect(sceneNow().title).toBe("Deelnemers van Samenwerking a, op 16 mei 2026");
  expect(sceneNow().municipalities.map(({ fill, description }) => [fillKey(fill), description])).toEqual([
    ["member", "Aarle: doet mee"],
    ["none", "Beekdam: niet bekend of zij meedoet"],
    ["none", "Coehoorn: niet bekend of zij meedoet"],
    ["member", "Drie Súdwolden: doet mee"],
  ]);
  expect(sceneNow().legend.map(({ label, count }) => [label, count])).toEqual([
    ["doet mee", 2],
    ["niet bekend", 2],
  ]);
});

it("draws every municipality so where nobody knows which lie in the area", () => {
  fillStore({ ...WITHOUT, lacks: "organisations" });
  expect(sceneNow().title).toBe("Aantal samenwerkingsverbanden per gemeente, op 16 mei 2026: niet bekend");
  expect(sceneNow().legend).toEqual([{ fill: { kind: "none" }, label: "niet bekend", count: 4 }]);
});

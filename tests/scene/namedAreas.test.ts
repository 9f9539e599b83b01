import { expect, it } from "vitest";
import type { Organisation } from "@/domain/organisation";
import { partiesOf, TOLD_APART, withNamedAreas } from "@/scene/overlap/namedAreas";
import { selectOverlapScene } from "@/scene/overlap/selectOverlapScene";
import { fillKey } from "@/scene/scene";
import { useAppStore } from "@/state/store";
import { aDataset, aParticipation, aPartnership, ORGANISATIONS } from "../helpers/dataset";
import { fillStore } from "../helpers/store";

const BOARDS: Organisation[] = Array.from({ length: 21 }, (_, i) => {
  return { code: `WS01${String(i).padStart(2, "0")}`, name: `Waterschap Nummer ${i}`, kind: "waterschap" };
});
const ORGANISATION_MAP = new Map([...ORGANISATIONS, ...BOARDS].map((each) => [each.code, each]));

const BORDER = { kind: "chosenArea", label: "grens van provincie Utrecht" };

/** The scene of two partnerships: the second with these parties besides its municipality. */
function sceneWith(parties: readonly string[], more = 0) {
  const participations = ["GM0001", ...parties].map((code) => aParticipation(code));
  const others = Array.from({ length: more }, (_, i) => aPartnership(`m${i}`, ["GM0002"]));
  const partnerships = [aPartnership("a", ["GM0001"]), aPartnership("b", [], { participations }), ...others];
  fillStore(aDataset(partnerships, { organisations: ORGANISATION_MAP }), {
    view: "overlap",
    partnerships: partnerships.map(({ id }) => id),
  });
  return selectOverlapScene(useAppStore.getState());
}

it("names every water board and province, each with a dash and a row of the legend of its own", () => {
  const { outlines, legendLines, legendCaution } = sceneWith(["WS0103", "WS0101", "PV26"]);
  expect(outlines.map(({ label, pattern }) => [label, pattern])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    ["provincie Utrecht", 0],
    ["Nummer 1", 0],
    ["Nummer 3", 1],
  ]);
  expect(legendLines.slice(2)).toEqual([
    { kind: "waterBoard", label: "waterschap Nummer 1", pattern: 0 },
    { kind: "waterBoard", label: "waterschap Nummer 3", pattern: 1 },
    { kind: "province", label: "provincie Utrecht", pattern: 0 },
    BORDER,
  ]);
  expect(legendCaution).toBe("Waterschappen: grens ongeveer.");
});

it("keeps lines apart: water boards that meet, and a province from the partnerships with the same border", () => {
  const insets = sceneWith(["WS0101", "PV26"]).outlines.map(({ inset }) => inset);
  expect(insets).toEqual([0, 1, 2, 0.5]);
});

it("leaves it to the names where there are more than dashes can tell apart", () => {
  const { outlines, legendLines, legendCaution } = sceneWith(
    BOARDS.slice(0, TOLD_APART.waterBoard + 1).map(({ code }) => code),
  );
  const boards = outlines.filter(({ area }) => area.kind === "waterBoard");
  expect(boards.map(({ pattern }) => pattern)).toEqual(boards.map(() => undefined));
  expect(new Set(boards.map(({ label }) => label)).size).toBe(TOLD_APART.waterBoard + 1);
  expect(legendLines.filter(({ kind }) => kind === "waterBoard")).toEqual([
    { kind: "waterBoard", label: "waterschap (grens ongeveer)" },
  ]);
  expect(legendCaution).toBeUndefined(); // the row says it
});

it("has a row only for what is drawn: none with marks, nor for what shows while its partnership is pointed at", () => {
  const { outlines, legendLines, legendCaution } = sceneWith(["WS0101", "PV26"], 2);
  expect([outlines, legendLines, legendCaution]).toEqual([[], [BORDER], undefined]);
  useAppStore.setState({ pointedSlot: 1 });
  const pointed = selectOverlapScene(useAppStore.getState());
  expect(pointed.outlines.map(({ label }) => label)).toEqual([undefined, "provincie Utrecht", "Nummer 1"]);
  expect(pointed.legendLines).toEqual([BORDER]);
});

it("says nothing more where no water board or province takes part", () => {
  const scene = sceneWith([]);
  expect(withNamedAreas(scene, partiesOf([], new Map()))).toBe(scene);
  expect(scene.legendCaution).toBeUndefined();
});

it("draws every water board in the area when that is asked for, beside marks too, and counts none", () => {
  const before = sceneWith(["WS0101"], 2);
  const share = { municipality: "GM0001", ofMunicipality: 40, ofWaterBoard: 9 };
  const value = ["WS0102", "WS0101"].map((waterBoard) => ({ waterBoard, ...share }));
  useAppStore.setState({ showsWaterBoards: true, waterBoardShares: { status: "ready", value } });
  const scene = selectOverlapScene(useAppStore.getState());
  const { outlines, legendLines, municipalities } = scene;
  expect(outlines.map(({ label, pattern }) => [label, pattern])).toEqual([
    ["Nummer 1", 0],
    ["Nummer 2", 1],
  ]);
  expect(legendLines.map(({ label }) => label)).toEqual(["waterschap Nummer 1", "waterschap Nummer 2", BORDER.label]);
  expect(municipalities.map((each) => each.value)).toEqual(before.municipalities.map((each) => each.value));
  useAppStore.setState({ pointedSlot: 1 });
  expect(selectOverlapScene(useAppStore.getState()).legendLines).toEqual(legendLines);
});

it("says in its title what one partnership beside water boards answers", () => {
  fillStore(aDataset([aPartnership("a", ["GM0001"])], { organisations: ORGANISATION_MAP }), {
    view: "overlap",
    partnerships: ["a"],
  });
  const value = [{ waterBoard: "WS0102", municipality: "GM0001", ofMunicipality: 40, ofWaterBoard: 9 }];
  useAppStore.setState({ showsWaterBoards: true, waterBoardShares: { status: "ready", value } });
  expect(selectOverlapScene(useAppStore.getState()).title).toBe(
    "Welke gemeenten meedoen in Samenwerking a en welke waterschappen daar liggen, op 16 mei 2026",
  );
});

it("explains the lines around the area and a chosen municipality after those of the partnerships, where they are drawn", () => {
  const labels = () => selectOverlapScene(useAppStore.getState()).legendLines.map(({ label }) => label);
  sceneWith([]);
  expect(labels().slice(2)).toEqual(["grens van provincie Utrecht"]);
  useAppStore.setState({ municipalities: ["GM0002"] });
  expect(labels().slice(2)).toEqual(["grens van provincie Utrecht", "gekozen gemeente"]);
  useAppStore.setState({ municipalities: [], area: "NL" });
  expect(labels().slice(2)).toEqual(["grens van een provincie"]);
  useAppStore.setState({ area: "PV25" }); // none of them takes part
  expect(labels().slice(2)).toEqual([]);
});

it("tells the group that a list lights, and leaves a row of the legend to itself", () => {
  const scene = sceneWith([], 1);
  expect(scene.litGroup).toBeUndefined();
  useAppStore.setState({ litMunicipalities: ["GM0001"] });
  expect(selectOverlapScene(useAppStore.getState()).litGroup).toEqual({ fill: scene.legend[1]?.fill, count: 1 });
  useAppStore.setState({ litMunicipalities: undefined, litClass: fillKey(scene.legend[0]?.fill ?? { kind: "none" }) });
  const byRow = selectOverlapScene(useAppStore.getState());
  expect([byRow.lit?.size, byRow.litGroup]).toEqual([1, undefined]);
});

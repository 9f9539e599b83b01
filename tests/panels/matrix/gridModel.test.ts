import { expect, it } from "vitest";
import { snapshotOn } from "@/domain/snapshot";
import { placeAfter } from "@/panels/matrix/gridKeys";
import { matrixOf, membersModel, orderOf, sharedModel } from "@/panels/matrix/gridModel";
import { aDataset, aPartnership, randomPartnerships } from "../../helpers/dataset";
import { SEEDS } from "../../helpers/random";

const dataset = aDataset([
  aPartnership("afval", ["GM0001", "GM0002", "GM0003"]),
  aPartnership("woon", ["GM0001", "GM0002"], { hasAllParticipants: false }),
]);
const snapshot = snapshotOn(dataset, "2026-05-16");
const nameOf = (code: string) => dataset.organisations.get(code)?.name ?? code;
const linesOf = (codes: readonly string[]) => codes.map((code) => ({ code, name: nameOf(code) }));

it("tells of each pair how many they share, and leads to their comparison", () => {
  const matrix = matrixOf(snapshot, dataset.municipalities);
  const model = sharedModel(matrix, linesOf(orderOf(matrix, "name")));
  const [aarle, beekdam] = model.rows;
  if (!aarle || !beekdam) throw new Error("no rows");
  expect(model.cellAt(aarle, beekdam)).toEqual({ text: "2", label: "Aarle en Beekdam: 2 gedeelde verbanden", tint: 1 });
  expect(model.cellAt(aarle, aarle)).toEqual({ text: "2", label: "Aarle: 2 verbanden", tint: undefined });
  expect(model.visitAt(aarle, beekdam)).toMatchObject({ view: "vergelijk", municipalities: ["GM0001", "GM0002"] });
  expect(model.visitAt(aarle, aarle)).toMatchObject({ view: "kaart", municipalities: ["GM0001"] });
});

it("tells of each municipality where it takes part, and never no where the list is incomplete", () => {
  const rows = linesOf(["GM0003", "GM0001"]);
  const model = membersModel(snapshot, rows, "name");
  expect(model.columns.map(({ code }) => code)).toEqual(["afval", "woon"]);
  const cells = rows.map((row) => model.columns.map((column) => model.cellAt(row, column).text));
  expect(cells).toEqual([
    ["ja", "?"],
    ["ja", "ja"],
  ]);
});

it.each(SEEDS)("is symmetric, whatever the order (seed %i)", (seed) => {
  const matrix = matrixOf(snapshotOn(aDataset(randomPartnerships(seed, 30)), "2026-05-16"), dataset.municipalities);
  const order = orderOf(matrix, "blocks");
  expect([...order].sort()).toEqual([...matrix.codes].sort());
  const { rows, cellAt, tints } = sharedModel(matrix, linesOf(order));
  for (const a of rows) {
    for (const b of rows) {
      expect(cellAt(a, b).text).toBe(cellAt(b, a).text);
      expect(cellAt(a, b).tint ?? 0).toBeLessThan(Math.max(1, tints));
    }
  }
});

it("walks by the keys of the grid pattern and stays within", () => {
  const at = { row: 2, column: 3 };
  const go = (key: string, ctrlKey = false) => placeAfter({ key, ctrlKey }, at, 26, 26);
  expect(go("ArrowUp")).toEqual({ row: 1, column: 3 });
  expect(go("ArrowRight")).toEqual({ row: 2, column: 4 });
  expect(go("PageUp")).toEqual({ row: 0, column: 3 });
  expect(go("PageDown")).toEqual({ row: 12, column: 3 });
  expect(go("Home")).toEqual({ row: 2, column: 0 });
  expect(go("End", true)).toEqual({ row: 25, column: 25 });
  expect(go("Enter")).toBeUndefined();
  expect(placeAfter({ key: "ArrowLeft", ctrlKey: false }, { row: 0, column: 0 }, 26, 26)).toEqual({
    row: 0,
    column: 0,
  });
});

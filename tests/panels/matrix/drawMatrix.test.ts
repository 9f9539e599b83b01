import { expect, it } from "vitest";
import { DEFAULT_PALETTE } from "@/design/palette";
import { snapshotOn } from "@/domain/snapshot";
import { paperDrawing } from "@/drawing/paperDrawing";
import { createMeasure } from "@/drawing/text";
import { drawMatrix } from "@/panels/matrix/drawMatrix";
import { type GridModel, matrixOf, membersModel, sharedModel } from "@/panels/matrix/gridModel";
import { aDataset, aPartnership } from "../../helpers/dataset";

const manyPartnerships = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    aPartnership(`p${i}`, ["GM0001", `GM000${2 + (i % 2)}`], { hasAllParticipants: i > 0 }),
  );

function modelsOf(count: number) {
  const dataset = aDataset(manyPartnerships(count));
  const snapshot = snapshotOn(dataset, "2026-05-16");
  const rows = dataset.municipalities.map(({ code, name }) => ({ code, name }));
  const matrix = matrixOf(snapshot, dataset.municipalities);
  return { shared: sharedModel(matrix, rows), members: membersModel(snapshot, rows, "name") };
}

function drawn(model: GridModel, rule = ""): string[] {
  const room = { width: 1208, height: 500, measure: createMeasure() };
  const { nodes, height } = drawMatrix({ title: "Proef", model, rule, palette: DEFAULT_PALETTE }, room);
  return [...paperDrawing(nodes, height, room.width).querySelectorAll("text")].map(({ textContent }) => textContent);
}

it("explains its colours and its diagonal, and how it is ordered", () => {
  const words = drawn(modelsOf(12).shared, "Volgorde: afgeleid.").join(" ");
  expect(words).toMatch(/geen gedeeld verband/);
  expect(words).toMatch(/\d tot en met \d+ gedeeld|\d gedeeld/);
  expect(words).toMatch(/gemeente zelf: in hoeveel verbanden zij zit/);
  expect(words).toMatch(/Volgorde: afgeleid\./);
});

it("explains the signs of who takes part", () => {
  const words = drawn(modelsOf(12).members);
  expect(words).toEqual(expect.arrayContaining(["doet mee", "doet niet mee", "ja", "–", "?"]));
  expect(words).toContain("niet genoemd; niet alle deelnemers zijn bekend");
});

it("shows every partnership, in smaller cells and then in parts below each other", () => {
  for (const count of [90, 250]) {
    const words = drawn(modelsOf(count).members);
    const heads = words.filter((word) => /^\d+$/.test(word)).map(Number);
    expect(heads).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect(words.filter((word) => word === "?").length).toBe(1 + 2); // the legend, and who is not named
    expect(words.filter((word) => word === "Aarle").length).toBe(count === 90 ? 1 : 3);
    expect(words.join(" ")).toContain(`${count}.\u00a0Samenwerking`);
    expect(words.join(" ")).not.toContain("U ziet de eerste");
  }
});

it("says in the drawing itself when it shows a part, and where the rest is", () => {
  const words = drawn(modelsOf(4000).members).join(" ");
  expect(words).toMatch(
    /eerste 4 van 4 rijen en de eerste 3\.\d+ van 4\.000 kolommen\. De rest staat op de pagina met/,
  );
});

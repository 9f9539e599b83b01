import { expect, it } from "vitest";
import { DEFAULT_PALETTE } from "@/design/palette";
import { snapshotOn } from "@/domain/snapshot";
import { paperDrawing } from "@/drawing/paperDrawing";
import { createMeasure } from "@/drawing/text";
import {
  drawBareMatrix,
  drawInParts,
  drawMatrix,
  drawMatrixLegend,
  isTooLargeForPaper,
} from "@/panels/matrix/drawMatrix";
import { type GridModel, matrixOf, membersModel, sharedModel } from "@/panels/matrix/gridModel";
import type { PictureBody } from "@/state/pictures";
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

const PARTS = { title: "Proef", scope: "Geteld.", rule: "", palette: DEFAULT_PALETTE };

function drawn(model: GridModel, rule = ""): string[] {
  const room = { width: 1208, height: 500, measure: createMeasure() };
  const { nodes, height } = drawMatrix(
    { title: "Proef", model, scope: "Geteld.", rule, palette: DEFAULT_PALETTE },
    room,
  );
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
  expect(words).toMatch(/eerste 3\.\d+ van 4\.000 kolommen\. De rest staat op de pagina met/);
});

/** A country of so many municipalities: neighbours share a partnership, and of every tenth not all is known. */
function countryOf(count: number) {
  const codes = Array.from({ length: count }, (_, i) => `GM1${String(i).padStart(3, "0")}`);
  const dataset = aDataset(
    codes.map((code, i) => aPartnership(`p${i}`, [code, codes[i + 1] ?? code], { hasAllParticipants: i % 10 > 0 })),
  );
  const rows = codes.map((code, i) => ({ code, name: `Gemeente ${i}` }));
  const snapshot = snapshotOn(dataset, "2026-05-16");
  const municipalities = rows.map((row) => ({ ...row, kind: "gemeente" as const }));
  return {
    shared: sharedModel(matrixOf(snapshot, municipalities), rows),
    members: membersModel(snapshot, rows, "name"),
    rows,
  };
}

it("shows every row of a whole country, as colours with the names in small letters", () => {
  const { shared, members, rows } = countryOf(342);
  for (const model of [shared, members]) {
    const words = drawn(model);
    const names = rows.map(({ name }) => name);
    expect(words).toEqual(expect.arrayContaining(names));
    expect(words.join(" ")).not.toContain("U ziet de eerste");
    expect(words).not.toContain("ja");
    expect(words).not.toContain("?");
  }
  expect(drawn(shared)).toContain("gemeente zelf"); // no number stands on the diagonal
  expect(drawn(members)).toEqual(
    expect.arrayContaining(["1", "342", "niet genoemd; niet alle deelnemers zijn bekend"]),
  );
});

it("draws the cells of a country as a few shapes, and no higher than a browser can make", () => {
  for (const model of Object.values(countryOf(342)).slice(0, 2) as GridModel[]) {
    const room = { width: 1208, height: 500, measure: createMeasure() };
    const { nodes, height } = drawMatrix({ ...PARTS, model }, room);
    const drawing = paperDrawing(nodes, height, room.width);
    expect(drawing.querySelectorAll("path").length).toBeLessThan(20);
    expect((height + 300) * 1.25 * 2).toBeLessThan(16_384);
  }
});

it("does not explain a sign that no cell shows", () => {
  const { rows } = countryOf(4);
  const known = membersModel(
    snapshotOn(aDataset([aPartnership("a", [rows[0]?.code ?? ""])]), "2026-05-16"),
    rows,
    "name",
  );
  expect(drawn(known).join(" ")).not.toContain("niet genoemd");
});

it("leaves room for the longest name beside its row", () => {
  const { shared } = modelsOf(12);
  const long = "Nuenen, Gerwen en Nederwetten";
  const model = { ...shared, rows: shared.rows.map((row, index) => (index === 0 ? { ...row, name: long } : row)) };
  const room = { width: 1208, height: 500, measure: createMeasure() };
  const { nodes } = drawMatrix({ ...PARTS, model }, room);
  const heads = [...paperDrawing(nodes, 500, room.width).querySelectorAll("text[transform]")];
  const places = heads.map((head) => Number(/translate\(([\d.]+) /.exec(head.getAttribute("transform") ?? "")?.[1]));
  expect(Math.min(...places)).toBeGreaterThan(createMeasure()(long, 11.5, 400));
});

/** As many municipalities as in the whole country, so to speak. */
function large(model: GridModel): GridModel {
  return {
    ...model,
    rows: Array.from({ length: 90 }, () => model.rows)
      .flat()
      .slice(0, 90),
  };
}

it("gives paper its legend apart: however small the matrix becomes, those letters can be read", () => {
  const room = { width: 690, height: 900, measure: createMeasure() };
  const parts = { ...PARTS, model: modelsOf(12).shared };
  const wordsOf = ({ nodes, height }: PictureBody) => paperDrawing(nodes, height).textContent;
  expect(wordsOf(drawMatrixLegend(parts, room))).toMatch(/^0geen gedeeld verband.*gemeente zelf[^A]*$/);
  expect(wordsOf(drawBareMatrix(parts, room))).toMatch(/^Aarle/);
});

it("gives paper the members in parts whose letters can be read, each with the names of its columns", () => {
  const { members } = modelsOf(90);
  expect(isTooLargeForPaper(members)).toBe(false);
  expect(isTooLargeForPaper(large(members))).toBe(true); // there only colours are drawn
  const room = { width: 690, height: 552, measure: createMeasure() };
  const { legend, parts } = drawInParts({ ...PARTS, model: members }, room);
  expect(paperDrawing(legend.nodes, legend.height)).toHaveTextContent(/doet mee.*doet niet mee/);
  expect(parts.map(({ key }) => key.match(/\d+\.\u00a0/g)?.length)).toEqual([45, 45]);
  expect(parts[1]?.key).toMatch(/^Kolommen: 46\.\u00a0/);
  for (const [index, { drawing }] of parts.entries()) {
    const letters = [...paperDrawing(drawing.nodes, drawing.height).querySelectorAll("text")];
    const named = letters.filter(({ textContent }) => textContent !== "?");
    const points = named.map((text) => Number(text.getAttribute("font-size")) * 0.75); // 96 pixels are 72 points
    expect(Math.min(...points)).toBeGreaterThanOrEqual(7);
    expect(named.map(({ textContent }) => textContent)).toContain(String(index * 45 + 1));
  }
});

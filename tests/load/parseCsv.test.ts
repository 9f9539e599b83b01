import { expect, it } from "vitest";
import { parseCsv, splitValues } from "@/load/parseCsv";
import { writeCsv } from "@/load/writeCsv";
import { createRandom, SEEDS } from "../helpers/random";

it("counts lines as an editor does: quoted line breaks, blank lines, CRLF, byte order mark, semicolons", () => {
  const text = '\uFEFFid;naam\r\n1;"twee\r\nregels"\r\n\r\n2;Regio\r\n';
  expect(parseCsv("f.csv", text)).toEqual({
    columns: ["id", "naam"],
    items: [
      { line: 2, cells: { id: "1", naam: "twee\r\nregels" } },
      { line: 5, cells: { id: "2", naam: "Regio" } },
    ],
    issues: [],
  });
});

it.each([
  ["id;naam\n1;Regio, Noord", "Regio, Noord"],
  ["id\tnaam\n1\tRegio", "Regio"],
  ["id,naam\n1,Regio", "Regio"],
  [" ID , Naam \r\n1, Regio ", "Regio"],
  ["naam;id\n'Regio';1", "'Regio'"],
])("reads separators, header case and spaces: %j", (text, naam) => {
  expect(parseCsv("f.csv", text).items).toMatchObject([{ cells: { id: "1", naam } }]);
});

it("rejects a row with more cells than columns, and says on which line", () => {
  const { items, issues } = parseCsv("f.csv", "id,naam\n1,Regio, Noord\n2,Zuid,\n3\n");
  expect(items.map(({ line }) => line)).toEqual([3, 4]);
  expect(issues).toMatchObject([{ line: 2, effect: "rejected", problem: "row-too-long" }]);
});

it("rejects the row whose quote is never closed", () => {
  const { items, issues } = parseCsv("f.csv", 'id,naam\n1,Regio\n2,"Zuid\n3,West\n');
  expect(items.map(({ line }) => line)).toEqual([2]);
  expect(issues).toMatchObject([{ line: 3, problem: "quote-unclosed" }]);
});

it.each(["", "\uFEFF", "id,naam", "id,naam\n", "\n\n"])(
  "gives no rows and no remarks for a file without rows: %j",
  (text) => {
    expect(parseCsv("f.csv", text)).toMatchObject({ items: [], issues: [] });
  },
);

it("splits a cell with several values and leaves out empty parts", () => {
  expect(splitValues(" wonen | werk||")).toEqual(["wonen", "werk"]);
  expect(splitValues(undefined)).toEqual([]);
});

it.each(SEEDS)("reads back what was written, whatever the cells hold (seed %i)", (seed) => {
  const random = createRandom(seed);
  const pieces = ["a", ";", '"', "\n", "\r\n", ",", "é", "|", " b", "=1", "\t", "“"];
  const cell = () =>
    Array.from({ length: random.whole(6) }, () => random.pick(pieces))
      .join("")
      .trim();
  const rows = Array.from({ length: 20 }, (_, i) => ({ id: `${i}`, naam: cell(), doel: cell() }));
  const text = writeCsv(["id", "naam", "doel"], rows);
  expect(parseCsv("f.csv", text).items.map(({ cells }) => cells)).toEqual(rows);
});

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

const TABLE = [
  "id;naam;doel",
  "1;Regio;x",
  "2;Zuid;y",
  '3;West;"een; twee\nen drie"',
  "4;Oost;z",
  '5;Noord;"a ""b"" c"',
];
const IDS = ["1", "2", "3", "4", "5"];

it.each([
  ["in front of a cell", 2, '2;"Zuid;y', ["2"]],
  ["in front of the first cell", 2, '"2;Zuid;y', ["2"]],
  ["in front of the last cell", 2, '2;Zuid;"y', ["2"]],
  ["within a quoted cell", 2, '2;"Zu"id";y', ["2"]],
  ["in a cell that goes on over lines", 3, '3;West;"een "twee\nen drie"', ["3"]],
  ["in the last row", 5, '5;"Noord;a', ["5"]],
  ["in a row that leaves out its last cell", 2, '2;"Zuid', ["2"]],
])("loses no other row by a stray quote %s", (_, index, damage, lost) => {
  const lines = TABLE.with(index, damage);
  for (const newline of ["\n", "\r\n"]) {
    const text = lines.join("\n").replaceAll("\n", newline) + newline;
    const { items, issues } = parseCsv("f.csv", text);
    expect(items.map(({ cells }) => cells.id)).toEqual(IDS.filter((id) => !lost.includes(id)));
    const value = damage.replaceAll("\n", newline);
    expect(issues).toEqual([
      {
        file: "f.csv",
        line: index < 4 ? index + 1 : index + 2,
        column: "",
        value,
        problem: "quote-unclosed",
        effect: "rejected",
      },
    ]);
  }
});

it("reports each of several damaged rows, also next to each other, and keeps counting lines", () => {
  const text = ['2;"Zuid;y', '3;We"st;"y', ...TABLE.slice(3), '6;"Land;y', "7;Zee;z"].join("\n");
  const { items, issues } = parseCsv("f.csv", `${TABLE.slice(0, 2).join("\n")}\n\n${text}\n`);
  expect(items.map(({ line, cells }) => [line, cells.id])).toEqual([
    [2, "1"],
    [6, "3"],
    [8, "4"],
    [9, "5"],
    [11, "7"],
  ]);
  expect(issues.map(({ line }) => line)).toEqual([4, 5, 10]);
});

it("lets a row be shorter after a damaged one where rows are that short elsewhere", () => {
  const { items } = parseCsv("f.csv", 'id,naam,doel\n1,Regio\n2,"Zuid,y\n3,West\n4,Oost,z\n');
  expect(items.map(({ cells }) => cells.id)).toEqual(["1", "3", "4"]);
});

it("understands nothing of a table whose names stand in a damaged line, and says which line", () => {
  expect(parseCsv("f.csv", 'id;"naam\n1;Regio\n')).toMatchObject({
    columns: [],
    items: [],
    issues: [{ line: 1, problem: "quote-unclosed" }],
  });
});

it("reads a file full of stray quotes in a moment", () => {
  const rows = Array.from({ length: 1000 }, (_, row) => `${row};"Regio ${"x".repeat(100)};y`);
  const begin = performance.now();
  expect(parseCsv("f.csv", ["id;naam;doel", ...rows].join("\n")).issues).toHaveLength(1000);
  expect(performance.now() - begin).toBeLessThan(3000);
});

it("says so when a file stops in the middle of a row", () => {
  const { items, issues } = parseCsv("f.csv", "id;naam;doel\n1;Regio;x\n2;Oost;y\n3;Zu");
  expect(items).toHaveLength(3);
  expect(issues).toMatchObject([{ line: 4, value: "3;Zu", problem: "row-cut-off", effect: "kept" }]);
  for (const whole of ["id;naam;doel\n1;Regio;x\n2;Oost;y\n3;Zuid;z", "id;naam;doel\n1;Regio\n2;Oost;y\n3;Zuid"]) {
    expect(parseCsv("f.csv", whole).issues).toEqual([]);
  }
});

it("leaves signs that nobody sees out of a cell, and says so once per cell with their codes", () => {
  const text = 'id;\u2066naam;doel\n1;\u202Een\u202C;"\u0000\u0007a\tb\nc"\n\n2;\u001B;x;\u202Ey\n';
  const { columns, items, issues } = parseCsv("f.csv", text);
  expect(columns).toEqual(["id", "naam", "doel"]);
  expect(items).toEqual([{ line: 2, cells: { id: "1", naam: "en", doel: "a\tb\nc" } }]);
  const repaired = { file: "f.csv", problem: "signs-unseen", effect: "repaired" };
  expect(issues).toEqual([
    { ...repaired, line: 1, column: "naam", value: "[U+2066]naam" },
    { ...repaired, line: 2, column: "naam", value: "[U+202E]en[U+202C]" },
    { ...repaired, line: 2, column: "doel", value: "[U+0000][U+0007]a\tb\nc" },
    { ...repaired, line: 5, column: "", value: "2;[U+001B];x;[U+202E]y", problem: "row-too-long", effect: "rejected" },
  ]);
});

it.each([
  ['id;naam\n1;"a\u202E"b\n', ['1;"a[U+202E]"b']],
  ["id;naam\n1;b\n2;c\n3;d\n\u202E4", ["[U+202E]4", "[U+202E]4"]],
])("quotes a row that is damaged or cut off so that it can be read: %j", (text, values) => {
  expect(parseCsv("f.csv", text).issues.map(({ value }) => value)).toEqual(values);
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

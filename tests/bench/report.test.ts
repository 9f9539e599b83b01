import { expect, it } from "vitest";
import { isMet, judge, tooEarly } from "@/bench/budgets";
import { withReport } from "@/bench/docsFile";
import { figures } from "@/bench/figures";
import { MEASURE_KEYS, type Run, type Runs } from "@/bench/measures";
import { bytesByKind } from "@/bench/traffic";

/** A run in which everything measured the same number. */
const aRun = (value: number): Run => ({
  ...(Object.fromEntries(MEASURE_KEYS.map((key) => [key, value])) as Omit<Run, "files">),
  files: [],
});

const runsOf = (app: number, baseline: number): Runs => {
  const variants = { app: [aRun(app)], baseline: [aRun(baseline)], home: [], webgl: [] };
  return { plain: variants, phone: variants };
};

it("judges ratios in both conditions and against the baseline of the same round", () => {
  const ready = judge(runsOf(3, 4), []).filter(({ what }) => what.startsWith("first complete map"));
  expect(ready.map(({ condition, measured }) => [condition, measured?.median])).toEqual([
    ["plain", 0.75],
    ["phone", 0.75],
  ]);
  expect(ready.every(isMet)).toBe(true);
});

it("finds a budget missed when the median is above it, and when nothing was measured", () => {
  const script = judge(runsOf(131_000, 1), []).find(({ what }) => what.startsWith("script, before"));
  expect(script && isMet(script)).toBe(false);
  const shared = judge(runsOf(1, 1), []).find(({ what }) => what.startsWith("shared"));
  expect(shared && isMet(shared)).toBe(false);
});

it("names code that came before its time", () => {
  const files = ["index-1.js", "maplibre-gl-2.js"].map((name) => ({ name, bytes: 1 }));
  expect(tooEarly({ ...aRun(1), files })).toEqual(["maplibre-gl-2.js"]);
});

it("adds up bytes by kind of file", () => {
  const names = ["index.html", "a.js", "b.mjs", "c.css", "gemeenten.topojson", "x.csv", "config.json", "icon.svg"];
  const sums = bytesByKind(names.map((name) => ({ name, bytes: 10 })));
  expect(sums).toEqual({ documentBytes: 10, scriptBytes: 20, styleBytes: 10, boundaryBytes: 10, tableBytes: 20 });
});

it("writes median, least and most, and a dash for what was not measured", () => {
  expect(figures({ median: 12_340, min: 12_300, max: 12_600 }, "kB")).toBe("12.3 (12.3 to 12.6)");
  expect(figures({ median: 5, min: 5, max: 5 }, "ms")).toBe("5.0");
  expect(figures(undefined, "ms")).toBe("–");
});

it("replaces its own part of the page and keeps what people wrote", () => {
  const first = withReport(undefined, "one").replace("Written by hand.", "Because of the fonts.");
  const second = withReport(first, "two");
  expect(second).toContain("\ntwo\n");
  expect(second).not.toContain("\none\n");
  expect(second).toContain("Because of the fonts.");
});

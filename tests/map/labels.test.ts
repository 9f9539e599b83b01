import { describe, expect, it } from "vitest";
import { touches } from "@/map/box";
import { type LabelWish, placeLabels } from "@/map/labels";
import { createRandom, SEEDS } from "../helpers/random";

const METRICS = { measure: (text: string) => text.length * 8, lineHeight: 16, frame: { width: 800, height: 600 } };

const wish = (over: Partial<LabelWish> = {}): LabelWish => ({
  code: "GM0001",
  name: "Aarle",
  number: "12",
  rank: 1,
  at: [400, 300],
  room: { width: 200, height: 100 },
  ...over,
});

const nameOnly = (over: Partial<LabelWish>): LabelWish => {
  const { number: _number, ...rest } = wish(over);
  return rest;
};

const linesOf = (...wishes: LabelWish[]) => placeLabels(wishes, METRICS).map(({ lines }) => lines);

function randomWishes(seed: number): LabelWish[] {
  const random = createRandom(seed);
  return Array.from({ length: 200 }, (_, i) =>
    wish({
      code: `GM${i}`,
      name: "Naam van een gemeente".slice(0, 3 + random.whole(19)),
      rank: random.whole(1000),
      at: [random.whole(800), random.whole(600)],
      room: { width: random.whole(150), height: random.whole(80) },
      ...(random.next() < 0.5 && { reach: 2.4 }),
    }),
  );
}

it.each(SEEDS)("never lets two labels touch, nor one leave the map (seed %i)", (seed) => {
  const placed = placeLabels(randomWishes(seed), METRICS);
  expect(placed.length).toBeGreaterThan(5);
  for (const [i, { box }] of placed.entries()) {
    expect(placed.slice(i + 1).some((other) => touches(box, other.box))).toBe(false);
    expect(box.left >= 0 && box.top >= 0 && box.right <= 800 && box.bottom <= 600).toBe(true);
  }
});

it.each(SEEDS)("writes names in full or not at all (seed %i)", (seed) => {
  const wishes = randomWishes(seed);
  for (const { code, lines } of placeLabels(wishes, METRICS)) {
    const { name, number } = wishes.find((other) => other.code === code) ?? wish();
    const written = lines.filter((line) => line !== number).join(" ");
    expect(["", name]).toContain(written);
  }
});

it("finds a name a place a little lower where another stands in its way, and leaves that where it is", () => {
  const lower = wish({ code: "GM0002", name: "Breda", at: [400, 330], room: { width: 60, height: 40 }, reach: 3 });
  const placed = placeLabels([wish({ rank: 2 }), lower], METRICS);
  expect(placed.map(({ lines, at: [, y] }) => [...lines, y])).toEqual([
    ["Aarle", "12", 300],
    ["Breda", "12", 338],
  ]);
});

it("writes the number under the name where there is room", () => {
  expect(linesOf(wish())).toEqual([["Aarle", "12"]]);
});

it("breaks a long name at a space before it gives up the number", () => {
  expect(linesOf(wish({ name: "Wijk bij Duurstede", room: { width: 80, height: 100 } }))).toEqual([
    ["Wijk bij", "Duurstede", "12"],
  ]);
});

it("writes only the number where the name does not fit, unless the name may reach over the border", () => {
  const narrow = { room: { width: 25, height: 100 } };
  expect(linesOf(wish(narrow))).toEqual([["12"]]);
  expect(linesOf(wish({ ...narrow, reach: 2.4 }))).toEqual([["Aarle", "12"]]);
});

it("never writes a name without its number, and only a name where there is no number", () => {
  const low = { room: { width: 200, height: 20 } };
  expect(linesOf(wish(low))).toEqual([["12"]]);
  expect(linesOf(nameOnly(low))).toEqual([["Aarle"]]);
});

it("keeps the number of a small area although a larger neighbour's name would like its place", () => {
  const small = wish({ code: "GM0002", rank: 1, at: [425, 300], room: { width: 14, height: 14 } });
  const room = { width: 60, height: 100 };
  expect(linesOf(wish({ rank: 2, name: "Beekdam aan Zee", room }), small)).toEqual([["12"], ["12"]]);
});

it("moves aside within its own area when something stands in its way", () => {
  const spares = [{ at: [400, 350], room: { width: 200, height: 100 } }] as const;
  const [, moved] = placeLabels([wish({ rank: 2 }), wish({ code: "GM0002", spares })], METRICS);
  expect(moved).toMatchObject({ code: "GM0002", at: [400, 350], lines: ["Aarle", "12"] });
});

it("slides aside within its own area when no other spot is free", () => {
  const [, slid] = placeLabels([wish({ rank: 2 }), wish({ code: "GM0002" })], METRICS);
  expect(slid).toMatchObject({ code: "GM0002", lines: ["Aarle", "12"], isOverflowing: false });
  expect(slid?.at[0]).not.toBe(400);
});

it("lets no label lie beneath the legend", () => {
  const covered = { left: 0, top: 290, right: 350, bottom: 600 };
  const labels = placeLabels([wish(), wish({ code: "GM0002", at: [340, 500], rank: 9 })], {
    ...METRICS,
    covered: [covered],
  });
  expect(labels.map(({ code }) => code)).toEqual(["GM0002", "GM0001"]);
  expect(labels.some(({ box }) => touches(box, covered))).toBe(false);
});

it("breaks a name at a hyphen too, which stays", () => {
  expect(linesOf(wish({ name: "Hardinxveld-Giessendam", room: { width: 100, height: 100 } }))).toEqual([
    ["Hardinxveld-", "Giessendam", "12"],
  ]);
});

it("breaks a name before what stands in brackets", () => {
  expect(linesOf(wish({ name: "Bergen (Noord-Holland)", room: { width: 140, height: 100 } }))).toEqual([
    ["Bergen", "(Noord-Holland)", "12"],
  ]);
});

it.each([
  ["Baarn (met Soest)", ["Baarn", "met Soest"]],
  ["Soest (met Baarn, Bunschoten en Eemnes)", ["Soest", "met Baarn,", "Bunschoten", "en Eemnes"]],
  ["Utrechtse Heuvelrug (met Zeist)", ["Utrechtse", "Heuvelrug", "met Zeist"]],
])("writes the names of municipalities that are one below each other: %s", (name, lines) => {
  const [placed = []] = linesOf(wish({ name, isFirst: true, room: { width: 90, height: 100 } }));
  expect(placed.map((line) => line.replace("\u00a0", " "))).toEqual([...lines, "12"]);
});

it("lets a name reach over a border only after all names that stay inside, and as little as it can", () => {
  const small = { room: { width: 30, height: 100 }, reach: 4 };
  const wide = wish({
    rank: 2,
    name: "Beekdam",
    ...small,
    spares: [{ at: [400, 380], room: { width: 52, height: 100 } }],
  });
  const inside = wish({ code: "GM0002", at: [430, 300], room: { width: 44, height: 100 } });
  const placed = placeLabels([wide, inside], METRICS);
  expect(placed.map(({ code, at, isOverflowing }) => [code, at[1], isOverflowing])).toEqual([
    ["GM0001", 380, true],
    ["GM0002", 300, false],
  ]);
});

it("gives the one that always stands its name before all numbers", () => {
  const first = wish({ code: "GM0002", isFirst: true, at: [425, 300], room: { width: 14, height: 14 } });
  expect(linesOf(wish({ rank: 2, at: [425, 300], room: { width: 14, height: 14 } }), first)).toEqual([["Aarle", "12"]]);
});

it("writes the number that one looks for however small its area, and no other", () => {
  const tiny = { room: { width: 4, height: 6 } };
  expect(linesOf(wish(tiny))).toEqual([]);
  expect(linesOf(wish({ ...tiny, isExtreme: true }))).toEqual([["12"]]);
});

it("gives the place to the higher rank", () => {
  const [first] = placeLabels([wish({ rank: 1 }), wish({ code: "GM0002", name: "Beekdam", rank: 2 })], METRICS);
  expect(first?.code).toBe("GM0002");
});

it.each(SEEDS)("takes no number away that would stand without the names (seed %i)", (seed) => {
  const wishes = randomWishes(seed);
  const alone = placeLabels(
    wishes.map((each) => ({ ...each, name: "x".repeat(200), reach: 0 })),
    METRICS,
  );
  const codes = new Set(placeLabels(wishes, METRICS).map(({ code }) => code));
  expect(alone.filter(({ code }) => !codes.has(code))).toEqual([]);
});

it("writes the name of who takes part over the border where its marks fit with the number only", () => {
  const marks = { width: 34, height: 10 };
  const own = wish({ name: "Bunschoten", room: { width: 50, height: 60 }, marks, reach: 3.2 });
  expect(placeLabels([own], METRICS)[0]).toMatchObject({ lines: ["Bunschoten", "12"], hasMarks: true });
  const beside = { left: 427, top: 0, right: 800, bottom: 600 };
  const [last] = placeLabels([own], { ...METRICS, covered: [beside] });
  expect(last).toMatchObject({ code: "GM0001", lines: ["12"], hasMarks: true }); // no room: the marks stay
});

it("always names the one that is first, also where marks fit with the number only", () => {
  const own = wish({ room: { width: 36, height: 60 }, marks: { width: 34, height: 10 }, isFirst: true });
  expect(placeLabels([own], METRICS)[0]).toMatchObject({ lines: ["Aarle", "12"] });
});

it("names the one that is first however small its area is on the map", () => {
  expect(linesOf(wish({ room: { width: 2, height: 2 }, isFirst: true }))).toEqual([["Aarle", "12"]]);
});

it("places names of partners of an overlap by rank, so that a large one is not pushed out by what is small beside it", () => {
  const large = wish({ name: "Amersfoort", rank: 9, room: { width: 60, height: 60 }, reach: 3.2, isEarly: true });
  const small = wish({ code: "GM0002", name: "Soest", at: [443, 300], room: { width: 60, height: 60 }, reach: 3.2 });
  const named = (early: boolean) =>
    linesOf({ ...large, isEarly: early }, { ...small, isEarly: early }).flatMap(([name = ""]) => name);
  expect(named(true)).toContain("Amersfoort");
  expect(named(false)).not.toContain("Amersfoort");
});

describe("a name for which there is no room", () => {
  const room = { width: 60, height: 40 };
  const inWay = wish({ code: "GM0002", name: "Beekdam", rank: 9, room, spares: [{ at: [400, 400], room }] });
  const left = wish({ name: "Coehoorn", at: [420, 300], room, reach: 3.2 });

  it("gets the place of another one that finds a place elsewhere, with its name", () => {
    const placed = placeLabels([inWay, left], METRICS);
    expect(placed.map(({ lines }) => lines)).toEqual([
      ["Beekdam", "12"],
      ["Coehoorn", "12"],
    ]);
  });

  it("gets none where that would take a name away from another one", () => {
    const { spares: _spares, ...stuck } = inWay;
    expect(linesOf(stuck, left)).toEqual([["Beekdam", "12"], ["12"]]);
  });

  it("gets the place of four numbers, where each of those finds another", () => {
    const tiny = { width: 30, height: 20 };
    const around = [-20, 0, 20].flatMap((y) => [368, 432].map((x) => [x, 300 + y] as const));
    const numbers = around.map((at, i) =>
      wish({ code: `GM100${i}`, rank: 5, at, room: tiny, spares: [{ at: [100 + 40 * i, 100], room: tiny }] }),
    );
    const labels = placeLabels([{ ...left, at: [400, 300] }, ...numbers], METRICS);
    expect(labels.map(({ lines }) => lines)).toContainEqual(["Coehoorn", "12"]);
    expect(labels).toHaveLength(7);
  });

  it("moves the one that always stands too, but never what covers the map", () => {
    expect(linesOf({ ...inWay, isFirst: true }, left)).toContainEqual(["Coehoorn", "12"]);
    const covered = [{ left: 0, top: 0, right: 800, bottom: 350 }];
    const labels = placeLabels([inWay, left], { ...METRICS, covered });
    expect(labels.map(({ lines }) => lines)).toEqual([["Beekdam", "12"]]);
  });

  it("lets a number in the way go aside for the number of another one", () => {
    const tiny = { width: 30, height: 20 };
    const number = wish({ code: "GM0002", rank: 9, room: tiny, spares: [{ at: [400, 340], room: tiny }] });
    expect(linesOf(number, wish({ at: [405, 300], room: { width: 10, height: 20 } }))).toEqual([["12"], ["12"]]);
  });
});

it("lets labels that stand already where they are, and places the others beside them", () => {
  const [standing] = placeLabels([wish({ rank: 1 })], METRICS);
  const placed = placeLabels([wish({ rank: 1 }), wish({ code: "GM0002", rank: 9 })], METRICS, standing && [standing]);
  expect(placed[0]).toEqual(standing);
  expect(placed[1]?.code).toBe("GM0002");
});

import { describe, expect, it } from "vitest";
import { divisionFit, outsiders } from "@/domain/measures/divisionFit";
import { createRandom, SEEDS } from "../../helpers/random";

const DIVISION = new Map([
  ["noord", new Set(["a", "b", "c"])],
  ["zuid", new Set(["d", "e"])],
]);
const fitOf = (...codes: string[]) => divisionFit(new Set(codes), DIVISION);
const partsOf = (...codes: string[]) => {
  const fit = fitOf(...codes);
  return fit.kind === "judged" ? fit.parts : [];
};

describe("a partnership held against a division", () => {
  it.each([
    [["a", "b"], "inside", 0],
    [["d", "e"], "coincides", 0],
    [["a", "b", "c", "d", "e"], "union", 2],
    [["a", "b", "c", "d"], "crosses", 1],
  ] as const)("%j is judged %s at distance %i", (codes, name, distance) => {
    expect(fitOf(...codes)).toMatchObject({ kind: "judged", alignment: { class: name, distance } });
  });

  it("cannot be judged when the division does not place all members, and says which", () => {
    expect(fitOf("a", "z", "y")).toEqual({ kind: "beyond", unplaced: ["y", "z"] });
    expect(fitOf()).toEqual({ kind: "empty" });
  });

  it("tells who lies where and who lies outside the main region; nobody does when two hold as many", () => {
    expect(partsOf("d", "b", "a")).toEqual([
      { region: "noord", municipalities: ["a", "b"], of: 3 },
      { region: "zuid", municipalities: ["d"], of: 2 },
    ]);
    expect(outsiders(partsOf("d", "b", "a"))).toEqual(["d"]);
    expect(outsiders(partsOf("d", "a"))).toEqual([]);
    expect(outsiders([])).toEqual([]);
  });

  it.each(SEEDS)("divides all members over the regions (seed %i)", (seed) => {
    const random = createRandom(seed);
    const codes = Array.from({ length: 20 }, (_, i) => `m${String(i).padStart(2, "0")}`);
    const division = new Map(["p", "q", "r"].map((name) => [name, new Set<string>()]));
    for (const code of codes) division.get(random.pick(["p", "q", "r"]))?.add(code);
    const members = new Set(random.some(codes, 0.5));
    const fit = divisionFit(members, division);
    if (fit.kind !== "judged") throw new Error("every member has a region");
    expect(fit.parts.flatMap(({ municipalities }) => municipalities).sort()).toEqual([...members].sort());
    expect(fit.alignment.distance).toBe(members.size - (fit.parts[0]?.municipalities.length ?? 0));
  });
});

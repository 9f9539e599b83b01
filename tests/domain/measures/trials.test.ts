import { describe, expect, it } from "vitest";
import { compareMunicipalities } from "@/domain/measures/compare";
import { snapshotOn } from "@/domain/snapshot";
import { aDataset, aPartnership, randomPartnerships } from "../../helpers/dataset";
import { SEEDS } from "../../helpers/random";

const [A, B, C, D] = ["GM0001", "GM0002", "GM0003", "GM0004"] as const;

describe("comparing municipalities", () => {
  const snapshot = snapshotOn(
    aDataset([
      aPartnership("alle", [A, B, C]),
      aPartnership("ab", [A, B, D]),
      aPartnership("a", [A, D]),
      aPartnership("c", [C, D]),
    ]),
    "2026-05-16",
  );
  const ids = (entries: ReturnType<typeof compareMunicipalities>["shared"]) => entries.map((e) => e.partnership.id);
  it("tells two apart", () => {
    const { shared, onlyOne, some, commonPartners } = compareMunicipalities(snapshot, [A, B]);
    expect([ids(shared), onlyOne.map(ids), ids(some)]).toEqual([["alle", "ab"], [["a"], []], []]);
    expect(commonPartners).toEqual([C, D]);
  });
  it("tells three apart", () => {
    const { shared, onlyOne, some } = compareMunicipalities(snapshot, [A, B, C]);
    expect([ids(shared), onlyOne.map(ids), ids(some)]).toEqual([["alle"], [["a"], [], ["c"]], ["ab"]]);
  });
  it.each(SEEDS)("puts every partnership of one of them in exactly one place (seed %i)", (seed) => {
    const all = snapshotOn(aDataset(randomPartnerships(seed, 40)), "2026-05-16");
    const { shared, onlyOne, some } = compareMunicipalities(all, [A, B, C]);
    const placed = [...shared, ...some, ...onlyOne.flat()];
    const expected = all.filter(({ members }) => [A, B, C].some((code) => members.includes(code)));
    expect(new Set(placed)).toEqual(new Set(expected));
    expect(placed).toHaveLength(expected.length);
  });
});

import { describe, expect, it } from "vitest";
import { changesBetween } from "@/domain/measures/changes";
import { compareMunicipalities } from "@/domain/measures/compare";
import { applyWhatIf, membersById, partnersLostAndWon, touchedPartnerships } from "@/domain/measures/whatIf";
import { snapshotOn } from "@/domain/snapshot";
import { aDataset, aParticipation, aPartnership, randomPartnerships } from "../../helpers/dataset";
import { createRandom, SEEDS } from "../../helpers/random";

const [A, B, C, D] = ["GM0001", "GM0002", "GM0003", "GM0004"] as const;

describe("what changed between two days", () => {
  const partnerships = [
    aPartnership("nieuw", [A], { start: "2022-01-01" }),
    aPartnership("oud", [A], { end: "2021-01-01" }),
    aPartnership("blijft", [], {
      participations: [
        aParticipation(A),
        aParticipation(B, { until: "2021-01-01" }),
        aParticipation(C, { from: "2022-01-01" }),
        aParticipation("GM0099", { municipality: A, until: "2021-06-01" }),
      ],
    }),
  ];
  it("names what begun, ended, joined and left; a municipality taken over does neither", () => {
    const { begun, ended, joined, left } = changesBetween(partnerships, "2020-01-01", "2023-01-01");
    expect([begun, ended].map((list) => list.map(({ id }) => id))).toEqual([["nieuw"], ["oud"]]);
    expect(joined).toMatchObject([{ partnership: { id: "blijft" }, organisations: [C] }]);
    expect(left).toMatchObject([{ partnership: { id: "blijft" }, organisations: [B] }]);
  });
  it("takes the days in either order, and finds nothing within one day", () => {
    expect(changesBetween(partnerships, "2023-01-01", "2020-01-01")).toEqual(
      changesBetween(partnerships, "2020-01-01", "2023-01-01"),
    );
    expect(changesBetween(partnerships, "2020-01-01", "2020-01-01")).toEqual({
      begun: [],
      ended: [],
      joined: [],
      left: [],
    });
  });
});

describe("what if", () => {
  const members = membersById(
    snapshotOn(aDataset([aPartnership("p", [A, B]), aPartnership("q", [A, C, D])]), "2026-05-16"),
  );
  it("lets a municipality leave, and names the partners it loses", () => {
    const after = applyWhatIf(members, [{ kind: "leave", municipality: A, partnership: "p" }]);
    expect(touchedPartnerships(members, after)).toEqual(["p"]);
    expect(partnersLostAndWon(A, members, after)).toEqual({ lost: [B], won: [] });
  });
  it("merges two municipalities in every partnership, each once", () => {
    const after = applyWhatIf(members, [{ kind: "merge", municipality: A, into: C }]);
    expect([after.get("p"), after.get("q")]).toEqual([
      [B, C],
      [C, D],
    ]);
  });
  it("changes nothing when someone leaves where they are not, or joins where they are", () => {
    const changes = [
      { kind: "leave", municipality: D, partnership: "p" },
      { kind: "join", municipality: A, partnership: "p" },
    ] as const;
    expect(touchedPartnerships(members, applyWhatIf(members, changes))).toEqual([]);
  });
  it.each(SEEDS)("undone gives the start (seed %i)", (seed) => {
    const random = createRandom(seed);
    const start = membersById(snapshotOn(aDataset(randomPartnerships(seed, 20)), "2026-05-16"));
    const [partnership, codes] = random.pick([...start]);
    const municipality = random.pick([A, B, C, D]);
    const [there, back] = codes.includes(municipality) ? (["leave", "join"] as const) : (["join", "leave"] as const);
    const changes = [there, back].map((kind) => ({ kind, municipality, partnership }));
    expect(applyWhatIf(start, changes)).toEqual(start);
  });
});

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

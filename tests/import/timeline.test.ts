// @vitest-environment node
import { describe, expect, it } from "vitest";
import { stretchesOf } from "@/import/roo/stretches";
import { interruptionsOf, timelineOf } from "@/import/roo/timeline";
import { versionChains } from "@/import/roo/versionChains";
import { createRandom, SEEDS } from "../helpers/random";
import { type InventedVersion, OUD_VEEN, readInvented, ZANDWOUDE } from "../helpers/registerXml";

async function segmentsOf(versions: readonly InventedVersion[]) {
  const { arrangements } = await readInvented(versions);
  return timelineOf(versionChains(arrangements)[0]?.versions ?? []);
}

async function periodsOf(versions: readonly InventedVersion[]) {
  const segments = await segmentsOf(versions);
  return segments.map(({ version, from, until }) => `${version.systemId} ${from} ${until ?? ""}`.trim());
}

async function membersOf(versions: readonly InventedVersion[]) {
  const stretches = stretchesOf(await segmentsOf(versions), ({ systemId }) => systemId);
  return stretches.map(({ organisation, from, until }) => `${organisation} ${from} ${until ?? ""}`.trim()).sort();
}

const FIRST = { id: "1", start: "2018-01-01", end: "2020-01-01", next: "2" };
const SECOND = { id: "2", start: "2020-01-01", previous: "1" };

describe("versions of one arrangement", () => {
  it("form one chain, named after the first, in whatever order they stand in the file", async () => {
    const { arrangements } = await readInvented([SECOND, FIRST, { id: "7", start: "2019-01-01" }]);
    const chains = versionChains(arrangements);
    expect(chains.map(({ firstId, versions }) => [firstId, versions.length])).toEqual([
      ["1", 2],
      ["7", 1],
    ]);
  });

  it("stay apart when the link leads outside the file", async () => {
    const { arrangements } = await readInvented([{ ...SECOND, previous: "99" }]);
    expect(versionChains(arrangements)[0]?.firstId).toBe("2");
  });

  it("survive links in a circle", async () => {
    const { arrangements } = await readInvented([
      { ...FIRST, previous: "2" },
      { ...SECOND, next: "1" },
    ]);
    expect(versionChains(arrangements).map(({ firstId }) => firstId)).toEqual(["1"]);
  });

  it("follow each other on the end day", async () => {
    expect(await periodsOf([FIRST, SECOND])).toEqual(["1 2018-01-01 2020-01-01", "2 2020-01-01"]);
  });

  it("that overlap count from the start of the youngest", async () => {
    const overlap = { ...FIRST, end: "2022-01-01" };
    expect(await periodsOf([overlap, SECOND])).toEqual(["1 2018-01-01 2020-01-01", "2 2020-01-01"]);
  });

  it("that were never in force do not count", async () => {
    expect(await periodsOf([FIRST, { ...SECOND, end: "2020-01-01" }])).toEqual(["1 2018-01-01 2020-01-01"]);
    expect(await periodsOf([{ ...FIRST, end: "2018-01-01" }])).toEqual([]);
  });

  it("can leave a gap", async () => {
    const segments = await segmentsOf([FIRST, { ...SECOND, start: "2021-06-01" }]);
    expect(interruptionsOf(segments)).toEqual([{ from: "2020-01-01", until: "2021-06-01" }]);
  });
});

describe("who takes part when", () => {
  const zandwoude = { ...ZANDWOUDE, since: "1995-01-01" };
  const oudVeen = { ...OUD_VEEN, since: "2019-03-01" };

  it("keeps an accession from before the first version", async () => {
    expect(await membersOf([{ ...FIRST, participants: [zandwoude] }, SECOND])).toEqual(["101 1995-01-01 2020-01-01"]);
  });

  it("is one row across versions, open while it lasts", async () => {
    const versions = [
      { ...FIRST, participants: [zandwoude, oudVeen] },
      { ...SECOND, participants: [zandwoude] },
    ];
    expect(await membersOf(versions)).toEqual(["101 1995-01-01", "102 2019-03-01 2020-01-01"]);
  });

  it("begins no earlier than the later version in which it first appears", async () => {
    expect(await membersOf([FIRST, { ...SECOND, participants: [zandwoude] }])).toEqual(["101 2020-01-01"]);
  });

  it("is two rows for who left and came back", async () => {
    const versions = [
      { ...FIRST, end: "2019-01-01", participants: [zandwoude] },
      { id: "2", previous: "1", next: "3", start: "2019-01-01", end: "2020-01-01" },
      { id: "3", previous: "2", start: "2020-01-01", participants: [zandwoude] },
    ];
    expect(await membersOf(versions)).toEqual(["101 1995-01-01 2019-01-01", "101 2020-01-01"]);
  });

  it("is broken by an interruption of the arrangement", async () => {
    const versions = [
      { ...FIRST, participants: [zandwoude] },
      { ...SECOND, start: "2021-01-01", participants: [zandwoude] },
    ];
    expect(await membersOf(versions)).toEqual(["101 1995-01-01 2020-01-01", "101 2021-01-01"]);
  });

  it("leaves out who would join on the day that it ends", async () => {
    expect(await membersOf([{ ...FIRST, participants: [{ ...oudVeen, since: "2020-01-01" }] }])).toEqual([]);
  });

  it("counts a party once that is listed twice", async () => {
    expect(await membersOf([{ ...FIRST, participants: [zandwoude, zandwoude] }])).toHaveLength(1);
  });

  it.each(SEEDS)("never overlaps itself (seed %i)", async (seed) => {
    const random = createRandom(seed);
    const year = () => `${2010 + random.whole(10)}-01-01`;
    const versions = Array.from({ length: 5 }, (_, i): InventedVersion => {
      const participants = random.next() < 0.6 ? [{ ...ZANDWOUDE, since: year() }] : [];
      const end = random.next() < 0.8 ? year() : undefined;
      return { id: `${i + 1}`, previous: i > 0 ? `${i}` : undefined, start: year(), end, participants };
    });
    const stretches = stretchesOf(await segmentsOf(versions), ({ systemId }) => systemId);
    const inOrder = stretches.toSorted((a, b) => (a.from < b.from ? -1 : 1));
    inOrder.slice(1).forEach((next, i) => {
      expect(inOrder[i]?.until !== undefined && inOrder[i].until <= next.from).toBe(true);
    });
  });
});

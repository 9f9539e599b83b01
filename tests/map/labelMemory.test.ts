import { expect, it } from "vitest";
import { createLabelMemory } from "@/map/labelMemory";
import { type LabelWish, placeLabels } from "@/map/labels";
import { createRandom, SEEDS } from "../helpers/random";

const METRICS = { measure: (text: string) => text.length * 8, lineHeight: 16, frame: { width: 800, height: 600 } };

it.each(SEEDS)("gives what placing anew would give, whatever numbers come and go (seed %i)", (seed) => {
  const random = createRandom(seed);
  const wishes = Array.from(
    { length: 80 },
    (_, i): LabelWish => ({
      code: `GM${i}`,
      name: "Naam van een gemeente".slice(0, 3 + random.whole(19)),
      rank: random.whole(1000),
      at: [random.whole(800), random.whole(600)],
      room: { width: random.whole(150), height: random.whole(80) },
    }),
  );
  const place = createLabelMemory();
  const view = [{}];
  for (let round = 0; round < 30; round++) {
    const digits = random.whole(3);
    const now = wishes.map((wish, i) =>
      digits === 0 && i % 3 === 0 ? wish : { ...wish, number: String(random.whole(9) + (digits > 1 ? 10 : 0)) },
    );
    expect(place(now, METRICS, view)).toEqual(placeLabels(now, METRICS));
  }
});

it("places anew for another view", () => {
  const place = createLabelMemory();
  const wish: LabelWish = { code: "GM0001", name: "Aarle", rank: 1, at: [400, 300], room: { width: 90, height: 90 } };
  expect(place([wish], METRICS, ["here"])[0]?.at[0]).toBe(400);
  const moved = { ...wish, at: [200, 300] } as const;
  expect(place([moved], METRICS, ["there"])[0]?.at[0]).toBe(200);
});

it("leaves names where they are when a filter changes numbers and ranks, where every name has its place", () => {
  const place = createLabelMemory();
  const room = { width: 60, height: 40 };
  const wishes = ["Aarle", "Beekdam"].map(
    (name, i): LabelWish => ({ code: `GM${i}`, name, number: "12", rank: i, at: [400 + 44 * i, 300], room, reach: 6 }),
  );
  const before = place(wishes, METRICS, ["here"]);
  expect(before.map(({ lines }) => lines[0]).sort()).toEqual(["Aarle", "Beekdam"]);
  const filtered = wishes.map((wish, i) => ({ ...wish, number: "7", rank: 1 - i }));
  const atOf = (code: string) => before.find((label) => label.code === code)?.at;
  for (const { code, at, lines } of place(filtered, METRICS, ["here"]))
    expect([at, lines[1]]).toEqual([atOf(code), "7"]);
  expect(placeLabels(filtered, METRICS).map(({ at }) => at)).not.toEqual(before.map(({ at }) => at));
  const renamed = place([{ ...wishes[0], name: "Coehoorn" } as LabelWish], METRICS, ["here"]);
  expect(renamed.map(({ lines }) => lines.join(" "))).toEqual(["Coehoorn 12"]);
});

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

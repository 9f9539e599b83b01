import { expect, it } from "vitest";
import { touches } from "@/map/box";
import { createBoxIndex } from "@/map/boxIndex";
import { createRandom, SEEDS } from "../helpers/random";

it.each(SEEDS)("finds a box free exactly when it touches no other one, also after boxes moved (seed %i)", (seed) => {
  const random = createRandom(seed);
  const aBox = () => {
    const [left, top] = [random.whole(500) - 50, random.whole(500) - 50];
    return { left, top, right: left + random.whole(150), bottom: top + random.whole(60) };
  };
  const index = createBoxIndex();
  const known = new Map<string, ReturnType<typeof aBox>>();
  for (let step = 0; step < 200; step++) {
    const [name, box] = [`GM${random.whole(30)}`, aBox()];
    const isFree = [...known].every(([other, own]) => other === name || !touches(own, box));
    expect(index.isFree(name, box)).toBe(isFree);
    const inWay = [...known].filter(([other, own]) => other !== name && touches(own, box)).map(([other]) => other);
    expect(index.inWay(name, box).sort()).toEqual(inWay.sort());
    known.set(name, box);
    index.set(name, box);
    if (step % 5 > 0) continue;
    index.remove(name);
    known.delete(name);
  }
});

import { expect, it } from "vitest";
import { legendOver, roomFor, widened } from "@/map/legendRoom";

const elementAt = (left: number, top: number, width: number, height: number) => {
  const element = document.createElement("div");
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  return element;
};

it("tells how far the legend reaches from its corner, the same in whichever it stands", () => {
  const map = elementAt(300, 180, 760, 680);
  for (const [left, top] of [
    [312, 722],
    [312, 192],
    [742, 192],
  ] as const)
    expect(legendOver(elementAt(left, top, 306, 126), map)).toEqual({ width: 318, height: 138 });
});

it("takes a folded legend on a narrow map together with the buttons beside it", () => {
  expect(legendOver(elementAt(8, 560, 108, 42), elementAt(0, 330, 390, 280))).toEqual({ width: 390, height: 50 });
});

it("knows a legend that does not lie over the map", () => {
  const map = elementAt(0, 0, 600, 400);
  expect(legendOver(null, map)).toBeUndefined();
  expect(legendOver(elementAt(0, 400, 600, 80), map)).toBeUndefined();
  expect(legendOver(elementAt(0, 0, 0, 0), map)).toBeUndefined();
});

it("keeps room for a legend that grows, not for a folded one or on a narrow map", () => {
  const wide = { width: 760, height: 680 };
  expect(roomFor({ width: 310, height: 138 }, wide).height).toBeGreaterThan(242);
  expect(roomFor({ width: 310, height: 400 }, wide).height).toBe(400);
  expect(roomFor({ width: 110, height: 50 }, wide)).toEqual({ width: 110, height: 50 });
  expect(roomFor({ width: 310, height: 138 }, { width: 400, height: 600 })).toEqual({ width: 310, height: 138 });
});

it("remembers the largest that stood there, until it is folded", () => {
  const large = { width: 310, height: 240 };
  expect(widened(large, { width: 250, height: 140 })).toBe(large);
  expect(widened(large, { width: 330, height: 140 })).toEqual({ width: 330, height: 240 });
  expect(widened(large, { width: 110, height: 50 })).toEqual({ width: 110, height: 50 });
});

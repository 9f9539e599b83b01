import { expect, it } from "vitest";
import { DEFAULT_PALETTE } from "@/design/palette";
import { paperDrawing } from "@/drawing/paperDrawing";
import { drawOverTime } from "@/panels/changes/drawOverTime";

const ROOM = { width: 1200, height: 500, measure: (text: string, size: number) => text.length * size * 0.5 };

/** How far down the drawing begins, and how high its bars are. */
function drawn(counts: readonly { readonly begun: number; readonly ended: number }[]) {
  const stretches = counts.map((each, index) => ({ ...each, date: `2026-0${index + 1}` }));
  const { nodes, height } = drawOverTime({ title: "", stretches, note: "", palette: DEFAULT_PALETTE }, ROOM);
  const svg = paperDrawing(nodes, height);
  const [, top] = /translate\(0 ([\d.]+)\)/.exec(svg.querySelector("g")?.getAttribute("transform") ?? "") ?? [];
  const bars = [...svg.querySelectorAll("rect")].map((bar) => Number(bar.getAttribute("height")));
  return { top: Number(top), bars, height };
}

it("fills the room with the highest bars, up and down together", () => {
  const { top, bars, height } = drawn([
    { begun: 1, ended: 0 },
    { begun: 1, ended: 2 },
  ]);
  expect(top).toBeLessThan(20);
  expect(height).toBeGreaterThan(480);
  expect(Math.max(...bars)).toBeGreaterThan(250);
});

it("makes no high bar of a single change, and sets that in the middle", () => {
  const { top, bars, height } = drawn([{ begun: 1, ended: 0 }]);
  expect(bars).toEqual([150]);
  expect(top).toBeGreaterThan(80);
  expect(500 - height).toBeCloseTo(top);
});

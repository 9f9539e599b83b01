import type { PNG } from "pngjs";

/** Pixels of a side over which colours are averaged: edges are smoothed differently, areas and lines are not. */
const BLOCK = 6;

/** Mean colour of each block of the map, row by row. */
function blocksOf({ width, height, data }: PNG): number[][] {
  const blocks: number[][] = [];
  for (let top = 0; top + BLOCK <= height; top += BLOCK) {
    for (let left = 0; left + BLOCK <= width; left += BLOCK) {
      const sum = [0, 0, 0];
      for (let i = 0; i < BLOCK * BLOCK; i++) {
        const at = 4 * ((top + Math.floor(i / BLOCK)) * width + left + (i % BLOCK));
        for (const channel of [0, 1, 2]) sum[channel] = (sum[channel] ?? 0) + (data[at + channel] ?? 0);
      }
      blocks.push(sum.map((total) => total / BLOCK ** 2));
    }
  }
  return blocks;
}

/** Share of the blocks whose colour differs so much that someone would see it. Dashes begin elsewhere: up to 2% here. */
export function differenceOf(one: PNG, other: PNG): number {
  const [a, b] = [blocksOf(one), blocksOf(other)];
  const differs = a.filter((colour, i) =>
    colour.some((value, channel) => Math.abs(value - (b[i]?.[channel] ?? 0)) > 24),
  );
  return differs.length / a.length;
}

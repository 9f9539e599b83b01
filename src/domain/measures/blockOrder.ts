import { agnes } from "ml-hclust";
import { pairSimilarity } from "./rankedPairs";
import type { SharedMatrix } from "./sharedMatrix";

/** A node of the tree of clusters, as the library gives it. */
interface Tree {
  readonly isLeaf: boolean;
  readonly index: number;
  readonly children: readonly Tree[];
}

/**
 * The codes in an order in which those that share much stand together, so that a matrix shows blocks.
 *
 * Clusters by average linkage on 1 - S; where two clusters meet, each is turned so that the most similar ends touch.
 * Codes without any partnership come last, in the given order. The same input always gives the same order.
 */
export function blockOrder(matrix: SharedMatrix): string[] {
  const codes = matrix.codes.filter((code) => matrix.between(code, code) > 0);
  const idle = matrix.codes.filter((code) => matrix.between(code, code) === 0);
  if (codes.length < 3) return [...codes, ...idle];
  const distance = (a: number, b: number) => 1 - (pairSimilarity(matrix, codes[a] ?? "", codes[b] ?? "") ?? 0);
  const distances = codes.map((_, a) => codes.map((_, b) => (a === b ? 0 : distance(a, b))));
  const tree: Tree = agnes(distances, { method: "average", isDistanceMatrix: true });
  const leaves = leavesOf(tree, (a, b) => distances[a]?.[b] ?? 1);
  return [...leaves.flatMap((index) => codes[index] ?? []), ...idle];
}

function leavesOf(tree: Tree, distance: (a: number, b: number) => number): number[] {
  if (tree.isLeaf) return [tree.index];
  const [first = [], second = []] = tree.children.map((child) => leavesOf(child, distance));
  const reach = (left: readonly number[], right: readonly number[]) => distance(left.at(-1) ?? 0, right[0] ?? 0);
  const ways = [first, [...first].reverse()].flatMap((left) =>
    [second, [...second].reverse()].map((right) => ({ leaves: [...left, ...right], reach: reach(left, right) })),
  );
  return ways.reduce((best, way) => (way.reach < best.reach ? way : best)).leaves;
}

/** A column with the places of its members in the order of the rows. */
interface Column {
  readonly id: string;
  readonly members: readonly string[];
}

/**
 * Columns in the order in which their members stand in the rows (mean place of the members), so that blocks lie along the
 * diagonal. Equal means: most members first, then in order of id. Columns without members among the rows are left out.
 */
export function columnOrder(columns: readonly Column[], rows: readonly string[]): string[] {
  const place = new Map(rows.map((code, index) => [code, index]));
  const placed = columns.map(({ id, members }) => {
    const places = members.flatMap((code) => place.get(code) ?? []);
    return { id, size: places.length, mean: places.reduce((sum, each) => sum + each, 0) / places.length };
  });
  return placed
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.mean - b.mean || b.size - a.size || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

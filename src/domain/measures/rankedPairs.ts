import type { SharedMatrix } from "./sharedMatrix";

/** Pair similarity S(i,j) = w / (n(i) + n(j) - w), 0..1; undefined when neither takes part in anything. */
export function pairSimilarity({ between }: SharedMatrix, a: string, b: string): number | undefined {
  const shared = between(a, b);
  const either = between(a, a) + between(b, b) - shared;
  return either === 0 ? undefined : shared / either;
}

/** Two municipalities with what they share. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** w(i,j): partnerships that hold both. */
  readonly shared: number;
  /** S(i,j) of MEASURES.md, with the n(i) and n(j) it was made of. */
  readonly similarity: number;
  readonly countA: number;
  readonly countB: number;
}

/**
 * Every pair that shares at least one partnership, each once: most shared first, then most similar, then in the order of
 * the codes of the matrix.
 */
export function rankedPairs(matrix: SharedMatrix): Pair[] {
  const { codes, between } = matrix;
  const pairs: Pair[] = [];
  for (const [place, a] of codes.entries()) {
    for (const b of codes.slice(place + 1)) {
      const shared = between(a, b);
      if (shared === 0) continue;
      const similarity = pairSimilarity(matrix, a, b) ?? 0;
      pairs.push({ a, b, shared, similarity, countA: between(a, a), countB: between(b, b) });
    }
  }
  return pairs.sort((p, q) => q.shared - p.shared || q.similarity - p.similarity);
}

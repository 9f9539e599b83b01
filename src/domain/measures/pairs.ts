import { commonCount, containment, type Members, type Relation, regionSimilarity, relationOf } from "./sets";

/** Two chosen partnerships that lie on, in or nearly on each other. */
export interface FittingPair {
  /** Places in the given order; p comes first in it. */
  readonly p: number;
  readonly q: number;
  readonly relation: Relation;
  /** The raw counts of J and K: members of both, of either, of p and of q. */
  readonly both: number;
  readonly either: number;
  readonly sizes: readonly [p: number, q: number];
  /** J(p,q), K(p to q) and K(q to p). */
  readonly similarity: number;
  readonly containments: readonly [pInQ: number, qInP: number];
}

/** From this region similarity on, two partnerships nearly fit each other; shown beside every list of pairs. */
export const NEAR_FIT = 0.8;

/** Pairs that coincide, contain each other or nearly fit (MEASURES.md); the most alike first. */
export function fittingPairs(chosen: readonly Members[], threshold = NEAR_FIT): FittingPair[] {
  const pairs = chosen.flatMap((p, i) =>
    chosen.slice(i + 1).flatMap((q, offset): FittingPair[] => {
      const relation = relationOf(p, q);
      const similarity = regionSimilarity(p, q) ?? 0;
      const fits = relation === "coincide" || relation === "contains" || relation === "within";
      if (!fits && similarity < threshold) return [];
      const both = commonCount(p, q);
      return [
        {
          p: i,
          q: i + 1 + offset,
          relation,
          both,
          either: p.size + q.size - both,
          sizes: [p.size, q.size],
          similarity,
          containments: [containment(p, q) ?? 0, containment(q, p) ?? 0],
        },
      ];
    }),
  );
  return pairs.sort((a, b) => b.similarity - a.similarity || a.p - b.p || a.q - b.q);
}

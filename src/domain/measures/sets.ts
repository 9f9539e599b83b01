/** Members of a partnership: codes of municipalities, each once. */
export type Members = ReadonlySet<string>;

/** How many members two sets have in common. */
export function commonCount(a: Members, b: Members): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const code of small) if (large.has(code)) count++;
  return count;
}

/** Region similarity J(p,q): members in both / members in either (Jaccard), 0..1; undefined for two empty sets. */
export function regionSimilarity(p: Members, q: Members): number | undefined {
  const common = commonCount(p, q);
  const either = p.size + q.size - common;
  return either === 0 ? undefined : common / either;
}

/** Containment K(p to q): share of p that lies in q, 0..1, 1 when all of p does; undefined for an empty p. */
export function containment(p: Members, q: Members): number | undefined {
  return p.size === 0 ? undefined : commonCount(p, q) / p.size;
}

/** How two sets of members relate. */
export type Relation = "coincide" | "contains" | "within" | "overlap" | "apart";

/** The relation of p to q: p contains q, lies within q, ... An empty set lies apart from everything. */
export function relationOf(p: Members, q: Members): Relation {
  const common = commonCount(p, q);
  if (common === 0) return "apart";
  if (common === p.size) return p.size === q.size ? "coincide" : "within";
  return common === q.size ? "contains" : "overlap";
}

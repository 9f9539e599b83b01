/** Shared partnerships of every pair of municipalities. */
export interface SharedMatrix {
  /** Codes of rows and columns, in the given order. */
  readonly codes: readonly string[];
  /** w(i,j) of MEASURES.md, 0 for a code that is not in it; w(i,i) is the participation n(i). */
  readonly between: (a: string, b: string) => number;
  /** Row by row, codes.length squared numbers. */
  readonly values: Uint32Array;
}

/**
 * Counts shared partnerships of all pairs in one pass over the member lists. Typed arrays, because for the whole
 * country this fills 342 x 342 cells while someone filters. Members that are not among the codes are passed over.
 */
export function sharedMatrix(memberLists: Iterable<readonly string[]>, codes: readonly string[]): SharedMatrix {
  const size = codes.length;
  const indexOf = new Map(codes.map((code, index) => [code, index]));
  const values = new Uint32Array(size * size);
  const indices = new Uint32Array(size);
  for (const members of memberLists) {
    let count = 0;
    for (const code of members) {
      const index = indexOf.get(code);
      if (index !== undefined) indices[count++] = index;
    }
    for (let a = 0; a < count; a++) {
      const row = (indices[a] ?? 0) * size;
      for (let b = 0; b < count; b++) {
        const cell = row + (indices[b] ?? 0);
        values[cell] = (values[cell] ?? 0) + 1;
      }
    }
  }
  const between = (a: string, b: string) => {
    const [row, column] = [indexOf.get(a), indexOf.get(b)];
    return row === undefined || column === undefined ? 0 : (values[row * size + column] ?? 0);
  };
  return { codes, between, values };
}

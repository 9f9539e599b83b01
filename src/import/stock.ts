/** When less than this part of what is there is left, the source is a part of a file: no reform is that large. */
const LEAST_LEFT = 0.5;

/** Things of one kind that an import holds: the name that a reader knows each by, by key. */
export type Held = ReadonlyMap<string, string>;

/** What an import holds of one kind of thing: what is there, and what would come in its place. */
export interface Stock {
  /** Plural: "gemeenten". */
  readonly subject: string;
  readonly earlier: Held;
  readonly now: Held;
}

/** The stocks of which less than half would be left; one that was empty has nothing to lose. */
export function halved(stocks: readonly Stock[]): Stock[] {
  return stocks.filter(({ earlier, now }) => now.size < LEAST_LEFT * earlier.size);
}

/** Names of what is there and would be there no more. */
export function goneFrom({ earlier, now }: Stock): string[] {
  return [...earlier].filter(([key]) => !now.has(key)).map(([, name]) => name);
}

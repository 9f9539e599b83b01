/** Embeddings, overrides and isolates of bidirectional text, and what ends them. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * The text without the unseen signs that turn the order of reading: one of them in a cell would mirror every sentence of
 * ours that it stands in. No Dutch name needs them.
 */
export function withoutTurns(text: string): string {
  return text.replace(TURNS, "");
}

/** Control characters but tab and line end; embeddings, overrides and isolates of bidirectional text, and what ends them. */
const SIGN = "[^\\P{Cc}\\t\\n\\r]|[\\u202A-\\u202E\\u2066-\\u2069]";
const ONE = new RegExp(SIGN, "u");
const EVERY = new RegExp(SIGN, "gu");

/** True when the text holds signs that nobody sees. */
export function hasUnseen(text: string): boolean {
  return ONE.test(text);
}

/**
 * The text without the unseen signs: no Dutch name needs them, and one that turns the order of reading would mirror every
 * sentence of ours that it stands in.
 */
export function withoutUnseen(text: string): string {
  return text.replace(EVERY, "");
}

/** The text with the code of each unseen sign in its place: "[U+202E]Naam". */
export function withUnseenShown(text: string): string {
  return text.replace(EVERY, (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`);
}

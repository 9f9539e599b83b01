/**
 * A text that no spreadsheet runs as a formula: one that begins like a formula gets an apostrophe in front, which a
 * spreadsheet takes as "this is text". Full-width signs and signs behind blanks count too, because some spreadsheets read
 * through them. A plain number, negative or not, stays as it is.
 */
export function neutralCell(text: string): string {
  if (/^-?\d+([.,]\d+)?$/.test(text)) return text;
  if (/^[\t\r\n]/.test(text)) return `'${text}`;
  const start = text.normalize("NFKC").replace(INVISIBLE, "");
  return /^[=+@\u2212-]/.test(start) ? `'${text}` : text;
}

/** Blanks and marks of no width at the start of a text. */
const INVISIBLE = /^(?:\s|[\u200b-\u200f\u2060\ufeff])+/;

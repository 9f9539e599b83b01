import { decodeHTMLStrict } from "entities";

/** Soft hyphen, zero-width space and (non-)joiners, word joiner, byte order mark: no reader ever sees them. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** One line as people read it: nothing invisible, single plain spaces, none at the ends. */
export function cleanLine(text: string): string {
  return decodeHTMLStrict(text).replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/**
 * A text from the register with its lines back. The register drops line breaks, so that list items stick to the
 * sentence before them; here each gets its own line again. Letters and digits stay exactly as they are, in order.
 *
 * A break is put only where it cannot be part of a word, number or abbreviation: after `;` with something stuck to it,
 * after `:` with an item mark stuck to it, after a full stop between at least two small letters and a capital or item
 * mark, and before a bullet.
 */
export function cleanParagraph(text: string): string {
  return cleanLine(text)
    .replace(/;(?=[^\s)\]”’"'])/gu, ";\n")
    .replace(/(?<=[\p{L})]):(?=(?:[a-z]{1,2}|\d{1,2})[.)°]|[-–]|\p{Lu})/gu, ":\n")
    .replace(/(?<=\p{Ll}{2}|[)”’])\.(?=\p{Lu}|\d{1,2}[.)°]|[a-z][.)] |[-–])/gu, ".\n")
    .replace(/(?<=[^\s(]) ?(?=• ?\S)/gu, "\n")
    .replace(/(?<=[\p{L})])(?=– \p{Lu})/gu, "\n")
    .replace(/\n{2,}/g, "\n");
}

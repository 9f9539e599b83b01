import { decodeHTMLStrict } from "entities";

/** Soft hyphen, zero-width space and (non-)joiners, word joiner, byte order mark: no reader ever sees them. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** One line as people read it: nothing invisible, single plain spaces, none at the ends. */
export function cleanLine(text: string): string {
  return decodeHTMLStrict(text).replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** Where a line or a space was lost, and what comes back there. None of these can be within a word, number or address. */
const LOST: readonly (readonly [gap: RegExp, back: string])[] = [
  // after `;` with something stuck to it
  [/;(?=[^\s)\]”’"'])/gu, ";\n"],
  // after `:` with an item mark stuck to it; "lid 4 tot en met 6:1. Het", for a number only the first mark: "10:30." is a time
  [/(?<=[\p{L})]):(?=(?:[a-z]{1,2}|\d{1,2})[.)°]|[-–]|\p{Lu})/gu, ":\n"],
  [/(?<=\d):(?=1[.)] ?\p{Lu})/gu, ":\n"],
  [/(?<=\.):(?=[-–] )/gu, ":\n"],
  // after a full stop between at least two small letters, or a year, and a capital or item mark
  [/(?<=\p{Ll}{2}|[)”’])\.(?=\p{Lu}|\d{1,2}[.)°]|[a-z][.)] |[-–])/gu, ".\n"],
  [/(?<=\b(?:19|20)\d\d)\.(?=\d{1,2}\. ?\p{Lu}|[a-z]\. )/gu, ".\n"],
  // after a comma with an item mark stuck to it
  [/(?<=[\p{L}’]),(?=[a-z]\. |- )/gu, ",\n"],
  // before an item mark that sticks to an abbreviation ("de IOAZe. de Bbz"; not a plural "s") or to "en" ("de Wsw, enb. de")
  [/(?<=\p{Lu}{3})(?=[a-rt-z]\. (?:de|het|een) )/gu, "\n"],
  [/(?<=[,;] (?:en|of))(?=[b-f]\. (?:de|het|een) )/gu, "\n"],
  // before a sentence that sticks to the heading above it: "BelangDeze regeling"
  [/(?<=\p{Ll}{5})(?=(?:De|Deze|Dit|Een|Het|Voor) \p{Ll})/gu, "\n"],
  // before a bullet
  [/(?<=[^\s(]) ?(?=• ?\S)/gu, "\n"],
  [/(?<=[\p{L})])(?=– \p{Lu})/gu, "\n"],
  // between words
  [/(?<=\p{Ll}{2}),(?=\p{Ll}{2})/gu, ", "],
  [/(?<=\b(?:gemeente|van))(?=\p{Lu}\p{Ll}{2})/gu, " "],
  [/(?<=\b(?:19|20)\d\d)(?=\p{Ll}{5})/gu, " "],
  [/(?<=^\d{1,2}\.)(?=\p{Lu})/gmu, " "],
];

/**
 * A text from the register with its lines back. The register drops line breaks, so that list items and headings stick to
 * the sentence beside them; here each gets its own line again. Letters and digits stay exactly as they are, in order.
 */
export function cleanParagraph(text: string): string {
  return LOST.reduce((cleaned, [gap, back]) => cleaned.replace(gap, back), cleanLine(text)).replace(/\n{2,}/g, "\n");
}

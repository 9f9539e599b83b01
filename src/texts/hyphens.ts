/**
 * The second halves of the long Dutch words that names and code lists are full of. A line may end before one of these:
 * not every browser knows where a Dutch word may be broken, and one that does not breaks it anywhere, without a hyphen.
 */
const SECOND_HALVES = `
  administratie agenda akkoord archivaria bedrijf bedrijven beheer belasting bestrijding bestuur bureau coalitie
  commissie convenant dienst economie eenheid fase financiën gebied gelegenheid gemeente grens heden huis huizen
  informatie inrichting installatie inzameling kanaal kantoor krediet landen maatschappij markt nationale netwerk
  omstandig ongeschikt onderwijs ontwikkeling orgaan organisatie overeenkomst overleg overschrijdend parken partner
  personeel platform provinciaal raadschap recht regeling regio relaties risico samenwerking schappelijk secretaris
  service strategie structuur terrein verandering verband verbranding vergoeding verhouding vervoer verwerking
  verwijdering visie voering voorziening zorg zuivering
`
  .trim()
  .split(/\s+/);

/** Shorter words fit wherever they stand; what a full stop holds together is the address of a site. */
const LONG_WORD = /(?<![.\p{L}])\p{L}{13,}(?!\.?\p{L})/gu;

/** At least four letters come before: a break after fewer makes a word harder to read. */
const JOINT = new RegExp(`(?<=\\p{L}{4})(?=${SECOND_HALVES.join("|")})`, "iu");

const SOFT_HYPHEN = "\u00AD";

/**
 * The text cut where a line may end within a word: "bedrijfs", "voerings", "organisatie". Joined it is the same text. For
 * `Joined`, which shows a hyphen where a line ends and leaves what people copy, hear or search as it is.
 */
export function hyphenParts(text: string): string[] {
  return text.replace(LONG_WORD, (word) => word.split(JOINT).join(SOFT_HYPHEN)).split(SOFT_HYPHEN);
}

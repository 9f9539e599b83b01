import { notInAny } from "./dossier";
import { countPartnerships, formatList, formatNumber } from "./format";
import { bodyWithArticle } from "./whoDecides";
import { lowerFirst } from "./wording";

interface Counted {
  readonly name: string;
  readonly count: number;
}

interface DeciderParts {
  readonly name: string;
  readonly total: number;
  readonly bodies: readonly Counted[];
  readonly unstated: Unstated;
}

/** Where the source is silent. */
export interface Unstated {
  readonly count: number;
  /** What is said of them: "niet bekend". */
  readonly silence: string;
}

/** "Namens Soest nemen deel: het college bij 11 en de gemeenteraad bij 3 van de 14 samenwerkingsverbanden." */
export function decidersSentence({ name, total, bodies, unstated }: DeciderParts): string {
  if (total === 0) return notInAny(name);
  if (bodies.length === 0) return `Wie namens ${name} deelneemt, is ${unstated.silence}.`;
  const parts = bodies.map((body) => `${bodyWithArticle(body.name)} bij ${formatNumber(body.count)}`);
  return `Namens ${name} ${bodies.length === 1 ? "neemt" : "nemen"} deel: ${formatList(parts)} van de ${countPartnerships(total)}.${restOf(unstated)}`;
}

/** "Bevoegdheden: mandaat bij 9 en delegatie bij 5. Bij 3 is dit niet bekend." */
export function powersHandedOver(powers: readonly Counted[], unstated: Unstated): string {
  if (powers.length === 0) return `Welke bevoegdheden zijn overgedragen, is ${unstated.silence}.`;
  const parts = powers.map(({ name, count }) => `${lowerFirst(name)} bij ${formatNumber(count)}`);
  return `Bevoegdheden: ${formatList(parts)}.${restOf(unstated)}`;
}

/** "Mandaat: het samenwerkingsverband beslist namens een deelnemer. Delegatie: ...": for paper, where nothing opens. */
export function termsExplained(terms: readonly { readonly name: string; readonly explanation?: string }[]): string {
  return terms.map(({ name, explanation = "" }) => `${name}: ${lowerFirst(explanation)}`).join(" ");
}

function restOf({ count, silence }: Unstated): string {
  return count === 0 ? "" : ` Bij ${formatNumber(count)} is dit ${silence}.`;
}

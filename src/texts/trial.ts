import type { Organisation } from "@/domain/organisation";
import { formatList } from "./format";
import { lowerFirst } from "./wording";

/** The word that marks what is not as it is in reality. */
export const WHAT_IF = "wat als";

/** "Baarn (met Eemnes en Soest)": the name of municipalities that are one in a trial. */
export function mergedName(stays: Organisation, gone: readonly Organisation[]): string {
  return `${stays.name} (met ${formatList(gone.map(({ name }) => name))})`;
}

/** "Wat als: aantal verbanden per gemeente ...": a title over what is tried out; said once, and short for a phone. */
export function triedTitle(title: string): string {
  if (title.startsWith("Wat als")) return title;
  return `Wat als: ${lowerFirst(title).replace("samenwerkingsverbanden", "verbanden")}`;
}

/** "Soest gaat op in Baarn (met Soest): 25 samenwerkingsverbanden". */
export function describeGone(name: string, description: string): string {
  return `${name} gaat op in ${description}`;
}

/** "Wat als - Soest: 13 samenwerkingsverbanden - Samenwerkingskaart": what the browser's tab says of a trial. */
export function triedPageTitle(title: string): string {
  return title.startsWith("Wat als") ? title : `Wat als - ${title}`;
}

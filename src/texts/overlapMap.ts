import type { NumberClass } from "@/domain/classes";
import type { IsoDate } from "@/domain/dates";
import { formatDate, formatList, formatNumber } from "./format";
import { describeMunicipality, legendTexts } from "./map";

/** "In hoeveel van de 3 gekozen samenwerkingsverbanden elke gemeente zit, op 16 mei 2026". */
export function overlapTitle(of: number, day: IsoDate): string {
  if (of === 0) return "Overlap: kies twee of meer samenwerkingsverbanden";
  if (of === 1) return "Overlap: kies nog een samenwerkingsverband om mee te vergelijken";
  return `In hoeveel van de ${formatNumber(of)} gekozen samenwerkingsverbanden elke gemeente zit, op ${formatDate(day)}`;
}

/** "Welke gemeenten meedoen in U10 en welke waterschappen daar liggen, op 16 mei 2026". */
export function boardsTitle(name: string, day: IsoDate): string {
  return `Welke gemeenten meedoen in ${name} en welke waterschappen daar liggen, op ${formatDate(day)}`;
}

/** Leads from a partnership to the view. */
export const addToOverlap = "Toevoegen aan overlap";

/** What the browser's tab says: "Overlap van 3 samenwerkingsverbanden". */
export function overlapName(of: number): string {
  return of < 2 ? "Overlap" : `Overlap van ${formatNumber(of)} samenwerkingsverbanden`;
}

/** Said to a screen reader: "Overlap van 2 samenwerkingsverbanden: U10 en RES-regio U16. Soest is gekozen." */
export function overlapSentence(names: readonly string[], municipality: string | undefined): string {
  const few = names.length <= 3 ? `: ${formatList(names)}` : "";
  return `${overlapName(names.length)}${few}.${municipality ? ` ${municipality} is gekozen.` : ""}`;
}

/** "Soest: in 2 van de 3, U10 en Regio Amersfoort"; of a single one whether it takes part. */
export function describeOverlap(name: string, partnerships: readonly string[], of: number): string {
  if (of === 1) return describeMunicipality[partnerships.length > 0 ? "member" : "noMember"](name);
  if (partnerships.length === 0) return `${name}: in geen van de gekozen verbanden`;
  const names = partnerships.length <= 3 ? `: ${formatList(partnerships)}` : "";
  return `${name}: in ${formatNumber(partnerships.length)} van de ${formatNumber(of)}${names}`;
}

/** "Regio-AV (telt niet mee)": one of the chosen that is not in force on the reference date. */
export function uncountedName(name: string): string {
  return `${name} (telt niet mee)`;
}

/** "2 van de 3", "3 of 4 van de 10": a row of the legend; of a single one whether it takes part. */
export function overlapClassLabel({ from, to }: NumberClass, of: number): string {
  if (of === 1) return legendTexts.member;
  const numbers =
    from === to
      ? formatNumber(from)
      : `${formatNumber(from)} ${to - from > 1 ? "tot en met" : "of"} ${formatNumber(to)}`;
  return `${numbers} van de ${formatNumber(of)}`;
}

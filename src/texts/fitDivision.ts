import type { Division } from "@/domain/division";
import type { DivisionFit, RegionPart } from "@/domain/measures/divisionFit";
import { divisionName } from "./divisions";
import { countMunicipalities, countOf, formatDate, formatList, formatNumber, formatPercent } from "./format";

/** How a partnership lies on a division; the last two cannot be judged. */
export type FitClass = "crosses" | "union" | "coincides" | "inside" | "beyond" | "empty";

/** The classes in the order of the lists. */
export const FIT_CLASSES: readonly FitClass[] = ["crosses", "union", "coincides", "inside", "beyond", "empty"];

/** The class of a fit. */
export function classOf(fit: DivisionFit): FitClass {
  return fit.kind === "judged" ? fit.alignment.class : fit.kind;
}

export const divisionTexts = {
  choice: "Indeling",
  waiting: "De indelingen worden opgehaald.",
  failed: "De lijst met indelingen kon niet worden gelezen. De andere onderdelen werken wel.",
  unknown: "De indeling in dit adres is er niet. U ziet een andere.",
  rules: [
    "Binnen: alle gemeenten van het verband liggen in één regio, en die regio heeft er meer.",
    "Valt samen: het verband heeft precies de gemeenten van één regio.",
    "Hele regio's: het verband bestaat uit twee of meer regio's die helemaal meedoen.",
    "Kruist: alle andere. Een regio doet dan maar voor een deel mee, naast een andere regio.",
    "Afstand: hoeveel gemeenten eruit zouden moeten om in één regio te passen. Bij binnen en valt samen is dat 0.",
    "Een verband dat kruist is niet slechter. Het kan met reden over een grens gaan.",
  ],
  classes: {
    crosses: "Kruist de grens van een regio",
    union: "Bestaat uit hele regio's",
    coincides: "Valt samen met één regio",
    inside: "Ligt binnen één regio",
    beyond: "Niet te beoordelen",
    empty: "Geen gemeenten bekend",
  },
};

/** "25 regio's met 342 gemeenten, stand van 16 mei 2026. Bron: Register van Overheidsorganisaties." */
export function divisionFacts({ regions, asOf, source }: Division, placed: number): string {
  const day = asOf ? `, stand van ${formatDate(asOf)}` : "";
  const size = `${countOf(regions.size, "regio", "regio's")} met ${countMunicipalities(placed)}${day}.`;
  return source ? `${size} Bron: ${source}.` : size;
}

/** What one must know of a division that places a part of the country; empty when it places all. */
export function partialSentence(division: Division, placed: number, all: number): string {
  if (placed >= all) return "";
  return `${divisionName(division)}: deze indeling gaat over ${formatNumber(placed)} van de ${countMunicipalities(all)}. Een verband met een gemeente daarbuiten is niet te beoordelen. Loopt een regio verder door, dan staat hier maar een deel van die regio.`;
}

/** "42 van de 97 verbanden kruisen de grens van een regio." */
export function crossingSentence(crossing: number, total: number): string {
  if (total === 1 && crossing === 0) return "Het ene verband hier kruist geen grens van een regio.";
  if (crossing === 0) return `Geen van de ${countOf(total, "verband", "verbanden")} kruist de grens van een regio.`;
  const verb = crossing === 1 ? "kruist" : "kruisen";
  return `${formatNumber(crossing)} van de ${countOf(total, "verband", "verbanden")} ${verb} de grens van een regio.`;
}

/** The same for what one municipality takes part in. */
export function ownCrossingSentence(name: string, crossing: number, total: number): string {
  if (total === 0) return `${name} zit in geen enkel verband dat aan de filters voldoet.`;
  return `${name} zit in ${countOf(total, "verband", "verbanden")}. Daarvan ${crossing === 1 ? "kruist" : "kruisen"} er ${formatNumber(crossing)} de grens van een regio.`;
}

/** "afstand 2: 7 gemeenten in Veiligheidsregio Utrecht en 2 in Veiligheidsregio Gelderland-Midden". */
export function fitLine(fit: DivisionFit): string {
  if (fit.kind === "empty") return "De bron noemt geen gemeenten.";
  if (fit.kind === "beyond") {
    const verb = fit.unplaced.length === 1 ? "valt" : "vallen";
    return `niet te beoordelen: ${countMunicipalities(fit.unplaced.length)} ${verb} buiten deze indeling`;
  }
  const parts = fit.parts.map(({ region, municipalities, of }) => {
    const isWhole = municipalities.length === of && fit.alignment.class !== "crosses";
    return isWhole ? `heel ${region}` : `${partOf(municipalities.length, of)} van ${region}`;
  });
  return `afstand ${formatNumber(fit.alignment.distance)}: ${formatList(parts)}`;
}

function partOf(count: number, of: number): string {
  return count === of ? `alle ${countMunicipalities(of)}` : `${formatNumber(count)} van de ${countMunicipalities(of)}`;
}

/** "Veiligheidsregio Utrecht: " before the names of the members that lie there. */
export function partHeading({ region, municipalities }: RegionPart): string {
  return `${region} (${formatNumber(municipalities.length)}):`;
}

/** "Buiten Veiligheidsregio Utrecht, waar de meeste liggen: Barneveld en Nijkerk." Empty when no region holds most. */
export function outsidersSentence(region: string, names: readonly string[]): string {
  return names.length === 0 ? "" : `Buiten ${region}, waar de meeste liggen: ${formatList(names)}.`;
}

/** "Buiten deze indeling: Barneveld en Nijkerk." */
export function unplacedSentence(names: readonly string[]): string {
  return `Buiten deze indeling: ${formatList(names)}.`;
}

export const gapTexts = {
  rule: (threshold: number) =>
    `Regel: een gemeente staat hier als zij niet meedoet, terwijl minstens ${formatPercent(100 * threshold)} van haar buurgemeenten op het land wel meedoet. Dat is een telling: het zegt niet dat zij mee moet doen.`,
  waiting: "De buurgemeenten worden opgehaald.",
  failed: "De lijst met buurgemeenten kon niet worden gelezen. De andere onderdelen werken wel.",
};

/** "49 keer valt een gemeente buiten een verband dat om haar heen ligt, bij 35 van de 97 verbanden." */
export function gapsSentence(gaps: number, partnerships: number, total: number): string {
  if (gaps === 0) return "Bij geen van deze verbanden is een gemeente zo omringd.";
  const where = `bij ${formatNumber(partnerships)} van de ${countOf(total, "verband", "verbanden")}`;
  return `${formatNumber(gaps)} keer doet een gemeente niet mee terwijl de buren meedoen, ${where}.`;
}

/** The same for one municipality. */
export function ownGapsSentence(name: string, count: number): string {
  if (count === 0) return `${name} is bij geen enkel verband zo omringd.`;
  return `Bij ${countOf(count, "verband", "verbanden")} doet ${name} niet mee terwijl de buren meedoen.`;
}

/** "26 van de 26 gemeenten doen bij een of meer onderwerpen dubbel mee." */
export function doublesSpreadSentence(withDoubles: number, of: number): string {
  const verb = withDoubles === 1 ? "doet" : "doen";
  return `${formatNumber(withDoubles)} van de ${countMunicipalities(of)} ${verb} bij minstens één onderwerp aan 2 of meer verbanden mee.`;
}

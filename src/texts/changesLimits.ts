import { countOf, formatList } from "./format";

/** What the source cannot tell of changes. */
export const limitTexts = {
  filters: "Een verband telt mee als het op een van de twee dagen aan de filters voldoet.",
  register:
    "Voor 1 januari 2018 is het register onvolledig. Van wat in die jaren veranderde, ziet u hier maar een deel.",
  starts:
    "Een verband begint hier op de dag vanaf wanneer de regeling in de bron staat. Staan er deelnemers in van eerder, dan bestond het waarschijnlijk al in een andere vorm.",
  leaving:
    "Het register kent geen dag van uittreden. Hier staat de dag van de versie waarin een partij niet meer voorkomt.",
  versions: "Een regeling die is gewijzigd, blijft hier één verband. Zij staat dus niet als einde en nieuw begin.",
  mergers: "Een herindeling is hier geen uittreden: de oude gemeente telt mee voor haar opvolger.",
};

/** How many have no start date, and therefore never begin. */
export function undatedStartsSentence(count: number): string {
  const what = countOf(count, "verband dat van kracht is, is", "verbanden die van kracht zijn, is");
  return `Van ${what} de begindatum niet bekend. ${count === 1 ? "Dat staat" : "Die staan"} nooit bij begonnen.`;
}

/** For how many the source does not say since when parties take part, so that nobody is seen to join or leave. */
export function undatedPartiesSentence(count: number): string {
  return `Bij ${countOf(count, "verband", "verbanden")} noemt de bron niet sinds wanneer partijen meedoen. Wie daar ging meedoen of stopte, ziet u hier niet.`;
}

/** "Filters: Onderwerp: Wonen en Tekst: afval." for who prints the page; "Zonder filters." */
export function filtersLine(labels: readonly string[]): string {
  return labels.length === 0 ? "Zonder filters." : `Filters: ${formatList(labels)}.`;
}

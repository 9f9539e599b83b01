import type { IsoDate } from "@/domain/dates";
import { countMunicipalities, countOf, countPartnerships, formatDate, formatNumber } from "./format";

/** What stands in the columns: municipalities, or partnerships. */
export type MatrixKind = "shared" | "members";

/** Short words of "Matrix". */
export const matrixTexts = {
  kind: { label: "Wat in de kolommen staat", shared: "Gemeenten", members: "Samenwerkingsverbanden" },
  order: { label: "Volgorde", blocks: "Wie op elkaar lijkt, bij elkaar", name: "Op naam" },
  grid: { shared: "Matrix van gedeelde verbanden", members: "Matrix van deelname" },
  municipality: "Gemeente",
  hint: "Wijs een vak aan, of loop met de pijltjestoetsen. Enter opent het vak.",
  read: {
    shared:
      "Elke rij en elke kolom is een gemeente. Het getal zegt in hoeveel verbanden die twee samen zitten. Hoe donkerder het vak, hoe meer. Op de schuine lijn staat van elke gemeente zelf in hoeveel verbanden zij zit.",
    members:
      "Elke rij is een gemeente, elke kolom een samenwerkingsverband. Een gekleurd vak met ‘ja’ zegt dat de gemeente meedoet.",
    unknown: "Een ‘?’ staat waar niet alle deelnemers bekend zijn.",
  },
  orderRule: {
    shared:
      "Volgorde: afgeleid. Gemeenten met veel gedeelde verbanden staan bij elkaar, zodat u groepen als blokken ziet. De regel: overeenkomst S = gedeeld / (verbanden van de een + verbanden van de ander - gedeeld).",
    members:
      "Volgorde: afgeleid. Gemeenten met veel gedeelde verbanden staan bij elkaar. Elk verband staat op de gemiddelde plaats van zijn deelnemers.",
  },
  pairs: {
    heading: "Welke gemeenten delen het meest?",
    caption: "Paren van gemeenten, met de meeste gedeelde verbanden bovenaan",
    pair: "Gemeenten",
    shared: "Gedeeld",
    own: "Verbanden van elk",
    similarity: "Overeenkomst S",
    none: "Geen twee gemeenten delen hier een verband.",
  },
  members: {
    heading: "Welke gemeenten doen waar mee?",
    caption: "Samenwerkingsverbanden, met de meeste deelnemende gemeenten uit dit gebied bovenaan",
    partnership: "Samenwerkingsverband",
    count: "Aantal",
    municipalities: "Gemeenten in dit gebied",
  },
  nothing: "Er is niets om te tonen: geen gemeente in dit gebied zit in een verband dat aan de filters voldoet.",
  more: (count: number) => `Toon er ${formatNumber(count)} meer`,
  tooLargeForPaper:
    "Deze matrix is te groot voor A4: u ziet waar de blokken liggen, maar kunt de namen niet lezen. Alle namen staan in de afbeelding van de matrix en in het Excel-bestand, op de pagina onder Downloaden.",
  moreOnPaper: "De hele lijst staat op de pagina met het adres dat hierboven staat.",
};

/** What the colours and signs of a matrix in a picture mean. */
export const pictureSigns = {
  none: "geen gedeeld verband",
  shared: (range: string) => `${range} gedeeld`,
  self: "gemeente zelf",
  selfWithNumber: "gemeente zelf: in hoeveel verbanden zij zit",
  member: "doet mee",
  noMember: "doet niet mee",
  unknown: "niet genoemd; niet alle deelnemers zijn bekend",
};

interface TitleParts {
  readonly kind: MatrixKind;
  readonly area: string;
  readonly day: IsoDate;
}

/** "Hoeveel samenwerkingsverbanden gemeenten met elkaar delen, provincie Utrecht, op 16 mei 2026". */
export function matrixTitle({ kind, area, day }: TitleParts): string {
  const what =
    kind === "shared"
      ? "Hoeveel samenwerkingsverbanden gemeenten met elkaar delen"
      : "Welke gemeente aan welk samenwerkingsverband meedoet";
  return `${what}, ${area}, op ${formatDate(day)}`;
}

/** "Geteld: 26 gemeenten en 98 samenwerkingsverbanden die aan de filters voldoen." */
export function matrixScope(municipalities: number, partnerships: number, isFiltered: boolean): string {
  const which = isFiltered ? (partnerships === 1 ? " dat aan de filters voldoet" : " die aan de filters voldoen") : "";
  return `Geteld: ${countMunicipalities(municipalities)} en ${countPartnerships(partnerships)}${which}.`;
}

/** Of how many of these no municipality of the area is a member: a province or water board may be. Empty for none. */
export function leftOutSentence(count: number): string {
  if (count === 0) return "";
  return `Aan ${formatNumber(count)} daarvan doet geen van deze gemeenten mee. ${count === 1 ? "Dat staat" : "Die staan"} niet in de matrix.`;
}

/** "Baarn en Soest: 23 gedeelde verbanden"; one municipality with itself: "Soest: 24 verbanden". */
export function sharedCellLabel(row: string, column: string, count: number): string {
  if (row === column) return `${row}: ${countOf(count, "verband", "verbanden")}`;
  return `${row} en ${column}: ${countOf(count, "gedeeld verband", "gedeelde verbanden")}`;
}

/** "Soest doet mee aan RID"; where not every participant is known, absence is not a no. */
export function memberCellLabel(municipality: string, partnership: string, isMember: boolean | undefined): string {
  if (isMember === undefined)
    return `${municipality} is niet genoemd bij ${partnership}; niet alle deelnemers zijn bekend`;
  return `${municipality} doet ${isMember ? "mee" : "niet mee"} aan ${partnership}`;
}

/** What a cell of membership shows: a word where someone takes part, little where not. */
export function memberCellText(isMember: boolean | undefined): string {
  return isMember === undefined ? "?" : isMember ? "ja" : "–";
}

/** "24 en 25": how many each of the pair has. */
export function ownCounts(a: number, b: number): string {
  return `${formatNumber(a)} en ${formatNumber(b)}`;
}

/** "U ziet 20 van de 325 paren." under a list that is cut off. */
export function shownOf(shown: number, total: number, noun: string): string {
  return shown >= total ? "" : `U ziet de eerste ${formatNumber(shown)} van ${formatNumber(total)} ${noun}.`;
}

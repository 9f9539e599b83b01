import { countPartnerships, formatList, formatNumber } from "./format";
import { areaInSentence } from "./map";

/** Names of the views, as they stand on the tabs. */
export const VIEW_NAMES = {
  kaart: "Kaart",
  overlap: "Overlap",
  vergelijk: "Vergelijk",
  verbindingen: "Verbindingen",
  matrix: "Matrix",
  samenhang: "Samenhang",
  veranderingen: "Veranderingen",
  "wat-als": "Wat als",
  tabel: "Tabel",
  gemeente: "Mijn gemeente",
} as const;

export const shellTexts = {
  skip: "Direct naar de inhoud",
  skipToMap: "Direct naar de kaart",
  skipToDetails: "Direct naar de details",
  skipToFilters: "Direct naar de filters",
  views: "Weergave",
  area: "Gebied",
  netherlands: "Nederland",
  details: "Details",
  resizeFilters: "Breedte van de filters",
  resizeDetails: "Breedte van de details",
  /** What a tap on the edge of the details makes of them, by how high they are now. */
  sheetNext: { low: "Details half openen", half: "Details helemaal openen", high: "Details klein maken" },
  close: "Sluiten",
  share: "Delen",
  download: "Downloaden",
  about: "Over deze kaart",
  mapBroken: "De kaart kan nu niet worden getoond. De lijsten, de tabel en de filters werken wel.",
  embedBroken: "De kaart kan nu niet worden getoond.",
  panelBroken: "Dit deel van de pagina kan nu niet worden getoond. De rest werkt wel.",
  dialogBroken: "Dit deel kan nu niet worden geopend. Laad de pagina opnieuw en probeer het nog eens.",
  tryAgain: "Opnieuw proberen",
  opening: "Dit deel wordt geladen.",
};

/** What a sheet says where something had not been fetched yet when it was printed. */
export const paperTexts = {
  noMap: "De kaart voor papier was nog niet geladen. Dit is de kaart van het scherm. Druk de pagina nog een keer af.",
  noDossierMap: "De kaart was nog niet geladen. Druk de pagina nog een keer af.",
  noFacts: "Wat de bronnen niet bevatten en het adres waren nog niet geladen. Druk de pagina nog een keer af.",
};

/** "Provincie Utrecht", whether the register calls it "Utrecht" or "Provincie Utrecht". */
export function provinceName(name: string): string {
  return `Provincie ${name.replace(/^provincie\s+/i, "")}`;
}

/** "128 van 515" and "samenwerkingsverbanden": how many pass the filters, of how many. */
export function resultCount(visible: number, total: number): { numbers: string; noun: string } {
  const noun = total === 1 ? "samenwerkingsverband" : "samenwerkingsverbanden";
  return { numbers: `${formatNumber(visible)} van ${formatNumber(total)}`, noun };
}

/** "97 met deelnemers uit de provincie Utrecht"; once someone filters, that those in sight pass the filters too. */
export function areaLine(count: number, province: string | undefined, isFiltered: boolean): string {
  const area = province ? `de ${areaInSentence(province)}` : "dit gebied";
  if (isFiltered) return `In ${area}, met uw filters`;
  return `${formatNumber(count)} met deelnemers uit ${area}`;
}

/** What the browser's tab says: the choice, the view and the site. */
export function pageTitle({ chosen, count, view, site }: PageTitleParts): string {
  const what = chosen ? (count === undefined ? chosen : `${chosen}: ${countPartnerships(count)}`) : view;
  return `${what} - ${site}`;
}

/** "Vergelijk Soest en Baarn": what the browser's tab says of a comparison. */
export function comparedNames(names: readonly string[]): string {
  return `Vergelijk ${formatList(names)}`;
}

/** "Verbindingen van Eemnes": what the browser's tab says of the links of one municipality. */
export function linksName(name: string): string {
  return `Verbindingen van ${name}`;
}

/** Names of the parts of "Samenhang", as they stand on its tabs. */
export const FIT_PART_NAMES = {
  partners: "Dezelfde partners",
  indeling: "Indeling",
  gaten: "Gaten",
  dubbelingen: "Dubbelingen",
} as const;

/** "Samenhang: Gaten": what the browser's tab says of a part. */
export function fitName(part: keyof typeof FIT_PART_NAMES): string {
  return `${VIEW_NAMES.samenhang}: ${FIT_PART_NAMES[part]}`;
}

/** "Wat veranderde er in provincie Utrecht", "Wat veranderde er voor Soest". */
export function changesTitle(area: string, municipality: string | undefined): string {
  return municipality ? `Wat veranderde er voor ${municipality}` : `Wat veranderde er in ${area}`;
}

interface PageTitleParts {
  /** Name of the municipality or partnership that is chosen. */
  readonly chosen?: string;
  /** Number of partnerships of the chosen municipality. */
  readonly count?: number;
  readonly view: string;
  readonly site: string;
}

/** "Soest: bekijk de details": leads to what stands below the map; "Bekijk de details" of several things together. */
export function toDetails(name: string | undefined): string {
  return name === undefined ? "Bekijk de details" : `${name}: bekijk de details`;
}

/** Said to a screen reader after a choice. */
export function choiceSentence(name: string, hasDetails: boolean): string {
  return hasDetails ? `${name} is gekozen. Lees meer in het deel ${shellTexts.details}.` : `${name} is gekozen.`;
}

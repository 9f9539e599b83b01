import { type CodeLists, findEntry } from "@/domain/codeLists";
import { countMunicipalities, countPartnerships, formatNumber } from "./format";
import { areaInSentence } from "./map";
import { NOT_KNOWN, upperFirst } from "./wording";

/** Short words in the detail panel. */
export const detailTexts = {
  back: (name: string) => `Terug naar ${name}`,
  backToAll: "Alle gemeenten",
  close: "Sluit deze gegevens",
  municipalities: "Gemeenten",
  municipality: "Gemeente",
  number: "Aantal",
  order: { label: "Volgorde van de gemeenten", number: "Op aantal", name: "Op naam" },
  next: "Kies een gemeente op de kaart of in deze lijst, of zoek een samenwerkingsverband.",
  nextWithoutMap: "Kies een gemeente in deze lijst, of zoek een samenwerkingsverband.",
  byForm: "Naar juridische vorm",
  form: "Juridische vorm",
  byTheme: "Naar onderwerp",
  theme: "Onderwerp",
  partnerships: "Samenwerkingsverbanden",
  severalThemes: "Een verband met meer onderwerpen staat bij elk onderwerp.",
  partners: "Werkt samen met",
  partnersLead: (name: string) => `Gemeenten met het aantal verbanden waarin zij samen met ${name} zitten.`,
  noPartners: "Er doen geen andere gemeenten mee.",
  showAll: (count: number) => `Toon alle ${formatNumber(count)}`,
  showLess: "Toon minder",
  clearFilters: "Wis alle filters",
  dossier: (name: string) => `Mijn gemeente: vijf antwoorden over ${name}`,
  compare: (name: string) => `Vergelijk ${name} met een andere gemeente`,
  whatIf: (name: string) => `Wat als ${name} ergens uitstapt of samengaat?`,
  whatIfLeaves: (name: string) => `Wat als ${name} hier uitstapt?`,
  unknown: upperFirst(NOT_KNOWN),
  caution: "Let op.",
  derived: "afgeleid",
  incomplete: "niet alle deelnemers bekend",
  ended: "beëindigd",
};

/** "Provincie Utrecht" or "Nederland", as a heading. */
export function areaHeading(provinceName: string | undefined): string {
  return upperFirst(areaInSentence(provinceName));
}

/** "Natuur en milieu" above what belongs to that theme. */
export function themeName({ thema }: CodeLists, code: string): string {
  return upperFirst(findEntry(thema, code)?.name ?? detailTexts.unknown);
}

/** What the area holds, in one or two sentences. */
export function summarySentence({ count, municipalities, isFiltered }: SummaryParts): string {
  if (count === 0 && isFiltered) return "Geen samenwerkingsverband voldoet aan deze filters.";
  if (count === 0) return "Er zijn hier geen samenwerkingsverbanden bekend.";
  const what = countPartnerships(count) + (isFiltered ? thatPass(count) : "");
  const verb = municipalities === 1 ? "doet" : "doen";
  return `Er ${count === 1 ? "is" : "zijn"} ${what}. ${upperFirst(countMunicipalities(municipalities))} in dit gebied ${verb} mee.`;
}

interface SummaryParts {
  readonly count: number;
  /** Municipalities of the area that take part in at least one. */
  readonly municipalities: number;
  readonly isFiltered: boolean;
}

/** "12 van de 34 samenwerkingsverbanden voldoen aan de filters." */
export function restrictedSentence(visible: number, total: number): string {
  const verb = visible === 1 ? "voldoet" : "voldoen";
  return `${formatNumber(visible)} van de ${countPartnerships(total)} ${verb} aan de filters.`;
}

function thatPass(count: number): string {
  return count === 1 ? " dat aan de filters voldoet" : " die aan de filters voldoen";
}

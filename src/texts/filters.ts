import type { IsoDate } from "@/domain/dates";
import type { Facet } from "@/domain/filter";
import { countPartnerships, formatDate, formatNumber } from "./format";
import { lowerFirst, NOT_KNOWN, upperFirst } from "./wording";

export const filterTexts = {
  title: "Filters",
  clearAll: "Wis alles",
  clearAllFilters: "Wis alle filters",
  active: "Actieve filters",
  remove: (label: string) => `Wis filter ${label}`,
  more: "Meer filters",
  close: "Sluit filters",
  show: (count: number) => `Toon ${countPartnerships(count)}`,
  open: (count: number) => (count === 0 ? "Filters" : `Filters (${formatNumber(count)})`),
  whatIsThis: "Wat is dit?",
  explain: (name: string) => `Uitleg over ${name}`,
  within: (name: string) => `Meer binnen ${name}`,
  text: "Vrije tekst",
  textHint: "Zoekt in naam, doel, grondslag en deelnemers.",
  date: "Peildatum",
  dateHint: "U ziet de samenwerkingsverbanden zoals ze op deze dag zijn.",
  month: "Peildatum per maand",
  back: "Terug",
  pastDay: "Let op bij deze dag in het verleden",
  registerIncomplete: "Voor 1 januari 2018 is het register onvolledig. Er was toen meer samenwerking dan u hier ziet.",
  derivedQuestion: "Wat is een afgeleide fase?",
  derivedAnswer:
    "Bij de meeste verbanden heeft de beheerder geen fase opgegeven. Bij een regeling volgens de Wet gemeenschappelijke regelingen volgt de fase dan uit de datums: jonger dan twee jaar is groeifase, ouder is stabilisatiefase, geëindigd is beëindigd. Bij netwerken is de fase afgeleid uit openbare bronnen; de reden staat bij het verband. Steeds staat er 'afgeleid' bij.",
  nothingInArea: "In dit gebied is geen samenwerkingsverband bekend.",
  nothing: "Geen samenwerkingsverband voldoet aan deze filters.",
};

/** Name of each filter. */
export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  theme: "Onderwerp",
  legalForm: "Juridische vorm",
  phase: "Fase",
  kind: "Soort deelnemer",
  body: "Bestuursorgaan",
  power: "Bevoegdheid",
  size: "Aantal deelnemers",
  border: "Over de provinciegrens",
  participant: "Deelnemer",
};

const NOT_KNOWN_OPTION = upperFirst(NOT_KNOWN);

/** What `onbekend` is called per filter: it says what is not known. */
export const UNKNOWN_NAMES: Readonly<Record<Facet, string>> = {
  theme: NOT_KNOWN_OPTION,
  legalForm: NOT_KNOWN_OPTION,
  phase: NOT_KNOWN_OPTION,
  kind: "Geen deelnemers bekend",
  body: NOT_KNOWN_OPTION,
  power: NOT_KNOWN_OPTION,
  size: `${NOT_KNOWN_OPTION}: lijst onvolledig`,
  border: NOT_KNOWN_OPTION,
  participant: "Geen deelnemers bekend",
};

/** Options of the filters that have no code list. */
export const SIZE_NAMES: Readonly<Record<string, string>> = {
  "tot-en-met-3": "Tot en met 3",
  "4-tot-en-met-7": "4 tot en met 7",
  "8-tot-en-met-15": "8 tot en met 15",
  "16-en-meer": "16 of meer",
};

export const BORDER_NAMES: Readonly<Record<string, string>> = {
  over: "Deelnemers uit meer provincies",
  binnen: "Binnen één provincie",
};

/** Filters whose options are ordinary words; the others hold names, which keep their capital. */
const WORDS: readonly Facet[] = ["legalForm", "phase", "power", "size"];

/** "Fase: initiatiefase", on a chip and in a sentence. */
export function filterLabel(facet: Facet, option: string): string {
  return `${FACET_NAMES[facet]}: ${WORDS.includes(facet) ? lowerFirst(option) : option}`;
}

/** "Tekst: afval". */
export function textLabel(text: string): string {
  return `Tekst: ${text}`;
}

/** "Peildatum: 1 januari 2020". */
export function dateLabel(day: IsoDate): string {
  return `${filterTexts.date}: ${formatDate(day)}`;
}

/** "Terug naar 16 mei 2026": to the usual reference date. */
export function dateBackLabel(usual: IsoDate): string {
  return `Terug naar ${formatDate(usual)}`;
}

/** "Fase (2 keuzes)", for a filter with several choices that go together. */
export function severalLabel(facet: Facet, count: number): string {
  return `${FACET_NAMES[facet]} (${formatNumber(count)} keuzes)`;
}

/** "Wis 'Fase: initiatiefase' om er 12 te zien." */
export function wayOut(label: string, count: number): string {
  return `Wis '${label}' om er ${formatNumber(count)} te zien`;
}

/** "Kijk bij wat beëindigd is om er 2 te zien." */
export function wayToEnded(count: number): string {
  return `Kijk bij wat beëindigd is om er ${formatNumber(count)} te zien`;
}

/** "Universiteit Utrecht doet op 16 mei 2026 aan geen samenwerkingsverband mee." */
export function nowhereOnDate(participant: string, day: IsoDate): string {
  return `${participant} doet op ${formatDate(day)} aan geen samenwerkingsverband mee.`;
}

/** "Vechtstromen doet aan geen samenwerkingsverband mee in provincie Utrecht." */
export function nowhereInArea(participant: string, area: string): string {
  return `${participant} doet aan geen samenwerkingsverband mee in ${area}.`;
}

/** "Kijk in heel Nederland om er 12 te zien." */
export function wayOutOfArea(count: number): string {
  return `Kijk in heel Nederland om er ${formatNumber(count)} te zien`;
}

/** What may not have existed yet on the reference date. */
export function undatedSentence(count: number): string {
  if (count === 1) {
    return "Van 1 samenwerkingsverband is de begindatum niet bekend. Wij weten dus niet of het er op deze dag al was. Het telt wel mee.";
  }
  return `Van ${formatNumber(count)} samenwerkingsverbanden is de begindatum niet bekend. Wij weten dus niet of die er op deze dag al waren. Ze tellen wel mee.`;
}

/** That nothing is known of the time between the last day of the sources and the day that is shown. */
export function sourcesEndSentence(lastDay: IsoDate): string {
  return `De bronnen gaan tot en met ${formatDate(lastDay)}: wat daarna verandert, weten wij nog niet.`;
}

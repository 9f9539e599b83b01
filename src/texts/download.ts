import type { AreaCode } from "@/domain/area";
import { NETHERLANDS } from "@/domain/area";
import type { Source } from "@/domain/dataset";
import { type IsoDate, REGISTER_FILLED } from "@/domain/dates";
import { sourcesEndSentence } from "./filters";
import { countOf, countPartnerships, formatDate, formatList } from "./format";
import { areaInSentence } from "./map";
import { upperFirst } from "./wording";

/** Kinds of file that can be made. */
export const FILE_KINDS = ["xlsx", "csv", "geojson", "json"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export const downloadTexts = {
  title: "Downloaden",
  subject: "Welke samenwerkingsverbanden?",
  data: "Als gegevens",
  dataLead: "In elk bestand staat welke filters gelden, van welke dag en uit welke bron de gegevens zijn.",
  filters: "Filters",
  noFilters: "geen",
  referenceDate: "Peildatum",
  nothing: "Er is niets om te downloaden: geen samenwerkingsverband voldoet aan deze filters.",
  busy: "Het bestand wordt gemaakt.",
  failed: "Het maken van dit bestand is niet gelukt. Probeer een ander soort bestand.",
  made: (name: string) => `Het bestand ${name} is gemaakt.`,
  whole: "De hele gegevensverzameling",
  wholeLead:
    "Alle tabellen achter deze kaart zijn open data. De beschrijving noemt per tabel de kolommen, de bron en de licentie.",
  wholePackage: "Beschrijving van de tabellen (datapackage.json)",
  wholeCatalogue: "Beschrijving voor een datacatalogus (DCAT)",
};

/** What each kind of file is, on its button and beneath it. */
export const FILE_TEXTS: Readonly<Record<FileKind, { readonly name: string; readonly hint: string }>> = {
  xlsx: { name: "Excel", hint: "Een werkboek met een toelichting, de samenwerkingsverbanden en hun deelnemers." },
  csv: { name: "CSV", hint: "Een zip met twee tabellen en een leesmij. De tabellen zijn weer in de kaart te laden." },
  geojson: { name: "GeoJSON", hint: "De gebieden met hun aantallen, voor een GIS-programma." },
  json: { name: "JSON", hint: "Dezelfde gegevens voor een computerprogramma." },
};

/** "122 samenwerkingsverbanden in provincie Utrecht". */
export function allSubject(area: string): string {
  return `samenwerkingsverbanden in ${area}`;
}

/** "samenwerkingsverbanden waaraan Soest meedoet", "... waaraan minstens één van Soest en Baarn meedoet". */
export function municipalitiesSubject(names: readonly string[]): string {
  const who = names.length === 1 ? (names[0] ?? "") : `minstens één van ${formatList(names)}`;
  return `samenwerkingsverbanden waaraan ${who} meedoet`;
}

/** "samenwerkingsverband GGD regio Utrecht", "samenwerkingsverbanden: AVU en Werkzaak". */
export function partnershipsSubject(names: readonly string[]): string {
  return names.length === 1 ? `samenwerkingsverband ${names[0]}` : `samenwerkingsverbanden: ${formatList(names)}`;
}

/** "122 samenwerkingsverbanden in provincie Utrecht"; a single one by name needs no number. */
export function subjectWithCount(subject: string, count: number): string {
  return upperFirst(subject.replace(/^samenwerkingsverbanden/, countPartnerships(count)));
}

/** "provincie Utrecht"; the Netherlands restrict nothing, so they give nothing. */
export function areaOf(code: AreaCode, provinceName: string | undefined): string {
  return code === NETHERLANDS ? "" : areaInSentence(provinceName);
}

/** Names of the parts of a workbook, and of the files in a zip. */
export const PART_NAMES = {
  cover: "Toelichting",
  partnerships: "Samenwerkingsverbanden",
  participations: "Deelnames",
  readme: "leesmij.txt",
};

/** Labels of what the cover tells. */
export const COVER_LABELS = {
  title: "Titel",
  subject: "Wat staat erin",
  area: "Gebied",
  filters: "Filters",
  referenceDate: "Peildatum",
  counts: "Aantal",
  source: "Bron",
  coverage: "Niet in de bron",
  madeOn: "Gemaakt op",
  permalink: "Zelf bekijken",
  note: "Let op",
};

/** "122 samenwerkingsverbanden, 1.580 deelnames". */
export function countsLine(partnerships: number, participations: number): string {
  return `${countPartnerships(partnerships)}, ${countOf(participations, "deelname", "deelnames")}`;
}

/** "Register van Overheidsorganisaties. Stand van 16 mei 2026. Licentie: CC0. https://organisaties.overheid.nl/". */
export function sourceSentence({ name, asOf, licence, url }: Source): string {
  return [`${name}.`, asOf && `Stand van ${formatDate(asOf)}.`, licence && `Licentie: ${licence}.`, url]
    .filter(Boolean)
    .join(" ");
}

/** What one must know to read the tables right; `lastDay` is the last that all sources speak of. */
export function notesFor(referenceDate: IsoDate, incomplete: number, lastDay: IsoDate | undefined): string[] {
  return [
    "Een lege cel betekent: niet opgegeven in de bron. Het betekent niet nul of nee.",
    "De fase op de peildatum is meestal afgeleid uit de begindatum of de einddatum. In de kolom Fase: herkomst staat dan 'afgeleid'. De fase zegt niets over de kwaliteit.",
    "Een gemeente die is opgegaan in een andere, telt mee voor haar opvolger.",
    "Een einddatum is de eerste dag waarop het niet meer geldt.",
    "Begint een tekst als een formule, dan staat er een apostrof (') voor, zodat een rekenprogramma haar niet uitvoert.",
    ...(incomplete > 0
      ? [
          `Bij ${countPartnerships(incomplete)} is de lijst van deelnemers onvolledig. De aantallen zijn daar minstens wat er staat.`,
        ]
      : []),
    ...(referenceDate < REGISTER_FILLED ? ["Voor 1 januari 2018 is het register onvolledig."] : []),
    ...(lastDay && referenceDate > lastDay ? [sourcesEndSentence(lastDay)] : []),
  ];
}

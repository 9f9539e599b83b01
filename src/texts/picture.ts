import type { Source } from "@/domain/dataset";
import type { IsoDate } from "@/domain/dates";
import { fileWords } from "@/domain/fileWords";
import { countMunicipalities, formatDate, formatList, formatNumber } from "./format";
import { kOfN } from "./overlap";

/** Kinds of picture file that can be made. */
export const PICTURE_KINDS = ["png", "svg"] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** What each kind of file is for. */
export const PICTURE_TEXTS: Readonly<Record<PictureKind, string>> = {
  png: "Een scherp beeld voor een presentatie of een document.",
  svg: "Een tekening die scherp blijft hoe groot u haar ook maakt, en die u verder kunt bewerken.",
};

/** Short words on and about still pictures and paper. */
export const pictureTexts = {
  title: "Als afbeelding",
  lead: "Titel, legenda, filters, peildatum, bron en datum staan in het beeld.",
  button: (name: string, kind: PictureKind) => `${name} (${kind.toUpperCase()})`,
  diagram: "Diagram van de overlap",
  matrix: "Matrix",
  themes: "Vergelijking per onderwerp",
  overTime: "Begonnen en beëindigd",
  marks: "Plaats in het vakje",
  north: "N",
};

/** "1. U10". */
export function markLabel(place: number, name: string): string {
  return `${formatNumber(place)}. ${name}`;
}

/** "10 km", "500 m". */
export function distanceText(metres: number): string {
  return metres >= 1000 ? `${formatNumber(metres / 1000)} km` : `${formatNumber(metres)} m`;
}

/** At most so many filters are named one by one. */
const NAMED = 12;

/** "Filters: Fase: initiatiefase; Tekst: afval.", or that there are none. */
export function filtersSentence(labels: readonly string[]): string {
  if (labels.length === 0) return "Filters: geen.";
  const more = labels.length - NAMED;
  const rest = more > 0 ? `; en ${formatNumber(more)} andere` : "";
  return `Filters: ${labels.slice(0, NAMED).join("; ")}${rest}.`;
}

/** "Gebied: provincie Utrecht. Peildatum: 16 mei 2026."; without the area where it decides nothing. */
export function scopeSentence(area: string | undefined, day: IsoDate): string {
  return `${area === undefined ? "" : `Gebied: ${area}. `}Peildatum: ${formatDate(day)}.`;
}

/** "Let op. Netwerken zijn alleen voor Utrecht verzameld.": what the numbers do not hold, before one compares them. */
export function cautionSentence(gaps: readonly string[]): string {
  return gaps.length === 0 ? "" : `Let op. ${gaps.join(" ")}`;
}

/** "Bron: Register van Overheidsorganisaties (stand 16 mei 2026) en Waterschapsgrenzen via PDOK.": all of them. */
export function allSources(sources: readonly Source[]): string {
  if (sources.length === 0) return "De bron van de gegevens is niet bekend.";
  const named = sources.map(({ name, asOf }) => (asOf ? `${name} (stand ${formatDate(asOf)})` : name));
  return `Bron: ${formatList(named)}.`;
}

/** "Gemaakt op 23 november 2026 met Samenwerkingskaart: https://…" */
export function madeSentence(day: IsoDate, site: string, address: string): string {
  return `Gemaakt op ${formatDate(day)} met ${site}: ${address}`;
}

/** "overlap-u10-en-regio-amersfoort-2026-05-16.png": what it shows, cut between words, and the day. */
export function pictureFileName(subject: string, day: IsoDate, kind: PictureKind): string {
  return `${fileWords(subject)}-${day}.${kind}`;
}

interface ColumnParts {
  /** Names of the municipalities. */
  readonly names: readonly string[];
  readonly partnerships: readonly string[];
}

/** "7 gemeenten in 2 van de 3 (U10 en Regio Amersfoort): Baarn, Soest ...". */
export function columnSentence({ names, partnerships }: ColumnParts, of: number): string {
  return `${countMunicipalities(names.length)} in ${kOfN(partnerships.length, of)} (${formatList(partnerships)}): ${names.join(", ")}.`;
}

/** "Wie in precies dezelfde van de 3 gekozen samenwerkingsverbanden zit, op 16 mei 2026". */
export function diagramTitle(of: number, day: IsoDate): string {
  return `Wie in precies dezelfde van de ${formatNumber(of)} gekozen samenwerkingsverbanden zit, op ${formatDate(day)}`;
}

/** Said under a matrix that is too large to be drawn whole. */
export function matrixPartSentence(columns: number, of: number): string {
  return `U ziet de eerste ${formatNumber(columns)} van ${formatNumber(of)} kolommen. De rest staat op de pagina met het adres dat hierbij staat.`;
}

/** "Kolommen: 1. U10; 2. Regio Amersfoort." */
export function numbered(names: readonly string[]): string {
  return `Kolommen: ${names.map((name, index) => `${formatNumber(index + 1)}.\u00a0${name}`).join("; ")}.`;
}

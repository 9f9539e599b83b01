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

/** "Kolommen: 1. U10; 2. Regio Amersfoort.", or from another number on. */
export function numbered(names: readonly string[], first = 0): string {
  return `Kolommen: ${names.map((name, index) => `${formatNumber(first + index + 1)}.\u00a0${name}`).join("; ")}.`;
}

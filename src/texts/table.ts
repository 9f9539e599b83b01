import type { IsoDate } from "@/domain/dates";
import { countPartnerships, formatDate } from "./format";

/** Columns of the table of partnerships. */
export type TableColumn = "name" | "form" | "themes" | "phase" | "participants" | "start" | "source";

export const tableTexts = {
  region: "Tabel met samenwerkingsverbanden",
  columns: {
    name: "Naam",
    form: "Juridische vorm",
    themes: "Onderwerpen",
    phase: "Fase",
    participants: "Deelnemers",
    start: "Sinds",
    source: "Bron",
  } satisfies Record<TableColumn, string>,
  caption: (count: number) => `${countPartnerships(count)}, met de kop van een kolom kiest u de volgorde`,
  notStated: "niet opgegeven",
  chosen: "gekozen",
  nothing: "Geen samenwerkingsverband voldoet aan deze filters.",
  nothingAtAll: "Er zijn nog geen samenwerkingsverbanden om te tonen.",
};

/** "minstens 7": the number where not every participant is known. */
export function atLeast(number: string): string {
  return `minstens ${number}`;
}

interface TitleParts {
  readonly count: number;
  readonly area: string;
  readonly day: IsoDate;
}

/** "128 samenwerkingsverbanden, provincie Utrecht, op 16 mei 2026", above the table on paper. */
export function tableTitle({ count, area, day }: TitleParts): string {
  return `${countPartnerships(count)}, ${area}, op ${formatDate(day)}`;
}

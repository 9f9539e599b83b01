import type { IsoDate } from "@/domain/dates";
import { countPartnerships, formatDate, formatList, formatNumber } from "./format";
import { NOT_KNOWN } from "./wording";

/** Columns of the table of partnerships. */
export type TableColumn = "name" | "form" | "phase" | "participants" | "start" | "themes" | "source";

export const tableTexts = {
  region: "Tabel met samenwerkingsverbanden",
  columns: {
    name: "Naam",
    form: "Juridische vorm",
    phase: "Fase",
    participants: "Deelnemers",
    start: "Sinds",
    themes: "Onderwerpen",
    source: "Bron",
  } satisfies Record<TableColumn, string>,
  caption: (count: number) => `${countPartnerships(count)}, met de kop van een kolom kiest u de volgorde`,
  notStated: NOT_KNOWN,
  chosen: "gekozen",
  /** In every row, beside a plus; what it does in full is said to who cannot see where it stands. */
  addToOverlap: "Overlap",
  nothing: "De tabel is leeg.",
  nothingAtAll: "Er zijn nog geen samenwerkingsverbanden om te tonen.",
};

/** Themes that a cell has room for. */
const SHORT = 3;

/** "Economie, wonen, werk en nog 9"; up to four stand there in full. */
export function themesInShort(themes: readonly string[]): string {
  if (themes.length <= SHORT + 1) return themes.join(", ");
  return `${themes.slice(0, SHORT).join(", ")} en nog ${formatNumber(themes.length - SHORT)}`;
}

/** "Schuif de tabel opzij voor Onderwerpen en Bron.": which columns are out of sight, or how many. */
export function scrollAside(columns: readonly string[]): string {
  const which = columns.length > 2 ? `nog ${formatNumber(columns.length)} kolommen` : formatList(columns);
  return `Schuif de tabel opzij voor ${which}.`;
}

/** "minstens 7": the number where not every participant is known; "niet bekend" where none is. */
export function atLeast(number: string): string {
  return number === "0" ? "niet bekend" : `minstens ${number}`;
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

import { formatDate, formatNumber } from "./format";

export const loadingTexts = {
  title: "De gegevens worden geladen.",
  short: "Gegevens worden geladen",
  failed: "Niet alle gegevens zijn geladen",
  tryAgain: "Opnieuw proberen",
  notFresh: "De gegevens zijn niet vernieuwd",
};

/** What is shown when the server cannot be reached or fails, by the day on which the browser fetched it. */
export function keptSentence(day: string): string {
  return `De server gaf geen gegevens. U ziet de gegevens die op ${formatDate(day)} zijn opgehaald.`;
}

/** "3 van 6 bestanden zijn binnen." */
export function loadProgress(done: number, total: number): string {
  return total === 0 ? "" : `${formatNumber(done)} van ${formatNumber(total)} bestanden zijn binnen.`;
}

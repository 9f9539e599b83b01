import { formatDate, formatNumber } from "./format";

export const loadingTexts = {
  title: "De gegevens worden geladen.",
  short: "Gegevens worden geladen",
  failed: "Niet alle gegevens zijn geladen",
  tryAgain: "Opnieuw proberen",
  noConnection: "Geen verbinding",
};

/** What is shown when there is no connection, by the day on which the browser kept it. */
export function keptSentence(day: string): string {
  return `U ziet gegevens van ${formatDate(day)}; er is geen verbinding.`;
}

/** "3 van 6 bestanden zijn binnen." */
export function loadProgress(done: number, total: number): string {
  return total === 0 ? "" : `${formatNumber(done)} van ${formatNumber(total)} bestanden zijn binnen.`;
}

import { formatDate, formatNumber } from "./format";

export const loadingTexts = {
  title: "De gegevens worden geladen.",
  short: "Gegevens worden geladen",
  failed: "Niet alle gegevens zijn geladen",
  tryAgain: "Opnieuw proberen",
};

/**
 * What is shown when the data come from the browser's own copy, by the day on which it was made. A browser knows for sure
 * that it has no connection, not that it has one: otherwise nobody is blamed.
 */
export function keptSentence(isConnected: boolean, day: string): string {
  const reason = isConnected ? "Er kwamen geen nieuwe gegevens binnen." : "U heeft nu geen verbinding met internet.";
  return `${reason} U ziet wat op ${formatDate(day)} is opgehaald.`;
}

/** "3 van 6 bestanden zijn binnen." */
export function loadProgress(done: number, total: number): string {
  return total === 0 ? "" : `${formatNumber(done)} van ${formatNumber(total)} bestanden zijn binnen.`;
}

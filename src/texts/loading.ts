import { formatDate, formatNumber } from "./format";

export const loadingTexts = {
  title: "De gegevens worden geladen.",
  short: "Gegevens worden geladen",
  failed: "Niet alle gegevens konden worden geladen",
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

const REASON = {
  missing: "staat niet op de server",
  unreachable: "kon niet worden opgehaald: de verbinding viel weg",
  unreadable: "kon niet worden gelezen: de inhoud is niet wat hij moet zijn",
} as const;

/** What does not work without a file and what does; by the beginning of its usual name. */
const CONSEQUENCE: readonly (readonly [start: string, sentence: string])[] = [
  ["samenwerkingsverbanden", "U ziet daarom geen samenwerkingsverbanden. De kaart van gemeenten werkt wel."],
  ["deelnames", "U ziet wel de samenwerkingsverbanden van heel Nederland, maar niet wie meedoet."],
  ["organisaties", "U ziet wel de samenwerkingsverbanden, maar niet de namen van alle deelnemers."],
  ["codelijsten", "U ziet codes in plaats van namen, en geen uitleg bij begrippen."],
  ["bronnen", "U ziet niet waar de gegevens vandaan komen. De rest werkt wel."],
  ["gemeenten", "U ziet daarom geen kaart. De tabel en de lijsten werken wel."],
];

/** Which file failed, why, and what still works. */
export function failureSentence(file: string, reason: keyof typeof REASON): string {
  const consequence = CONSEQUENCE.find(([start]) => file.startsWith(start))?.[1] ?? "De rest werkt wel.";
  return `Het bestand ${file} ${REASON[reason]}. ${consequence}`;
}

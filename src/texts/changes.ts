import type { IsoDate } from "@/domain/dates";
import type { Days } from "@/domain/measures/changes";
import { countOf, countPartnerships, formatDate, formatList, formatNumber } from "./format";

/** Short words of "Veranderingen". */
export const changesTexts = {
  choice: "Welke dagen en welke gemeente",
  from: "Van",
  to: "Tot en met (peildatum)",
  municipality: "Gemeente",
  wholeArea: "Hele gebied",
  presets: "Veelgebruikte perioden",
  lastYear: "Afgelopen jaar",
  lastFiveYears: "Afgelopen vijf jaar",
  sinceElections: (day: IsoDate) => `Sinds de raadsverkiezingen van ${day.slice(0, 4)}`,
  sameDay: "Kies twee verschillende dagen.",
  questions: {
    begun: "Wat begon er?",
    ended: "Wat eindigde er?",
    joined: "Wie ging meedoen?",
    left: "Wie stopte met meedoen?",
    overTime: "Wanneer was dat?",
    limits: "Wat de bron niet vertelt",
  },
  begun: "Begonnen",
  ended: "Beëindigd",
  overTimeRegion: "Begonnen en beëindigd in de tijd",
  trialsIgnored: "Hier staat wat echt veranderde. Wat u bij Wat als uitprobeert, telt niet mee.",
  phaseIgnored: "Het filter Fase geldt hier niet: wat begint of eindigt, verandert van fase.",
};

interface SummaryParts {
  readonly days: Days;
  readonly begun: number;
  readonly ended: number;
  /** In force on the first and the last day. */
  readonly inForce: readonly [first: number, last: number];
}

/** What changed in two sentences: how many began and ended, and how many there were before and after. */
export function changesSummary({ days: { from, to }, begun, ended, inForce: [first, last] }: SummaryParts): string[] {
  const began = begun === 1 ? "begon" : "begonnen";
  const finished = ended === 1 ? "eindigde" : "eindigden";
  return [
    `Tussen ${formatDate(from)} en ${formatDate(to)} ${began} ${begun === 0 ? "geen samenwerkingsverbanden" : countPartnerships(begun)} en ${finished} er ${ended === 0 ? "geen" : formatNumber(ended)}.`,
    `Op ${formatDate(from)} waren er ${formatNumber(first)} van kracht, op ${formatDate(to)} ${formatNumber(last)}.`,
  ];
}

/** Why the numbers before and after differ by more than what began and ended; empty when they do not. */
export function shiftedSentence(added: number, gone: number): string {
  if (added + gone === 0) return "";
  const more = added > 0 && `kwam er ${countOf(added, "bestaand verband", "bestaande verbanden")} bij`;
  const fewer = gone > 0 && `viel er ${countOf(gone, "bestaand verband", "bestaande verbanden")} weg`;
  return `Ook ${[more, fewer].filter(Boolean).join(" en ")}, omdat de deelnemers veranderden.`;
}

/** "Soest zelf ging bij 1 bestaand verband meedoen en stopte bij 2." */
export function ownChangesSentence(name: string, joined: number, left: number): string {
  if (joined + left === 0) return `${name} zelf ging bij geen bestaand verband meedoen en stopte bij geen.`;
  const joins = joined === 0 ? "geen bestaand verband" : countOf(joined, "bestaand verband", "bestaande verbanden");
  return `${name} zelf ging bij ${joins} meedoen en stopte bij ${left === 0 ? "geen" : formatNumber(left)}.`;
}

/** "4 samenwerkingsverbanden begonnen." */
export function begunSentence(count: number): string {
  if (count === 0) return "Er begon geen samenwerkingsverband.";
  return `${countPartnerships(count)} ${count === 1 ? "begon" : "begonnen"}.`;
}

/** "2 samenwerkingsverbanden eindigden." */
export function endedSentence(count: number): string {
  if (count === 0) return "Er eindigde geen samenwerkingsverband.";
  return `${countPartnerships(count)} ${count === 1 ? "eindigde" : "eindigden"}.`;
}

/** "12 partijen gingen meedoen, bij 5 bestaande verbanden." */
export function joinedSentence(parties: number, partnerships: number): string {
  if (parties === 0) return "Bij geen bestaand verband ging een partij meedoen.";
  return `${countOf(parties, "partij ging", "partijen gingen")} meedoen, bij ${existing(partnerships)}.`;
}

/** "2 partijen stopten met meedoen, bij 2 bestaande verbanden." */
export function leftSentence(parties: number, partnerships: number): string {
  if (parties === 0) return "Bij geen bestaand verband stopte een partij met meedoen.";
  return `${countOf(parties, "partij stopte", "partijen stopten")} met meedoen, bij ${existing(partnerships)}.`;
}

/** "Weesp (nu Amsterdam)"; a party under its own name is that name. */
export function partyName(named: readonly string[], now: string): string {
  const others = named.filter((name) => name !== now);
  return others.length === 0 ? now : `${formatList(others)} (nu ${now})`;
}

/** "Begonnen en beëindigde samenwerkingsverbanden per maand, provincie Utrecht, van 1 mei 2025 tot en met 1 mei 2026". */
export function overTimeTitle(of: string, isByMonth: boolean, { from, to }: Days): string {
  const per = isByMonth ? "maand" : "jaar";
  return `Begonnen en beëindigde samenwerkingsverbanden per ${per}, ${of}, van ${formatDate(from)} tot en met ${formatDate(to)}`;
}

/** Caption of the table over time. */
export function overTimeCaption(isByMonth: boolean): string {
  return `Aantal samenwerkingsverbanden per ${isByMonth ? "maand" : "jaar"}`;
}

function existing(count: number): string {
  return countOf(count, "bestaand verband", "bestaande verbanden");
}

/** "Van 2022 en 2026 telt maar een deel mee."; empty when the stretch holds whole years only. */
export function partialYears({ from, to }: Days): string {
  const years = [...(from.endsWith("-01-01") ? [] : [from]), ...(to.endsWith("-12-31") ? [] : [to])];
  const names = [...new Set(years.map((day) => day.slice(0, 4)))];
  return names.length > 0 ? `Van ${formatList(names)} telt maar een deel mee.` : "";
}

import type { IsoDate } from "@/domain/dates";
import { countMunicipalities, countOf, formatList, formatNumber, formatPercent } from "./format";
import { NOT_KNOWN, onDate } from "./wording";

/** Short words of "Vergelijk". */
export const compareTexts = {
  title: "Vergelijk gemeenten",
  lead: "Kies 2 tot 4 gemeenten. U ziet dan welke samenwerkingsverbanden zij delen, welke maar één van hen heeft, en met wie.",
  oneMore: (name: string) => `Kies nog een gemeente om met ${name} te vergelijken.`,
  choice: "Gemeenten die u vergelijkt",
  slot: (place: number) => `Gemeente ${place}`,
  none: "Kies een gemeente",
  remove: (name: string) => `Haal ${name} weg`,
  questions: {
    shared: "Wat delen zij?",
    some: "Wat delen sommige van hen?",
    only: "Wat heeft maar één?",
    themes: "Hoe is dat per onderwerp?",
    doubles: "Waar doet een gemeente dubbel mee?",
    partners: "Wie werkt met al deze gemeenten samen?",
    table: "Alles in een tabel",
  },
  sharedRows: (count: number, of: number) =>
    `${of === 2 ? "Wat beide hebben" : "Wat alle hebben"}: ${countOf(count, "verband", "verbanden")}`,
  show: (count: number) => `Toon ${countOf(count, "verband", "verbanden")}`,
  showMunicipalities: (count: number) => `Toon ${countMunicipalities(count)}`,
  showThemes: (count: number) => `Toon ${countOf(count, "onderwerp", "onderwerpen")}`,
  addPartner: "Kies een naam om die gemeente aan de vergelijking toe te voegen.",
  doublesRule:
    "Regel: hier staat een onderwerp als een gemeente er in 2 of meer verbanden aan meedoet. Een deelonderwerp, zoals afval, telt mee bij het onderwerp erboven. Dat is een telling, geen oordeel: de verbanden kunnen verschillend werk doen.",
  severalThemes: "Een verband met meer onderwerpen staat bij elk onderwerp.",
  partnership: "Samenwerkingsverband",
  partnerships: "Samenwerkingsverbanden",
  tableRegion: "Tabel van de vergelijking",
  yes: "ja",
  no: "nee",
  notNamed: "niet genoemd",
};

/** "1 verband", "14 verbanden". */
function ties(count: number): string {
  return countOf(count, "verband", "verbanden");
}

/** "Soest en Baarn werken samen in 14 verbanden." */
export function sharedSentence(names: readonly string[], count: number): string {
  const who = formatList(names);
  return count === 0 ? `${who} werken in geen enkel verband allemaal samen.` : `${who} werken samen in ${ties(count)}.`;
}

/** The same for a pair: "Soest en Baarn werken in geen enkel verband samen." */
export function pairSentence(names: readonly string[], count: number): string {
  return count === 0 ? `${formatList(names)} werken in geen enkel verband samen.` : sharedSentence(names, count);
}

interface LeftOutParts {
  readonly others: readonly string[];
  readonly absent: string;
  readonly shared: number;
  /** How many of the shared ones do not hold the absent one. */
  readonly without: number;
}

/** "Soest en Baarn werken samen in 14 verbanden; in 3 daarvan doet Eemnes niet mee." */
export function leftOutSentence({ others, absent, shared, without }: LeftOutParts): string {
  if (shared === 0) return others.length > 2 ? sharedSentence(others, 0) : pairSentence(others, 0);
  const start = sharedSentence(others, shared).slice(0, -1);
  if (shared === 1) return `${start}; daarin doet ${absent} ${without === 1 ? "niet" : "ook"} mee.`;
  if (without === 0) return `${start}; ${absent} doet in al die verbanden ook mee.`;
  if (without === shared) return `${start}; ${absent} doet in geen daarvan mee.`;
  return `${start}; in ${formatNumber(without)} daarvan doet ${absent} niet mee.`;
}

/** "Samen zitten zij in 33 verschillende verbanden. Zij delen er 14 van: 42%." The percentage is S of MEASURES.md for a pair. */
export function shareSentence(shared: number, either: number): string {
  if (either === 0) return "Geen van deze gemeenten zit in een verband dat aan de filters voldoet.";
  const percent = formatPercent(Math.round((100 * shared) / either));
  return `Samen zitten zij in ${countOf(either, "verschillend verband", "verschillende verbanden")}. Zij delen er ${formatNumber(shared)} van: ${percent}.`;
}

/** "Soest zit in 9 verbanden waarin Baarn en Eemnes niet zitten." */
export function onlySentence(name: string, others: readonly string[], count: number): string {
  const verb = others.length === 1 ? "zit" : "zitten";
  const where = `waarin ${formatList(others)} niet ${verb}`;
  return count === 0 ? `${name} zit in geen enkel verband ${where}.` : `${name} zit in ${ties(count)} ${where}.`;
}

/** "Soest doet bij 3 onderwerpen aan 2 of meer verbanden mee." */
export function doublesSentence(name: string, themes: number): string {
  if (themes === 0) return `${name} doet bij geen enkel onderwerp aan 2 of meer verbanden mee.`;
  return `${name} doet bij ${countOf(themes, "onderwerp", "onderwerpen")} aan 2 of meer verbanden mee.`;
}

/** How many of these partnerships no theme is known of, so that they count nowhere per theme. */
export function themelessSentence(count: number): string {
  if (count === 0) return "";
  return `Van ${ties(count)} is het onderwerp ${NOT_KNOWN}. ${count === 1 ? "Dat telt" : "Die tellen"} hier niet mee.`;
}

/** "31 andere gemeenten delen met elk van hen een verband." */
export function partnersSentence(count: number): string {
  if (count === 0) return "Er is geen andere gemeente die met elk van hen een verband deelt.";
  return count === 1
    ? "1 andere gemeente deelt met elk van hen een of meer verbanden."
    : `${formatNumber(count)} andere gemeenten delen met elk van hen een of meer verbanden.`;
}

/** What one must know before saying that someone does not take part; empty when every list is complete. */
export function incompleteSentence(count: number): string {
  if (count === 0) return "";
  return `Bij ${ties(count)} in deze vergelijking zijn niet alle deelnemers bekend. Een gemeente die daar niet genoemd is, kan toch meedoen.`;
}

/** What was counted: the day, and that ties do not stop at the border of the area. */
export function compareScope(day: IsoDate, isFiltered: boolean): string {
  const which = isFiltered ? "samenwerkingsverbanden die aan de filters voldoen" : "samenwerkingsverbanden";
  return `Stand ${onDate(day)}, over alle ${which}, ook over de grens van het gekozen gebied.`;
}

/** Caption of the table: "33 verbanden van Soest en Baarn". */
export function compareCaption(names: readonly string[], count: number): string {
  return `${ties(count)} van ${formatList(names)}: wie doet mee?`;
}

/** "Meer dan 4 gemeenten vergelijken kan niet. ..." when the address names too many. */
export function tooManySentence(names: readonly string[]): string {
  return `U kunt 4 gemeenten tegelijk vergelijken. ${formatList(names)} ${names.length === 1 ? "doet" : "doen"} hier niet mee.`;
}

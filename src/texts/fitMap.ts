import type { IsoDate } from "@/domain/dates";
import type { Division } from "@/domain/division";
import { divisionName } from "./divisions";
import { countMunicipalities, countOf, countPartnerships, formatDate, formatNumber, formatShare } from "./format";

/** "Hoe vaak een gemeente dezelfde partners tegenkomt (C″), provincie Utrecht, op 16 mei 2026". */
export function congruenceTitle(area: string, day: IsoDate, isFiltered: boolean): string {
  const which = isFiltered ? ", in verbanden die aan de filters voldoen" : "";
  return `Hoe vaak een gemeente dezelfde partners tegenkomt (C″)${which}, ${area}, op ${formatDate(day)}`;
}

/** "0,30 t/m 0,34", short, so that a row of the legend stays one line; the last class may be open. */
export function congruenceClassLabel(from: number, to: number, isOpenEnded = false): string {
  if (isOpenEnded) return `${formatShare(from)} of meer`;
  return from === to ? formatShare(from) : `${formatShare(from)} t/m ${formatShare(to)}`;
}

interface TitleParts {
  readonly area: string;
  readonly day: IsoDate;
  readonly division?: Division;
}

/** Sentences above the maps with a number per municipality. */
export const numbersTitle = {
  crossings: ({ area, day, division }: TitleParts) => {
    const regions = division ? ` (${divisionName(division)})` : "";
    return `Aantal verbanden die de grens van een regio kruisen${regions}, per gemeente, ${area}, op ${formatDate(day)}`;
  },
  gaps: ({ area, day }: TitleParts) =>
    `Aantal verbanden waar een gemeente buiten valt terwijl haar buren meedoen, ${area}, op ${formatDate(day)}`,
  doubles: ({ area, day }: TitleParts) =>
    `Aantal onderwerpen waaraan een gemeente in 2 of meer verbanden werkt, ${area}, op ${formatDate(day)}`,
};

/** "Regio Amersfoort en de veiligheidsregio's: in welke regio elke deelnemer ligt, op 16 mei 2026". */
export function alignmentTitle(partnership: string, division: Division, day: IsoDate): string {
  return `${partnership}: in welke regio elke gemeente ligt (${divisionName(division)}), op ${formatDate(day)}`;
}

/** "Wie doet mee aan Avres, en wie is omringd maar doet niet mee, op 16 mei 2026". */
export function gapTitle(partnership: string, day: IsoDate): string {
  return `${partnership}: wie doet mee, en wie niet terwijl de buren meedoen, op ${formatDate(day)}`;
}

/** "A: Veiligheidsregio Utrecht", as the letter stands on the map. */
export function regionRow(letter: string, region: string): string {
  return `${letter}: ${region}`;
}

/** "Een groep van 4 gemeenten die samenwerken, op 16 mei 2026". */
export function groupTitle(count: number, day: IsoDate): string {
  return `Een groep van ${countMunicipalities(count)} die samenwerken, op ${formatDate(day)}`;
}

export const fitLegend = {
  group: "De gekozen groep",
  inGroup: "in de groep",
  notInGroup: "niet in de groep",
  congruence: "Dezelfde partners (C″)",
  congruenceNote: "Hoog of laag is niet goed of slecht. Het getal zegt niet hoe nauw of hoe goed de samenwerking is.",
  undefinedCongruence: "niet te berekenen",
  crossings: "Verbanden die kruisen",
  crossingsNote: "Kruisen is een telling, geen oordeel: een verband kan met reden over een grens gaan.",
  gaps: "Buiten, maar omringd",
  gapsNote: "Omringd: minstens de helft van de buurgemeenten doet mee. Het zegt niet dat de gemeente mee moet doen.",
  doubles: "Onderwerpen met 2 of meer",
  doublesNote: "Dit is een telling. De verbanden kunnen verschillend werk doen.",
  regions: "In welke regio",
  gapsOfOne: "Wie doet mee",
  gap: "doet niet mee, wel omringd",
  gapMark: (neighboursIn: number, neighbours: number) =>
    `${formatNumber(neighboursIn)} van ${formatNumber(neighbours)}`,
};

/** One line per municipality, for tooltip and screen reader. */
export const describeFit = {
  congruence: (name: string, value: number | undefined, participation: number) => {
    const known = value === undefined ? "niet te berekenen" : `C″ ${formatShare(value)}`;
    return `${name}: ${known}, ${countPartnerships(participation)}`;
  },
  crossings: (name: string, count: number) =>
    `${name}: in ${countOf(count, "verband dat kruist", "verbanden die kruisen")}`,
  gaps: (name: string, count: number) => `${name}: buiten ${countPartnerships(count)}, maar wel omringd`,
  doubles: (name: string, count: number) =>
    `${name}: ${countOf(count, "onderwerp", "onderwerpen")} met 2 of meer verbanden`,
  gap: (name: string, neighboursIn: number, neighbours: number) =>
    `${name}: doet niet mee; ${formatNumber(neighboursIn)} van de ${countMunicipalities(neighbours)} eromheen wel`,
  inGroup: (name: string, isIn: boolean) => `${name}: ${isIn ? "in" : "niet in"} de gekozen groep`,
  member: (name: string, region = "") => `${name}: doet mee, ligt in ${region}`,
  noMember: (name: string, region: string | undefined) =>
    region === undefined ? `${name}: doet niet mee` : `${name}: doet niet mee, ligt in ${region}`,
};

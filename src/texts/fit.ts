import type { IsoDate } from "@/domain/dates";
import type { Congruence } from "@/domain/measures/congruence";
import { countMunicipalities, countOf, formatDate, formatNumber, formatShare } from "./format";
import { matrixScope } from "./matrix";

/** Short words of "Samenhang". */
export const fitTexts = {
  title: "Past het?",
  titleOf: (municipality: string) => `${municipality}: past het?`,
  lead: "U ziet tellingen, geen oordeel.",
  parts: "Onderdelen van Samenhang",
  questions: {
    partners: "Hoe vaak komt een gemeente dezelfde partners tegen?",
    indeling: "Welke verbanden passen op een indeling?",
    gaten: "Wie doet niet mee, terwijl de buren wel meedoen?",
    dubbelingen: "Waar doet een gemeente dubbel mee?",
  },
  /** What a question means, where the question alone does not say it. */
  meanings: {
    partners: "",
    indeling:
      "Een verband past op een indeling als al zijn gemeenten in één regio liggen, of als het uit hele regio's bestaat.",
    gaten: "",
    dubbelingen: "Een gemeente doet dubbel mee als zij bij één onderwerp in twee of meer verbanden zit.",
  },
  allMunicipalities: "Alle gemeenten",
  choose: "Kies een gemeente op de kaart of in de lijst.",
  rule: "Hoe is dit berekend?",
  order: { label: "Volgorde", name: "Op naam", number: "Op C″", distance: "Op afstand" },
  nothing: "Zonder samenwerkingsverbanden is hier niets over te zeggen.",
  fullRecord: (name: string) => `Alle gegevens van ${name}`,
  columns: { municipality: "Gemeente", n: "Verbanden (n)", c: "C", c2: "C″" },
  tableCaption: "Aantal verbanden, C en C″ per gemeente",
  undefined: "–",
};

/** What C" says, what it does not say, and how it is made. */
export const congruenceTexts = {
  meaning:
    "C″ is een getal van 0 tot 1. Bij 0 werkt een gemeente in elk verband met andere gemeenten. Bij 1 werkt zij in elk verband met precies dezelfde. Hoog of laag is niet goed of slecht: een laag getal kan passen bij een gemeente op een grens.",
  warning:
    "Let op: zet gemeenten alleen met C″ naast elkaar, niet met C. C daalt vanzelf als een gemeente in meer verbanden zit, ook als dat niets betekent. Dat is gemeten: met partners die door loting zijn gekozen (8 van de 25) daalt C van 0,60 bij 2 verbanden naar 0,32 bij 30 verbanden. C″ blijft dan 0,20.",
  rules: [
    "n is het aantal verbanden van de gemeente.",
    "C = voor elke partner het aantal verbanden dat de gemeente met hem deelt, opgeteld; gedeeld door n keer het aantal verschillende partners.",
    "C″ = neem twee verbanden van de gemeente. Tel de andere gemeenten die in allebei zitten en deel dat door de andere gemeenten die in minstens één van de twee zitten. Doe dat voor alle tweetallen en neem het gemiddelde.",
    "Met 1 verband is er geen tweetal. C″ is dan niet te berekenen en C is altijd 1.",
    "Partners tellen ook mee als zij buiten het gekozen gebied liggen. Alleen gemeenten tellen mee, geen waterschappen of provincies.",
  ],
  lineUps: "Welke groepen komen terug?",
  alone: "zonder andere gemeenten",
  in: "In:",
  showOnMap: "Toon op de kaart",
  showNames: (count: number) => `Toon de ${countMunicipalities(count)}`,
  facts: { n: "Verbanden (n)", partners: "Verschillende partners", c: "C", c2: "C″" },
};

/** What was counted: "Stand van 16 mei 2026. Geteld: 26 gemeenten en 97 samenwerkingsverbanden." */
export function fitScope(day: IsoDate, municipalities: number, partnerships: number, isFiltered: boolean): string {
  return `Stand van ${formatDate(day)}. ${matrixScope(municipalities, partnerships, isFiltered)}`;
}

/** A municipality with its C". */
interface NamedShare {
  readonly name: string;
  readonly share: number;
}

/**
 * "In provincie Utrecht loopt C″ van 0,27 (Eemnes) tot 0,50 (Oudewater). Bij de helft van de gemeenten is C″ niet hoger
 * dan 0,42." Of these, in ascending order; empty for none.
 */
export function spreadSentence(area: string, shares: readonly NamedShare[]): string {
  const [least, most] = [shares[0], shares.at(-1)];
  const middle = shares[Math.ceil(shares.length / 2) - 1];
  if (!least || !most || !middle) return "C″ is hier voor geen enkele gemeente te berekenen.";
  if (shares.length === 1)
    return `In ${area} is C″ voor één gemeente te berekenen: ${least.name}, ${formatShare(least.share)}.`;
  const range = `In ${area} loopt C″ van ${formatShare(least.share)} (${least.name}) tot ${formatShare(most.share)} (${most.name}).`;
  return shares.length < 3
    ? range
    : `${range} Bij de helft van de gemeenten is C″ niet hoger dan ${formatShare(middle.share)}.`;
}

/** C" of one municipality in words that anyone can check. */
export function ownShareSentence(name: string, { participation, meanSimilarity }: Congruence): string {
  if (participation === 0) return `${name} zit in geen enkel verband dat aan de filters voldoet.`;
  if (meanSimilarity === undefined) {
    return participation === 1
      ? `${name} zit in 1 verband. Er is dus geen tweetal om te vergelijken: C″ is niet te berekenen.`
      : `In de ${formatNumber(participation)} verbanden van ${name} doet geen andere gemeente mee: C″ is niet te berekenen.`;
  }
  const percent = formatNumber(Math.round(100 * meanSimilarity));
  return `Neem twee van de ${formatNumber(participation)} verbanden van ${name}. Van alle partners in die twee zit gemiddeld ${percent}% in allebei. Dat is C″ ${formatShare(meanSimilarity)}.`;
}

/** "Soest werkt in 17 verschillende groepen. 2 daarvan komen vaker dan 1 keer voor." */
export function lineUpsSentence(name: string, groups: number, returning: number): string {
  const all = `${name} werkt in ${countOf(groups, "groep", "verschillende groepen")}.`;
  if (returning === 0) return `${all} Geen groep komt vaker dan 1 keer voor.`;
  return `${all} ${formatNumber(returning)} daarvan ${returning === 1 ? "komt" : "komen"} vaker dan 1 keer voor.`;
}

/** "Deze groep komt 4 keer voor:" before the names. */
export function returnsSentence(times: number): string {
  return `Deze groep komt ${formatNumber(times)} keer voor:`;
}

/** "15 groepen die 1 keer voorkomen". */
export function singleGroups(count: number): string {
  return count === 1 ? "1 groep die 1 keer voorkomt" : `${formatNumber(count)} groepen die 1 keer voorkomen`;
}

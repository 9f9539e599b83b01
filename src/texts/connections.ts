import type { Links } from "@/domain/measures/links";
import { countLinks, fromShared } from "./connectionsMap";
import { countMunicipalities, countOf, formatNumber } from "./format";

/** "1 paar", "67 paren". */
export function countPairs(count: number): string {
  return countOf(count, "paar", "paren");
}

interface LinksSentenceParts {
  readonly links: Links;
  /** How many municipalities have a line. */
  readonly municipalities: number;
  /** Name of the area in a sentence; absent for the whole country, whose border no pair crosses. */
  readonly area?: string | undefined;
  readonly focus?: string | undefined;
  /** How many pairs across the border of the area do not count. */
  readonly uncounted: number;
  /** True when the visitor set the number. */
  readonly isOwnNumber: boolean;
}

/** What the map shows, in sentences: how many lines first, then from which number, and how many pairs are left out. */
export function linksSentences(parts: LinksSentenceParts): string[] {
  const { links, municipalities, area, focus, isOwnNumber } = parts;
  const { drawn, from, leftOut } = links;
  const count = countLinks(drawn.length);
  if (drawn.length === 0) return [nothingDrawn(links, focus), ...uncountedSentences(parts)];
  const first =
    focus === undefined
      ? `${count} tussen ${countMunicipalities(municipalities)}.`
      : `${count} van ${focus} naar andere gemeenten.`;
  const isCut = area !== undefined && parts.uncounted > 0;
  return [
    `U ziet ${first}`,
    `Elke lijn is een paar gemeenten met ${fromShared(from)}.`,
    ...acrossSentences(links, area, focus),
    leftOutSentence(leftOut, isCut ? area : undefined),
    ...(isOwnNumber || leftOut === 0 ? [] : ["Het getal is zo gekozen dat de kaart leesbaar blijft."]),
    ...uncountedSentences(parts),
  ];
}

function leftOutSentence(leftOut: number, within: string | undefined): string {
  if (leftOut === 0)
    return within === undefined
      ? "Er is geen enkel paar weggelaten."
      : `Binnen ${within} is geen enkel paar weggelaten.`;
  const one = leftOut === 1;
  return `${countPairs(leftOut)} ${one ? "deelt" : "delen"} minder en ${one ? "is" : "zijn"} weggelaten.`;
}

function uncountedSentences({ uncounted, area }: LinksSentenceParts): string[] {
  if (uncounted === 0 || area === undefined) return [];
  const one = uncounted === 1;
  return [
    `${countPairs(uncounted)} over de grens van ${area} ${one ? "is" : "zijn"} niet meegeteld.`,
    `Kies ‘${connectionTexts.border.across}’ om ${one ? "dat" : "ze"} te zien.`,
  ];
}

function nothingDrawn({ most, from }: Links, focus: string | undefined): string {
  if (most === 0)
    return focus
      ? `${focus} deelt hier met geen enkele gemeente een verband.`
      : "Geen twee gemeenten delen hier een verband.";
  return focus
    ? `${focus} deelt met geen enkele gemeente ${formatNumber(from)} of meer verbanden. Het meeste is ${formatNumber(most)}.`
    : `Geen enkel paar deelt ${formatNumber(from)} of meer verbanden. Het meeste is ${formatNumber(most)}.`;
}

function acrossSentences(
  { isCrossing, across, drawn, from, fromAcross }: Links,
  area: string | undefined,
  focus: string | undefined,
): string[] {
  if (!isCrossing || area === undefined || across === drawn.length) return [];
  if (across === 0) return [`Geen van deze lijnen gaat over de grens van ${area}.`];
  const goes = `${countLinks(across)} ${across === 1 ? "gaat" : "gaan"} over de grens van ${area}`;
  if (focus !== undefined || from === fromAcross) return [`${goes}.`];
  return [`${goes}; daar geldt ${formatNumber(fromAcross)} of meer, want over de grens delen gemeenten minder.`];
}

export const connectionTexts = {
  title: "Verbindingen",
  controls: "Wat u op de kaart wilt zien",
  titleOf: (name: string) => `Verbindingen van ${name}`,
  focus: "Gemeente in beeld",
  everyone: "Alle gemeenten",
  clearFocus: "Toon weer alle gemeenten",
  minimum: "Minstens zoveel gedeelde verbanden",
  automatic: "Terug naar een passend getal",
  border: {
    label: "Welke paren tellen mee?",
    within: "Binnen het gebied",
    across: "Ook over de grens",
  },
  outside: (name: string, area: string) => `${name} ligt buiten ${area}. U ziet daarom ook lijnen over de grens.`,
  read: "Hoe leest u een lijn?",
  readText:
    "Een lijn loopt tussen twee gemeenten die samen in verbanden zitten. Hoe meer verbanden, hoe dikker en donkerder de lijn. Ook verbanden met veel andere deelnemers tellen mee, zoals een veiligheidsregio. De lijn zegt niet hoe goed of hoe intensief twee gemeenten samenwerken.",
  pairs: (count: number) => `De ${countPairs(count)} op de kaart`,
  partners: (name: string, count: number) => `${countMunicipalities(count)} met een lijn naar ${name}`,
  shownOf: (shown: number, total: number) =>
    shown >= total ? "" : `U ziet de eerste ${formatNumber(shown)} van ${formatNumber(total)}. `,
  hint: "Wijs een rij aan om de lijn op de kaart te zien. Kies een rij om de twee te vergelijken.",
  pair: "Gemeenten",
  partner: "Gemeente",
  shared: "Gedeelde verbanden",
  showMore: (count: number) => `Toon er ${formatNumber(count)} meer`,
};

/** What stands under the slider: "67 lijnen op de kaart, 258 paren weggelaten". */
export function minimumCounts({ drawn, leftOut }: Links): string {
  return `${countLinks(drawn.length)} op de kaart, ${countPairs(leftOut)} weggelaten`;
}

/** What the slider says: "19 of meer gedeelde verbanden: 67 lijnen, 258 paren weggelaten". */
export function minimumValue({ from, drawn, leftOut }: Links): string {
  return `${fromShared(from)}: ${countLinks(drawn.length)}, ${countPairs(leftOut)} weggelaten`;
}

import { type FittingPair, NEAR_FIT } from "@/domain/measures/pairs";
import type { WaterBoardOverlap } from "@/domain/measures/waterBoardOverlap";
import { countMunicipalities, formatList, formatNumber, formatPercent } from "./format";

const TWO_DECIMALS = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });

/** How the columns of the diagram stand. */
export type ColumnOrder = "lines" | "size" | "k";

export const overlapTexts = {
  title: "Waar samenwerkingsverbanden elkaar overlappen",
  lead: "Kies twee tot tien samenwerkingsverbanden. U ziet welke gemeenten in precies dezelfde verbanden zitten, en wie er buiten valt.",
  combinations: "Precies dezelfde verbanden",
  combinationsLead: "Elke kolom is een groep gemeenten die in precies dezelfde verbanden zit.",
  combinationsHint: "Kies een kolom: de kaart licht die gemeenten op.",
  diagram: "Diagram: een rij per verband, een kolom per groep gemeenten",
  order: {
    label: "Volgorde van de kolommen",
    lines: "Weinig onderbrekingen",
    size: "Meeste gemeenten",
    k: "Meeste verbanden",
  },
  noColumn: "Nog geen kolom gekozen.",
  allLit: "Toon alle gemeenten",
  table: "Als tabel",
  tableCaption: "Groepen gemeenten die in precies dezelfde verbanden zitten",
  columns: { number: "Aantal", k: "In hoeveel", partnerships: "Verbanden", municipalities: "Gemeenten" },
  words: "In woorden",
  gaps: "Wie doet niet mee, maar is wel omringd",
  gapsRule:
    "Een gemeente staat hier als zij niet meedoet, terwijl minstens de helft van haar buurgemeenten wel meedoet.",
  gapsWaiting: "De buurgemeenten worden opgehaald.",
  gapsFailed: "De lijst met buurgemeenten kon niet worden gelezen.",
  noGaps: "Bij geen van deze verbanden is een gemeente zo omringd.",
  pairs: "Welke verbanden op elkaar passen",
  noPairs: "Geen twee van deze verbanden vallen samen, bevatten elkaar of passen bijna op elkaar.",
  pairsRule:
    "Gelijkenis J = gemeenten in beide verbanden, gedeeld door gemeenten in minstens één van de twee. Insluiting K = gemeenten in beide, gedeeld door de gemeenten van het ene verband. Bijna passend: J is 0,8 of hoger. De getallen zijn afgeleid en zeggen niet of een indeling goed is.",
  rule: "Hoe is dit berekend?",
  waterBoards: "Waterschappen",
  showWaterBoards: "Toon de grenzen van waterschappen",
  showWaterBoardsHint:
    "Op de kaart komt elk waterschap dat in het gebied van de gekozen verbanden ligt, of het nu meedoet of niet.",
  waterBoardsTakePart: "Deze waterschappen doen mee in een van de gekozen verbanden.",
  waterBoardsHere: "Deze waterschappen liggen in het gebied van de gekozen verbanden.",
  takesPartIn: (names: readonly string[]) => `Doet mee in ${formatList(names)}.`,
  takesNoPart: (names: readonly string[]) =>
    `Doet niet mee in ${names.length === 1 ? names[0] : "een van de gekozen verbanden"}.`,
  waterBoardsRule:
    "Afgeleid: een waterschap volgt de gemeentegrenzen niet. Daarom tellen wij oppervlakte en inwoners, en nooit gemeenten. Voor de inwoners nemen wij aan dat zij gelijk over hun gemeente verspreid wonen.",
  waterBoardsFailed: "De ligging van de waterschappen kon niet worden gelezen.",
  smallMaps: "Naast elkaar",
};

/** "12 gemeenten in 2 van de 3: U10 en Regio Amersfoort". */
export function combinationLabel(municipalities: number, names: readonly string[], of: number): string {
  return `${countMunicipalities(municipalities)} in ${kOfN(names.length, of)}: ${formatList(names)}`;
}

/** "2 van de 3". */
export function kOfN(k: number, of: number): string {
  return `${formatNumber(k)} van de ${formatNumber(of)}`;
}

/** "Eemnes en Soest zitten in alle 3 verbanden." */
export function allShareSentence(names: readonly string[], of: number): string {
  if (names.length === 0) return `Geen enkele gemeente zit in alle ${formatNumber(of)} verbanden.`;
  const verb = names.length === 1 ? "zit" : "zitten";
  const count = names.length > 1 ? ` (${countMunicipalities(names.length)})` : "";
  return `${formatList(names)} ${verb} in alle ${formatNumber(of)} verbanden${count}.`;
}

/** "Alleen in Regio Foodvalley: Barneveld en Ede (2 gemeenten)." */
export function onlyInSentence(partnership: string, names: readonly string[]): string {
  return `Alleen in ${partnership}: ${formatList(names)} (${countMunicipalities(names.length)}).`;
}

/** "In 2 of meer van de 3 verbanden zitten 8 van de 33 gemeenten." */
export function spreadSentence(inMore: number, total: number, of: number): string {
  const whole = `Samen hebben de ${formatNumber(of)} verbanden ${countMunicipalities(total)}.`;
  return `${whole} Daarvan ${inMore === 1 ? "zit" : "zitten"} er ${formatNumber(inMore)} in twee of meer.`;
}

/** "Eemnes: 3 van de 4 buurgemeenten doen wel mee." */
export function gapSentence(name: string, neighboursIn: number, neighbours: number): string {
  if (neighbours === 1) return `${name}: de enige buurgemeente doet wel mee.`;
  const verb = neighboursIn === 1 ? "doet" : "doen";
  return `${name}: ${formatNumber(neighboursIn)} van de ${formatNumber(neighbours)} buurgemeenten ${verb} wel mee.`;
}

/** "U10 en RES-regio U16 hebben precies dezelfde gemeenten: 16 van de 16." and its kin, with the counts in words. */
export function pairSentence(p: string, q: string, pair: FittingPair): string {
  const { relation, similarity, both, either, sizes } = pair;
  if (relation === "coincide") return `${p} en ${q} hebben precies dezelfde gemeenten: ${kOfN(both, either)}.`;
  const near = similarity >= NEAR_FIT ? " Zij passen bijna op elkaar." : "";
  if (relation === "contains") return `${insideSentence(q, p, both, sizes[0])}${near}`;
  if (relation === "within") return `${insideSentence(p, q, both, sizes[1])}${near}`;
  return `${p} en ${q} passen bijna op elkaar: ${formatNumber(both)} van de ${countMunicipalities(either)} zijn dezelfde.`;
}

/** "Alle 16 gemeenten van U10 zitten ook in RES-regio U16. Daar zitten er 26 in." */
function insideSentence(small: string, large: string, size: number, ofLarge: number): string {
  const all = size === 1 ? `De ene gemeente van ${small} zit` : `Alle ${countMunicipalities(size)} van ${small} zitten`;
  return `${all} ook in ${large}. Daar zitten er ${formatNumber(ofLarge)} in.`;
}

/** "U10 en RES-regio U16:" before the formulas of the two. */
export function pairName(p: string, q: string): string {
  return `${formatList([p, q])}:`;
}

/** "J = 9 / 10 = 0,9; K = 9 / 9 = 1 en 9 / 10 = 0,9." */
export function pairNumbers({
  both,
  either,
  sizes: [p, q],
  similarity,
  containments: [pInQ, qInP],
}: FittingPair): string {
  const division = (a: number, b: number, result: number) => `${a} / ${b} = ${TWO_DECIMALS.format(result)}`;
  const k = `${division(both, p, pInQ)} en ${division(both, q, qInP)}`;
  return `J = ${division(both, either, similarity)}; K = ${k}.`;
}

/** "U10: 42% van het waterschap ligt in deze gemeenten. Dat is 63% van hun oppervlakte. Daar wonen ongeveer 310.000 ..." */
export function waterBoardSentence(partnership: string, overlap: WaterBoardOverlap | undefined): string {
  if (!overlap) return `${partnership}: geen van de gemeenten ligt in dit waterschap.`;
  const { ofWaterBoard, ofArea, inhabitants, ofInhabitants } = overlap;
  const area = ofArea === undefined ? "" : ` Dat is ${wholePercent(ofArea)} van hun oppervlakte.`;
  const people = inhabitants < 1000 ? "minder dan" : "ongeveer";
  const many = formatNumber(Math.max(1, Math.round(inhabitants / 1000)) * 1000);
  return `${partnership}: ${wholePercent(ofWaterBoard)} van het waterschap ligt in deze gemeenten.${area} Daar wonen ${people} ${many} mensen, ${wholePercent(ofInhabitants)} van hun inwoners.`;
}

/** "42%", "minder dan 1%": where something is there, never "0%". */
function wholePercent(percent: number): string {
  return percent > 0 && percent < 0.5 ? "minder dan 1%" : formatPercent(Math.round(percent));
}

/** "Rijnland ligt ook in dit gebied, met minder dan een half procent ervan. Dat staat niet op de kaart." Empty for none. */
export function slightBoardsSentence(names: readonly string[]): string {
  if (names.length === 0) return "";
  const verb = names.length === 1 ? "ligt" : "liggen";
  return `${formatList(names)} ${verb} ook in dit gebied, maar met minder dan een half procent ervan. Dat staat niet op de kaart.`;
}

import { countOf, formatList, formatNumber } from "./format";

/** Words of the tables of "Wat als", and of a merger. */
export const consequenceTexts = {
  touched: {
    caption: "Wat er verandert per samenwerkingsverband",
    partnership: "Samenwerkingsverband",
    municipalities: "Gemeenten",
    participants: "Alle deelnemers",
  },
  numbers: {
    caption: "De getallen van de gemeenten in deze proef",
    municipality: "Gemeente",
    n: "Verbanden n",
    partners: "Partners",
    congruence: "Overeenkomst C″",
    now: "nu",
    tried: "wat als",
    none: "niet te berekenen",
  },
  others: {
    heading: "Wat er verandert voor andere gemeenten",
    caption: "Andere gemeenten in dit gebied, nu en na de proef",
    shared: (name: string) => `Gedeeld met ${name}`,
    beyond: (count: number) => `Toon ${countOf(count, "gemeente", "gemeenten")} buiten dit gebied`,
  },
  rule: "n is het aantal verbanden waaraan een gemeente meedoet. C″ is het gemiddelde over elke twee van die verbanden: het aantal andere gemeenten dat in allebei zit, gedeeld door het aantal dat in minstens één van de twee zit. 0 betekent steeds andere partners, 1 steeds precies dezelfde. Met minder dan 2 verbanden is C″ niet te berekenen. De getallen melden; zij zeggen niet of iets goed of slecht is.",
  merge: {
    law: "De wet regelt wat er bij een gemeenschappelijke regeling gebeurt: de gemeente die verdergaat komt in de plaats van de gemeente die ophoudt. De regeling blijft gelden en de deelnemers passen haar daarna aan, in beginsel binnen zes maanden. Een regeling waaraan alleen deze gemeenten meedoen, vervalt (Wet algemene regels herindeling, artikel 41).",
    twice: "Wat straks dubbel is",
    twiceRule:
      "Regel: een onderwerp staat hier als de ene gemeente er in een verband aan meedoet en de andere in een ander verband. Dat is een telling, geen oordeel: de verbanden kunnen verschillend werk doen.",
  },
};

/** "van 9 naar 8", "blijft 8"; "minstens" where not every participant is known. */
export function fromTo(before: number, after: number, isComplete: boolean): string {
  const least = isComplete ? "" : "minstens ";
  return before === after
    ? `blijft ${least}${formatNumber(after)}`
    : `van ${least}${formatNumber(before)} naar ${least}${formatNumber(after)}`;
}

/** What it means that few are left; empty while at least two known parties are, or when others may be unknown. */
export function fewLeftSentence(participants: number, municipalities: number, isComplete: boolean): string {
  if (participants < 2) {
    const rest = participants === 0 ? "Er blijft geen deelnemer over." : "Er blijft maar 1 deelnemer over.";
    return isComplete ? `${rest} Samenwerken kan dan niet meer.` : `${rest} Niet alle deelnemers zijn bekend.`;
  }
  return municipalities < 2 ? `Er ${municipalities === 0 ? "blijft geen gemeente" : "blijft 1 gemeente"} over.` : "";
}

/** "zie Baarn (met Soest)": where the numbers of a municipality that merges have gone. */
export function seeOther(name: string): string {
  return `zie ${name}`;
}

/** "Ook voor 7 andere gemeenten in dit gebied verandert er iets, en voor 3 gemeenten daarbuiten." */
export function othersSentence(count: number, beyond: number): string {
  if (count === 0) return `Buiten dit gebied verandert er ook iets, voor ${countOf(beyond, "gemeente", "gemeenten")}.`;
  const inArea = `Ook voor ${countOf(count, "andere gemeente", "andere gemeenten")} in dit gebied verandert er iets`;
  if (beyond === 0) return `${inArea}.`;
  return `${inArea}, en voor ${countOf(beyond, "gemeente", "gemeenten")} daarbuiten.`;
}

/** "In 14 verbanden doen Soest en Baarn nu allebei mee. Daar zijn zij straks samen één deelnemer." */
export function bothSentence(first: string, second: string, count: number): string {
  const who = formatList([first, second]);
  if (count === 0) return `${who} doen nu in geen enkel verband allebei mee.`;
  return `In ${ties(count)} doen ${who} nu allebei mee. Daar zijn zij straks samen één deelnemer.`;
}

/** "In 8 verbanden doet nu alleen Soest mee. Daar komt Baarn in de plaats van Soest." */
export function onlyGoneSentence(gone: string, stays: string, count: number): string {
  if (count === 0) return `Er is geen verband waarin van deze twee alleen ${gone} meedoet.`;
  return `In ${ties(count)} doet van deze twee nu alleen ${gone} mee. Daar komt ${stays} in de plaats van ${gone}.`;
}

/** "In 5 verbanden doet nu alleen Baarn mee. Of het gebied van Soest daarbij komt, is een keuze." */
export function onlyStaysSentence(stays: string, gone: string, count: number): string {
  if (count === 0) return `Er is geen verband waarin van deze twee alleen ${stays} meedoet.`;
  return `In ${ties(count)} doet van deze twee nu alleen ${stays} mee. Of het gebied van ${gone} daarbij komt, is een keuze.`;
}

/** "Bij 3 onderwerpen doen Soest en Baarn nu elk aan een ander verband mee." */
export function twiceSentence(first: string, second: string, count: number): string {
  const who = formatList([first, second]);
  if (count === 0) return `Er is geen onderwerp waarvoor ${who} nu elk aan een ander verband meedoen.`;
  return `Bij ${countOf(count, "onderwerp", "onderwerpen")} doen ${who} nu elk aan een ander verband mee.`;
}

function ties(count: number): string {
  return countOf(count, "verband", "verbanden");
}

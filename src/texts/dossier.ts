import type { Change, ChangeKind } from "@/domain/councillor";
import type { IsoDate } from "@/domain/dates";
import { listedBeforeStart } from "@/domain/partnership";
import { countMunicipalities, countPartnerships, formatDate, formatList, formatNumber } from "./format";
import { partiesSince } from "./partnership";
import { lowerFirst, onDate } from "./wording";

/** Short words of "Mijn gemeente". */
export const dossierTexts = {
  title: "Mijn gemeente",
  titleOf: (name: string) => `Mijn gemeente: ${name}`,
  triedTitleOf: (name: string) => `Wat als: mijn gemeente ${name}`,
  choose: "Kies uw gemeente",
  chooseOther: "Andere gemeente",
  none: "Kies een gemeente",
  lead: "Vijf antwoorden: in welke samenwerkingsverbanden uw gemeente zit, met wie, wie daarover beslist, welke over de provinciegrens gaan en wat er veranderde.",
  kept: "Uw keuze staat in het adres van deze pagina. Bewaar het adres of stuur het door.",
  countsMoreThanOnce: "Een verband telt hieronder vaker mee als er meer bestuursorganen of bevoegdheden bij horen.",
  questions: {
    how: "1. In hoeveel samenwerkingsverbanden zitten wij, en van welke soort?",
    who: "2. Met wie werken wij het meest samen?",
    decides: "3. Wie beslist er namens ons?",
    border: "4. Welke gaan over de provinciegrens?",
    changed: "5. Wat is er het laatst veranderd?",
  },
  toMap: (name: string) => `Bekijk ${name} op de kaart`,
  bodies: "Naar bestuursorgaan",
  powers: "Naar bevoegdheid",
  meaningOf: "Wat betekent",
  unfiltered: "De filters gelden hier niet: alle samenwerkingsverbanden van deze gemeente tellen mee.",
  changesHoldEnded: "Ook beëindigde samenwerkingsverbanden tellen hier mee.",
  toChanges: "Bekijk alles wat tussen twee dagen veranderde",
  with: (provinces: readonly string[]) =>
    `met deelnemers uit ${formatList(provinces.map((name) => name.replace(/^provincie\s+/i, "")))}`,
  acrossBorder: "over de provinciegrens",
  paper: {
    title: (name: string, count: number) => `Alle ${countPartnerships(count)} van ${name}, met wie beslist`,
    columns: {
      name: "Samenwerkingsverband",
      decides: (name: string) => `Namens ${name} neemt deel`,
      powers: "Bevoegdheden",
      source: "Bron",
    },
  },
  groups: { area: "In dit gebied", other: "Andere gemeenten" },
  onDay: (day: IsoDate) => `U ziet hoe het was op ${formatDate(day)}.`,
  source: (day: IsoDate, sources: readonly string[]) => `Stand op ${formatDate(day)}. Bron: ${formatList(sources)}.`,
  sourceOn: (name: string, day: IsoDate) => `${name} (stand ${formatDate(day)})`,
};

const CHANGES: Record<ChangeKind, (name: string) => string> = {
  begun: () => "begonnen",
  joined: (name) => `${name} ging meedoen`,
  left: (name) => `${name} stopte met meedoen`,
  ended: () => "beëindigd",
  changed: () => "gewijzigd in het register",
};

/** What happened, in a few words: "begonnen", "Soest ging meedoen"; a start that is not the first says so. */
export function changeWords({ kind, partnership }: Change, municipality: string): string {
  const earlier = kind === "begun" ? listedBeforeStart(partnership) : undefined;
  return earlier ? `staat vanaf deze dag in de bron, ${partiesSince(earlier)}` : CHANGES[kind](municipality);
}

const GROUP_WORDS: Readonly<Record<string, string>> = {
  wgr: "volgens de Wet gemeenschappelijke regelingen",
  privaatrechtelijk: "privaatrechtelijk",
  netwerk: "als afspraak of netwerk",
};

/** "Soest zit in 14 samenwerkingsverbanden: 12 volgens de Wet gemeenschappelijke regelingen en 2 privaatrechtelijk." */
export function howManySentence(name: string, count: number, groups: readonly Counted[]): string {
  if (count === 0) return notInAny(name);
  const kinds = groups.map(
    (group) => `${formatNumber(group.count)} ${GROUP_WORDS[group.code] ?? lowerFirst(group.name)}`,
  );
  return `${name} zit in ${countPartnerships(count)}: ${formatList(kinds)}.`;
}

interface Counted {
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

interface PartnerParts {
  readonly name: string;
  readonly total: number;
  /** The municipalities that share most, by name, and how many they share. */
  readonly top: readonly string[];
  readonly shared: number;
  readonly differentGroups: number;
}

/** With whom most, and whether it is always the same group. */
export function partnerSentences({ name, total, top, shared, differentGroups }: PartnerParts): string[] {
  if (total === 0) return [notInAny(name)];
  if (top.length === 0) return ["In deze samenwerkingsverbanden zitten geen andere gemeenten."];
  const who = top.length > 3 ? `${countMunicipalities(top.length)} even vaak` : formatList(top);
  const share = `${Math.round((100 * shared) / total)}%`;
  const most = `${name} werkt het meest samen met ${who}: in ${formatNumber(shared)} van de ${countPartnerships(total)} (${share}).`;
  return [most, groupSentence(total, differentGroups)];
}

function groupSentence(total: number, groups: number): string {
  if (total === 1) return "Het is één samenwerkingsverband, dus één groep gemeenten.";
  if (groups === 1) return "Het is steeds dezelfde groep gemeenten.";
  if (groups === total) return "De groep gemeenten is elke keer anders.";
  return `Het is niet steeds dezelfde groep: het gaat om ${formatNumber(groups)} verschillende groepen gemeenten.`;
}

/** "4 van de 14 samenwerkingsverbanden gaan over de provinciegrens." */
export function borderSentence(across: number, total: number): string {
  if (total === 0 || across === 0) return "Geen van deze samenwerkingsverbanden gaat over de provinciegrens.";
  const verb = across === 1 ? "gaat" : "gaan";
  return `${formatNumber(across)} van de ${countPartnerships(total)} ${verb} over de provinciegrens.`;
}

/** What changed last, as one sentence above the list. */
export function changesSentence(latest: IsoDate | undefined, count: number): string {
  if (!latest) return "Er zijn geen veranderingen bekend.";
  const last = `De laatste verandering was ${onDate(latest)}.`;
  return count === 1 ? last : `${last} U ziet de nieuwste ${formatNumber(count)} veranderingen.`;
}

/** "Soest zit niet in een samenwerkingsverband dat hier bekend is." */
export function notInAny(name: string): string {
  return `${name} zit niet in een samenwerkingsverband dat hier bekend is.`;
}

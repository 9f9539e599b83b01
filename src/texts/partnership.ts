import type { IsoDate } from "@/domain/dates";
import { isRegistered, listedBeforeStart, type Participation, type Partnership } from "@/domain/partnership";
import { countOf, formatDate, formatPercent } from "./format";
import { WHAT_IF } from "./trial";
import { notStated, onDate } from "./wording";

/** Short words on the page of a partnership. */
export const partnershipTexts = {
  officialName: "Officiële naam",
  abbreviation: "Afkorting",
  form: "Juridische vorm",
  phase: "Fase",
  themes: "Onderwerpen",
  themesDerived: "Afgeleid: deze onderwerpen volgen uit de wettelijke grondslag, niet uit een opgave in het register.",
  purpose: "Waarvoor",
  whoDecides: "Wie beslist",
  powers: "Bevoegdheden",
  participants: "Wie doen mee",
  coverage: "Hoeveel inwoners",
  coverageNote: "Geteld zijn de inwoners van de huidige gemeenten die meedoen, elk één keer.",
  legalBasis: "Wettelijke grondslag",
  legalBasisQuestion: "Wat is een wettelijke grondslag?",
  legalBasisAnswer:
    "De wetten waarop deze samenwerking steunt. In die wetten staat wat de deelnemers samen mogen regelen.",
  period: "Looptijd",
  links: "Meer lezen",
  decision: "Besluit of regeling",
  website: "Website",
  register: "Bron van dit gegeven",
  leavesSite: "(andere website)",
  source: "Bron",
  checkedOn: "Gecontroleerd op",
  changedOn: "Gewijzigd in de bron op",
  dataOwner: "Bronhouder",
  dataOwnerAnswer: "De organisatie die deze gegevens bijhoudt. Daar kunt u een fout melden.",
  remark: "Opmerking",
  incomplete: "Niet alle deelnemers zijn bekend.",
  incompleteMore: "Deze lijst is niet volledig. De aantallen kunnen in het echt hoger zijn.",
  ended: (end: IsoDate | undefined) => (end ? `Beëindigd ${onDate(end)}.` : "Beëindigd."),
  endedParticipants: "U ziet wie meededen toen het eindigde.",
  filteredOut: "Dit samenwerkingsverband voldoet niet aan de gekozen filters.",
  report: "Wijziging melden",
  noParticipants: "Er zijn geen deelnemers bekend.",
  split: "opgeheven en gesplitst, telt voor geen gemeente mee",
  all: (remarks: readonly string[]) => `Allemaal: ${remarks.join(", ")}.`,
};

/** "Begonnen op 1 januari 2014. Er is geen einddatum bekend." */
export function periodSentence(partnership: Partnership, hasEnded: boolean): string {
  const { end } = partnership;
  const begin = beginSentence(partnership);
  if (!end) return `${begin} Er is geen einddatum bekend.`;
  return `${begin} ${hasEnded ? "Beëindigd" : "Eindigt"} ${onDate(end)}.`;
}

/** "Het staat in het register vanaf 11 januari 2018, met deelnemers sinds 1 januari 2014."; both days where they differ. */
function beginSentence(partnership: Partnership): string {
  const { start } = partnership;
  const earlier = listedBeforeStart(partnership);
  if (!start) return `De startdatum is ${notStated(partnership)}.`;
  if (!earlier) return `Begonnen ${onDate(start)}.`;
  return olderThanStart(`in ${sourceOf(partnership)}`, start, earlier);
}

function olderThanStart(where: string, start: IsoDate, earlier: IsoDate): string {
  return `Het staat ${where} vanaf ${formatDate(start)}, ${partiesSince(earlier)}. Waarschijnlijk bestond het al eerder, in een andere vorm.`;
}

/** "met deelnemers sinds 1 januari 2014", beside a start that is later. */
export function partiesSince(earlier: IsoDate): string {
  return `met deelnemers sinds ${formatDate(earlier)}`;
}

function sourceOf(partnership: Partnership): string {
  return isRegistered(partnership) ? "het register" : "de bron";
}

/** Why a partnership that exists in the data cannot be shown on the reference date. */
export function notOnDateSentence(partnership: Partnership, day: IsoDate): string {
  const { start } = partnership;
  const on = `Op ${formatDate(day)}`;
  if (!start || start <= day) return `${on} was dit samenwerkingsverband niet van kracht.`;
  const earlier = listedBeforeStart(partnership);
  return earlier
    ? `${on} stond dit samenwerkingsverband nog niet in ${sourceOf(partnership)}. ${olderThanStart("erin", start, earlier)}`
    : `${on} bestond dit samenwerkingsverband nog niet. Het begint ${onDate(start)}.`;
}

/** "sinds 1 januari 2014, aandeel 16,33%, centrumgemeente"; empty when there is nothing beyond taking part. */
export function participationRemarks(
  { from, sharePercent, role, isTried }: Participation,
  countsFor?: string,
): string[] {
  return [
    isTried && WHAT_IF,
    countsFor && `telt mee voor ${countsFor}`,
    role !== "deelnemer" && role,
    from && `sinds ${formatDate(from)}`,
    sharePercent !== undefined && `aandeel ${formatPercent(sharePercent)}`,
  ].filter((part) => typeof part === "string" && part !== "") as string[];
}

/** The remarks that hold for every participant, to be said once: "Allemaal: gemeenteraad, sinds 2014". */
export function commonRemarks(perParticipant: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = perParticipant;
  return others.length === 0 ? [] : first.filter((remark) => others.every((remarks) => remarks.includes(remark)));
}

/** To whom a correction goes when the site names nobody. */
export function chooseAddresseeSentence({ dataOwner, source }: Partnership): string {
  return dataOwner
    ? `U kiest zelf aan wie u mailt. ${dataOwner} houdt deze gegevens bij.`
    : `U kiest zelf aan wie u mailt. De gegevens komen van: ${source}.`;
}

/** A mail that reports a mistake, with what the receiver needs to find the record. */
export function reportMail(email: string, { id, name }: Partnership, permalink: string): string {
  const subject = `Wijziging in de Samenwerkingskaart: ${name}`;
  const body = [
    `Samenwerkingsverband: ${name}`,
    `Kenmerk: ${id}`,
    `Adres: ${permalink}`,
    "",
    "Wat klopt er niet, en wat moet het zijn?",
    "",
    "",
    "Waar staat dat (link of besluit)?",
    "",
  ].join("\r\n");
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** "7 deelnemers" under a partnership in a list. */
export function countParticipants(count: number): string {
  return countOf(count, "deelnemer", "deelnemers");
}

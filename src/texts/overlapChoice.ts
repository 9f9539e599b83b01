import { firstDay, type IsoDate } from "@/domain/dates";
import { hasEnded, type Partnership } from "@/domain/partnership";
import { countMunicipalities, countOf, formatList, formatNumber } from "./format";
import { onDate } from "./wording";

/** Words around choosing partnerships for "Overlap". */
export const choiceTexts = {
  chosen: "Gekozen samenwerkingsverbanden",
  add: "Voeg een verband toe",
  addAction: "Voeg toe",
  addSpoken: "Voeg toe aan de overlap",
  choose: "Kies",
  addNone: "Kies een samenwerkingsverband",
  addHint:
    "De lijst volgt de filters en het gebied. Zoekt u bovenaan de pagina een verband, dan komt het erbij. Zoekt u daar een organisatie of een onderwerp, dan wordt dat een filter.",
  presets: "Of kies een groep",
  theme: "Alle van dit onderwerp in dit gebied",
  themeNone: "Kies een onderwerp",
  municipality: "Alle van deze gemeente",
  municipalityNone: "Kies een gemeente",
  province: "Uit deze groep alleen die in",
  provinceNone: "Kies een provincie",
  group: "Welke van deze groep",
  remove: (name: string) => `Verwijder ${name}`,
  up: (name: string) => `${name} naar voren`,
  down: (name: string) => `${name} naar achteren`,
  full: "U hebt 10 verbanden gekozen. Meer zijn op de kaart niet uit elkaar te houden. Verwijder er eerst een.",
  ended: "beëindigd",
  noMembers: "geen gemeenten bekend",
  incomplete: "deelnemerslijst niet volledig",
  members: countMunicipalities,
  order: "De volgorde bepaalt kleur en lijn.",
  orderOfMarks: "De volgorde bepaalt kleur, lijn en plaats in het vakje.",
  placeLead:
    "In een vakje op de kaart heeft elk verband zijn vaste plaats. Die plaats ziet u hieronder bij elk verband. Een gekleurd blokje betekent: de gemeente doet mee.",
  fewer: "Kies nog minstens één verband. Dan ziet u hier de overlap.",
  fewerInForce: (day: IsoDate) =>
    `De overlap telt alleen verbanden die gelden ${onDate(day)}. Kies er nog minstens één, of een andere peildatum.`,
};

/** "beëindigd op 31 augustus 2024: telt niet mee op deze datum": why one of the chosen counts nowhere. */
export function uncountedReason(partnership: Partnership, day: IsoDate): string {
  const { start, end } = partnership;
  if (hasEnded(partnership, day) && end) return `beëindigd ${onDate(end)}: telt niet mee op deze datum`;
  if (start && firstDay(start) > day) return `begint ${onDate(start)}: telt nog niet mee op deze datum`;
  return "geldt niet op deze datum: telt niet mee";
}

/** "Van de 3 gekozen verbanden telt 1 niet mee: dat geldt niet op 16 mei 2026." Empty when all count. */
export function uncountedSentence(uncounted: number, of: number, day: IsoDate): string {
  if (uncounted === 0) return "";
  const verbs = uncounted === 1 ? ["telt", "dat geldt"] : ["tellen", "die gelden"];
  return `Van de ${formatNumber(of)} gekozen verbanden ${verbs[0]} er ${formatNumber(uncounted)} niet mee: ${verbs[1]} niet ${onDate(day)}.`;
}

/** "U kunt 10 verbanden tegelijk kiezen. U10 doet hier niet mee.", when the address names too many. */
export function tooManyChosen(names: readonly string[], limit: number): string {
  const verb = names.length === 1 ? "doet" : "doen";
  return `In het adres staan meer verbanden dan er passen: het zijn er hoogstens ${formatNumber(limit)}. ${formatList(names)} ${verb} hier niet mee.`;
}

/** "Dit zijn 25 verbanden. Er passen er 10 op de kaart: ...", for a group that is larger than fits. */
export function cappedSentence(found: number, limit: number): string {
  return `Dit zijn ${formatNumber(found)} verbanden. Er passen er ${formatNumber(limit)} op de kaart: de eerste op naam zijn gekozen. Kies hieronder welke u wilt zien.`;
}

/** "De filters laten in dit gebied 7 verbanden van Waterschap Vallei en Veluwe door.": what a search for an organisation leads to. */
export function allOfSentence(names: readonly string[], count: number, total: number): string {
  const whose = names.length > 0 ? ` van ${formatList(names)}` : "";
  const many = total === 0 ? "geen enkel verband" : countOf(total, "verband", "verbanden");
  const sentence = `De filters laten in dit gebied ${many}${whose} door.`;
  if (count === total) return sentence;
  if (count === 0) return `${sentence} Daarvan zijn geen gemeenten bekend, dus overlap is er niet te zien.`;
  return `${sentence} Van ${formatNumber(count)} daarvan is te zien welke gemeenten nu meedoen.`;
}

/** What the button beside that sentence does. */
export function chooseAllOf(count: number, limit: number): string {
  return count > limit ? "Kies hieruit" : count === 1 ? "Kies dit verband" : "Kies ze alle";
}

/** "Gelderland" for "Provincie Gelderland". */
export function provinceName(name: string): string {
  return name.replace(/^Provincie /, "");
}

/** "Gelderland (7)". */
export function provinceOption(name: string, count: number): string {
  return `${name} (${formatNumber(count)})`;
}

/** "Regio-AV (beëindigd)", in a list of names. */
export function withEnded(name: string): string {
  return `${name} (${choiceTexts.ended})`;
}

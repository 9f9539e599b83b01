import type { IsoDate } from "@/domain/dates";
import type { WhatIf } from "@/domain/measures/whatIf";
import type { TrialProblem } from "@/domain/trialSteps";
import { countOf, formatList, formatNumber } from "./format";
import { onDate } from "./wording";

/** Short words of "Wat als". */
export const whatIfTexts = {
  title: "Wat als",
  lead: "Probeer wat er verandert als een gemeente uit een samenwerkingsverband stapt, gaat meedoen, of samengaat met een andere gemeente.",
  noTrial:
    "Er is nog niets geprobeerd. Kies op het scherm een gemeente en een samenwerkingsverband; de gevolgen staan dan op papier.",
  notSaved: "Het is een proef: er wordt niets bewaard. Wie de link naar deze pagina krijgt, ziet dezelfde proef.",
  form: "Wat wilt u proberen?",
  kinds: { leave: "Een gemeente stapt uit", join: "Een gemeente doet mee", merge: "Twee gemeenten gaan samen" },
  municipality: { leave: "Gemeente", join: "Gemeente", merge: "Gemeente die ophoudt" },
  other: { leave: "Stapt uit", join: "Gaat meedoen aan", merge: "Gemeente die verdergaat" },
  chooseMunicipality: "Kies een gemeente",
  choosePartnership: "Kies een samenwerkingsverband",
  firstMunicipality: "Kies eerst een gemeente",
  groups: { area: "In dit gebied", other: "Elders", neighbours: "Buurgemeenten" },
  submit: "Probeer",
  list: "Wat u probeert",
  remove: (sentence: string) => `Haal weg: ${sentence}`,
  undo: "Maak de laatste stap ongedaan",
  added: (sentence: string) => `Dit probeert u nu: ${sentence}. De gevolgen staan hieronder.`,
  takenBack: (sentence: string) => `${sentence}: dat is weer zoals in werkelijkheid.`,
  removed: (sentence: string) => `Weggehaald: ${sentence}.`,
  undone: "De laatste stap is ongedaan gemaakt.",
  together: "De gevolgen van alles samen",
  consequences: "De gevolgen",
  handedOver: "Wat er overgaat",
  step: (place: number, sentence: string) => `Stap ${formatNumber(place)}: ${sentence}`,
  showMunicipalities: (count: number) => `Toon ${countOf(count, "gemeente", "gemeenten")}`,
  banner: {
    label: "Wat als",
    notReal: "Dit is een proef, geen werkelijkheid.",
    more: "Meer over de proef",
    less: "Minder",
    toConsequences: "Bekijk de gevolgen",
    back: "Terug naar de werkelijkheid",
  },
};

/** How a municipality or partnership is called. */
export type NameOf = (codeOrId: string) => string;

/** "Soest stapt uit Regio Amersfoort", "Soest doet mee aan U10", "Soest gaat op in Baarn"; no full stop. */
export function trialSentence(trial: WhatIf, nameOf: NameOf): string {
  const who = nameOf(trial.municipality);
  if (trial.kind === "merge") return `${who} gaat op in ${nameOf(trial.into)}`;
  const where = nameOf(trial.partnership);
  return trial.kind === "leave" ? `${who} stapt uit ${where}` : `${who} doet mee aan ${where}`;
}

/** "Wat als: Soest stapt uit RID; Baarn doet mee aan Afvalregio": every step by name, however many. */
export function trialsInWords(trials: readonly string[]): string {
  return `Wat als: ${trials.join("; ")}`;
}

/** "Wat als: Soest stapt uit Regio Amersfoort." or "Wat als: 2 stappen.": of several none may hold on its own. */
export function bannerSentence(trials: readonly string[]): string {
  return `Wat als: ${trials.length === 1 ? trials[0] : countOf(trials.length, "stap", "stappen")}.`;
}

/** "Door de fusie met Baarn zit Soest er weer in.": why a step no longer holds; empty where it does. */
export function undoneSentence(trial: WhatIf, by: WhatIf | undefined, nameOf: NameOf): string {
  if (!by || trial.kind === "merge") return "";
  const who = nameOf(trial.municipality);
  if (by.kind !== "merge") {
    return trial.kind === "leave"
      ? `Een latere stap laat ${nameOf(by.municipality)} weer meedoen.`
      : `Een latere stap laat ${nameOf(by.municipality)} er weer uit stappen.`;
  }
  const others = [by.municipality, by.into].filter((code) => code !== trial.municipality).map(nameOf);
  const merger = others.length === 1 ? `met ${others[0]}` : `van ${formatList(others)}`;
  return `Door de fusie ${merger} zit ${who} er weer in.`;
}

/** Why a trial changes nothing, as a full sentence. */
export function problemSentence(problem: TrialProblem, trial: WhatIf, nameOf: NameOf, day: IsoDate): string {
  const who = nameOf(trial.municipality);
  if (problem === "gone") return "Dit verandert niets: een eerdere stap liet een van deze gemeenten al ophouden.";
  const where = trial.kind === "merge" ? "" : nameOf(trial.partnership);
  const reasons = {
    notInForce: `${where} geldt niet ${onDate(day)}`,
    notMember: `${who} doet volgens de bron niet mee aan ${where}`,
    alreadyMember: `${who} doet al mee aan ${where}`,
  };
  return `Dit verandert niets: ${reasons[problem]}.`;
}

/** More names than this would bury the number. */
const NAMED = 3;

/** "Dit raakt 1 samenwerkingsverband: Regio Amersfoort.": the answer, before everything else. */
export function touchedSentence(names: readonly string[]): string {
  if (names.length === 0) return "Dit raakt geen enkel samenwerkingsverband.";
  const which = names.length <= NAMED ? `: ${formatList(names)}` : "";
  return `Dit raakt ${countOf(names.length, "samenwerkingsverband", "samenwerkingsverbanden")}${which}.`;
}

/** What was counted. */
export function whatIfScope(day: IsoDate, hasMergers: boolean): string {
  const merged = hasMergers ? " Gemeenten die samengaan, tellen daarna als één partner." : "";
  return `Geteld over alle samenwerkingsverbanden die gelden ${onDate(day)}, zonder filters. Een partner is een gemeente waarmee minstens één verband wordt gedeeld.${merged}`;
}

/** "In werkelijkheid doet Soest wel mee.": what a trial changes in one partnership. */
export function changedMembersSentence(left: readonly string[], joined: readonly string[]): string {
  const sentences = [
    left.length > 0 && `In werkelijkheid ${left.length === 1 ? "doet" : "doen"} ${formatList(left)} wel mee.`,
    joined.length > 0 && `In werkelijkheid ${joined.length === 1 ? "doet" : "doen"} ${formatList(joined)} niet mee.`,
  ];
  return sentences.filter(Boolean).join(" ");
}

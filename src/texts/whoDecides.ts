import type { OrganisationKind } from "@/domain/organisation";
import type { BodySet, Deciders } from "@/domain/participants";
import { countOf, formatList } from "./format";
import { lowerFirst, upperFirst } from "./wording";

interface Words {
  readonly one: string;
  readonly more: string;
  readonly theOne: string;
}

const WORDS: Partial<Record<OrganisationKind, Words>> = {
  gemeente: { one: "gemeente", more: "gemeenten", theOne: "de gemeente" },
  waterschap: { one: "waterschap", more: "waterschappen", theOne: "het waterschap" },
  provincie: { one: "provincie", more: "provincies", theOne: "de provincie" },
  rijk: { one: "rijkspartij", more: "rijkspartijen", theOne: "de rijkspartij" },
  samenwerkingsorgaan: {
    one: "samenwerkingsorgaan",
    more: "samenwerkingsorganen",
    theOne: "het samenwerkingsorgaan",
  },
};

/** Kinds whose governing bodies decide by law; of others the silence of the source means nothing. */
const GOVERNMENTS: readonly OrganisationKind[] = ["gemeente", "waterschap", "provincie", "rijk"];

const OTHERS: Words = { one: "andere partij", more: "andere partijen", theOne: "de andere partij" };

interface Wording {
  /** Gives the name of a code of the list `orgaan`. */
  readonly nameOfBody: (code: string) => string;
  /** What is said where the source is silent: "niet opgegeven in het register". */
  readonly silence: string;
}

type NameOfBody = Wording["nameOfBody"];

/**
 * Who decides in a partnership, in plain sentences: per kind of party which governing bodies take part. Silence of the
 * source is said for governments; other parties are named only when they state a body.
 */
export function whoDecidesSentences(deciders: readonly Deciders[], wording: Wording): string[] {
  const isStated = ({ sets }: Deciders) => sets.some(({ bodies }) => bodies.length > 0);
  const told = deciders.filter((each) => GOVERNMENTS.includes(each.kind) || isStated(each));
  if (told.length > 0 && !told.some(isStated)) {
    return [`Welk bestuursorgaan deelneemt, is ${wording.silence}.`];
  }
  return told.map((decider) => sentenceFor(decider, wording, told.length > 1));
}

/** "het college van burgemeester en wethouders", "de gemeenteraad", "Gedeputeerde Staten". */
export function bodyWithArticle(name: string): string {
  if (isPlural(name)) return name;
  const isNeuter = /^(college|dagelijks bestuur|algemeen bestuur|bestuur)/i.test(name);
  return `${isNeuter ? "het" : "de"} ${lowerFirst(name)}`;
}

function sentenceFor({ kind, sets }: Deciders, wording: Wording, namesKind: boolean): string {
  const { nameOfBody } = wording;
  const words = WORDS[kind] ?? OTHERS;
  const [only, ...others] = sets;
  if (!only || others.length > 0) {
    const parts = sets.map((set) => clause(`bij ${countOf(set.parties, words.one, words.more)}`, set, wording));
    return `${upperFirst(parts.join("; "))}.`;
  }
  if (only.bodies.length > 0 && !namesKind)
    return `${upperFirst(subjectOf(only, nameOfBody))} ${verbOf(only, nameOfBody)} deel.`;
  return `${upperFirst(clause(`bij ${only.parties === 1 ? words.theOne : `de ${words.more}`}`, only, wording))}.`;
}

function clause(where: string, set: BodySet, { nameOfBody, silence }: Wording): string {
  if (set.bodies.length === 0) return `${where} is ${silence} welk bestuursorgaan deelneemt`;
  return `${where} ${verbOf(set, nameOfBody)} ${subjectOf(set, nameOfBody)} deel`;
}

function subjectOf({ bodies }: BodySet, nameOfBody: NameOfBody): string {
  return formatList(bodies.map((code) => bodyWithArticle(nameOfBody(code))));
}

function verbOf({ bodies }: BodySet, nameOfBody: NameOfBody): string {
  return bodies.length > 1 || bodies.some((code) => isPlural(nameOfBody(code))) ? "nemen" : "neemt";
}

function isPlural(bodyName: string): boolean {
  return /staten$/i.test(bodyName);
}

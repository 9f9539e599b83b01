import type { IsoDate } from "@/domain/dates";
import type { EndedSince, Predecessors } from "@/domain/formerMunicipalities";
import { countMunicipalities, formatDate, formatList } from "./format";

/** More names than this are a number. */
const NAMED = 6;

/** "Hierin zijn meegeteld: Leerdam, Vianen en Zederik. ..."; one sentence per reason, none when there are none. */
export function predecessorSentences({ existing, ended }: Predecessors, successor: string, day: IsoDate): string[] {
  const sentences = [];
  if (existing.length > 0) {
    const [verb, noun] = existing.length === 1 ? ["is", "gemeente"] : ["zijn", "gemeenten"];
    const past = existing.length === 1 ? "bestond" : "bestonden";
    sentences.push(
      `Hierin ${verb} meegeteld: de vroegere ${noun} ${formatList(existing)}. Die ${past} op ${formatDate(day)} nog. ${successor} is de opvolger.`,
    );
  }
  if (ended.length > 0) {
    const [verb, them] =
      ended.length === 1 ? ["telt", "deze opgeheven gemeente"] : ["tellen", "deze opgeheven gemeenten"];
    sentences.push(`${formatList(ended)} ${verb} mee voor ${successor}: het register noemt ${them} nog.`);
  }
  return sentences;
}

/** That a day in the past is drawn with the municipalities of today; nothing when those were the same. */
export function boundariesSentence({ succeeded, split }: EndedSince, day: IsoDate): string | undefined {
  const counting = succeededSentence(succeeded, day);
  const lost = splitSentence(split);
  if (!counting && !lost) return undefined;
  return ["U ziet de gemeenten van nu.", counting, lost].filter(Boolean).join(" ");
}

function succeededSentence(names: readonly string[], day: IsoDate): string | undefined {
  if (names.length === 0) return undefined;
  if (names.length > NAMED) {
    return `${countMunicipalities(names.length)} van ${formatDate(day)} bestaan niet meer en tellen mee voor hun opvolger.`;
  }
  return names.length === 1
    ? `${names[0]} bestaat niet meer en telt mee voor de opvolger.`
    : `${formatList(names)} bestaan niet meer en tellen mee voor hun opvolger.`;
}

function splitSentence(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const verbs = names.length === 1 ? "is gesplitst en telt" : "zijn gesplitst en tellen";
  return `${formatList(names)} ${verbs} voor geen enkele gemeente mee.`;
}

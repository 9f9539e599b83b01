import { type AddressIssue, LONGEST_TEXT } from "@/domain/addressIssue";
import type { EndedMunicipality } from "@/domain/formerMunicipalities";
import { formatList } from "./format";
import { VIEW_NAMES } from "./shell";

export const addressTexts = { title: "Een deel van het adres is niet gebruikt" };

/** Names in the address that take a day. */
const DAYS: readonly string[] = ["peildatum", "vanaf"];

/** What was not used of the address as it stands there, and what one sees now. */
export function addressIssueSentence({ key, value, problem, ended }: AddressIssue): string {
  if (ended) return endedSentence(ended);
  if (problem === "tooLong") {
    return `De tekst bij '${key}' is te lang. Alleen de eerste ${LONGEST_TEXT} tekens zijn gebruikt.`;
  }
  if (problem === "second") return `Bij '${key}' kan maar één waarde staan. '${value}' is overgeslagen.`;
  // a view that exists is one that this site has switched off
  const view = key === "weergave" && Object.hasOwn(VIEW_NAMES, value) && VIEW_NAMES[value as keyof typeof VIEW_NAMES];
  if (view) return `De weergave '${view}' staat op deze kaart niet aan.`;
  if (DAYS.includes(key)) {
    return `'${value}' bij '${key}' is geen bruikbare datum en is overgeslagen. Schrijf een dag vanaf 1900, zoals 2026-05-16.`;
  }
  return `'${value}' bij '${key}' is niet bekend en is overgeslagen.`;
}

function endedSentence({ name, successor, parts }: EndedMunicipality): string {
  if (successor) return `${name} bestaat niet meer. U ziet ${successor.name}.`;
  if (parts.length > 1) return `${name} bestaat niet meer. De gemeente is verdeeld over ${formatList(parts)}.`;
  return `${name} bestaat niet meer. Er is niet één gemeente die haar opvolgt.`;
}

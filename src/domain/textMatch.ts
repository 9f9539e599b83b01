import { nameOf } from "./codeLists";
import type { Dataset } from "./dataset";
import { fold } from "./fold";
import type { PartnershipOnDate } from "./snapshot";

/** Remembered per partnership on a date, because folding all texts costs more than looking through them. */
const foldedTexts = new WeakMap<PartnershipOnDate, string>();

/**
 * Ids of the partnerships that hold every word of the text, in any order, in their names, purpose, themes or
 * participants; accents and case do not matter. Undefined when the text holds no word.
 */
export function matchText(
  snapshot: readonly PartnershipOnDate[],
  dataset: Dataset,
  text: string,
): ReadonlySet<string> | undefined {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const matches = snapshot.filter((entry) => {
    const folded = foldedTextOf(entry, dataset);
    return words.every((word) => folded.includes(word));
  });
  return new Set(matches.map(({ partnership }) => partnership.id));
}

function foldedTextOf(entry: PartnershipOnDate, dataset: Dataset): string {
  const known = foldedTexts.get(entry);
  if (known !== undefined) return known;
  const { partnership, participations, members } = entry;
  const parties = [...participations.map(({ organisation }) => organisation), ...members];
  const parts = [
    partnership.name,
    partnership.officialName,
    partnership.abbreviation,
    partnership.purpose,
    ...partnership.themes.map((code) => nameOf(dataset.codeLists.thema, code)),
    ...parties.map((code) => dataset.organisations.get(code)?.name),
  ];
  const folded = fold(parts.filter(Boolean).join("\n"));
  foldedTexts.set(entry, folded);
  return folded;
}

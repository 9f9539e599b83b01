import type { IsoDate } from "@/domain/dates";
import { formatDate, formatList, formatNumber } from "./format";
import { upperFirst } from "./wording";

/** "Soest en Baarn, zonder Eemnes" above what exactly they share. */
export function groupName(held: readonly string[], absent: readonly string[]): string {
  return absent.length === 0 ? formatList(held) : `${formatList(held)}, zonder ${formatList(absent)}`;
}

/** How many partnerships some of them share, and not all. */
export function someSentence(count: number): string {
  if (count === 0) return "Er is geen verband dat sommige van hen delen en andere niet.";
  return count === 1
    ? "1 verband wordt door sommige van hen gedeeld, maar niet door alle."
    : `${formatNumber(count)} verbanden worden door sommige van hen gedeeld, maar niet door alle.`;
}

interface GroupCount {
  readonly names: readonly string[];
  readonly count: number;
}

/** "3 gedeeld door alle, 2 alleen Soest": what stands beside a theme. */
export function themeLine(groups: readonly GroupCount[], of: number): string {
  const some = groups.filter(({ names }) => names.length > 1 && names.length < of);
  const inSome = some.reduce((sum, { count }) => sum + count, 0);
  const parts = groups
    .filter(({ names }) => names.length === 1 || names.length === of)
    .map(({ names, count }) => ({ text: groupWords(names, of), count, isAll: names.length === of }));
  const all = parts.filter(({ isAll }) => isAll);
  const single = parts.filter(({ isAll }) => !isAll);
  const middle = inSome > 0 ? [{ text: "gedeeld door sommige", count: inSome }] : [];
  return [...all, ...middle, ...single].map(({ text, count }) => `${formatNumber(count)} ${text}`).join(", ");
}

/** "Alleen Soest (2)" above the partnerships that exactly these have. */
export function groupHeading(names: readonly string[], of: number, count: number): string {
  const words = names.length === 1 || names.length === of ? groupWords(names, of) : formatList(names);
  return `${upperFirst(words)} (${formatNumber(count)})`;
}

function groupWords(names: readonly string[], of: number): string {
  if (names.length < of) return `alleen ${formatList(names)}`;
  return sharedWords(of);
}

function sharedWords(of: number): string {
  return of === 2 ? "gedeeld" : "gedeeld door alle";
}

/** "Samenwerkingsverbanden van Soest en Baarn per onderwerp, op 16 mei 2026": title of the picture. */
export function themesTitle(names: readonly string[], day: IsoDate): string {
  return `Samenwerkingsverbanden van ${formatList(names)} per onderwerp, op ${formatDate(day)}`;
}

/** Heads of the picture and of the table on paper. */
export const themeHeads = {
  theme: "Onderwerp",
  total: "Aantal",
  who: "Wie",
  all: (of: number) => upperFirst(sharedWords(of)),
  some: "Gedeeld door sommige",
  only: (name: string) => `Alleen ${name}`,
};

/** "Wonen (3), Werk (2)": on paper, where nothing opens. */
export function countedNames(rows: readonly { readonly name: string; readonly count: number }[]): string {
  return rows.map(({ name, count }) => `${name} (${formatNumber(count)})`).join(", ");
}

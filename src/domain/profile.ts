import { type CodeListEntry, type CodeLists, topTheme } from "./codeLists";
import { type MunicipalityCounts, partnershipsOf, ranked, sharedCounts } from "./counts";
import { compareNames } from "./names";
import type { Organisation } from "./organisation";
import { ENDED, UNKNOWN } from "./partnership";
import type { PartnershipOnDate } from "./snapshot";

/** Something that is counted, with its number. */
export interface Tally {
  readonly code: string;
  readonly count: number;
}

/** A group of legal forms with the forms in it that occur. */
export interface FormGroup extends Tally {
  readonly forms: readonly Tally[];
}

/** Partnerships under one top theme. */
export interface ThemeGroup {
  readonly theme: string;
  readonly partnerships: readonly PartnershipOnDate[];
}

/** A municipality with its number. */
export interface RankedMunicipality extends Tally {
  readonly name: string;
}

export type RankOrder = "number" | "name";

/**
 * Partnerships per group of legal forms and per form, in the order of the code lists; what does not occur is left out.
 * A form without group, or unknown to the list, is a group of its own, last.
 */
export function formGroups(partnerships: readonly PartnershipOnDate[], lists: CodeLists): FormGroup[] {
  const counts = tally(partnerships.map(({ partnership }) => partnership.legalForm));
  const groupOf = (code: string) => lists.vorm.find((form) => form.code === code)?.parent ?? code;
  const forms = inListOrder([...counts.keys()], lists.vorm);
  const groups = inListOrder([...new Set(forms.map(groupOf))], lists.vormgroep);
  return groups.map((group) => {
    const within = forms.filter((form) => groupOf(form) === group);
    const tallies = within.map((code): Tally => ({ code, count: counts.get(code) ?? 0 }));
    return { code: group, count: tallies.reduce((sum, { count }) => sum + count, 0), forms: tallies };
  });
}

/**
 * Partnerships under each top theme, in the order of the code list, those without a theme last under `onbekend`. A
 * partnership with several themes stands under each of them, so the groups can add up to more than the whole.
 */
export function themeGroups(
  partnerships: readonly PartnershipOnDate[],
  themes: readonly CodeListEntry[],
): ThemeGroup[] {
  const groups = new Map<string, PartnershipOnDate[]>();
  for (const entry of partnerships) {
    for (const theme of topThemesOf(entry)) groups.set(theme, [...(groups.get(theme) ?? []), entry]);
  }
  return inListOrder([...groups.keys()], themes).map((theme) => ({ theme, partnerships: groups.get(theme) ?? [] }));
}

/** Top themes of a partnership, each once; `onbekend` when none is stated. */
export function topThemesOf({ partnership }: PartnershipOnDate): readonly string[] {
  const themes = new Set(partnership.themes.map(topTheme));
  return themes.size === 0 ? [UNKNOWN] : [...themes];
}

/** Municipalities with whom this one shares partnerships, most shared first, equal numbers by name. */
export function partnersOf(
  partnerships: readonly PartnershipOnDate[],
  municipality: string,
  organisations: ReadonlyMap<string, Organisation>,
): RankedMunicipality[] {
  const counted = ranked(sharedCounts(partnerships, municipality));
  const named = counted.map(([code, count]) => ({ code, count, name: organisations.get(code)?.name ?? code }));
  return sortRanked(named, "number");
}

/** Every one of these municipalities with its number, 0 included. */
export function rankMunicipalities(
  municipalities: readonly Organisation[],
  counts: MunicipalityCounts,
  order: RankOrder,
): RankedMunicipality[] {
  return sortRanked(
    municipalities.map(({ code, name }) => ({ code, name, count: counts.get(code) ?? 0 })),
    order,
  );
}

/** How many there would be without filters: those in force, and those that have ended when ended ones are asked for. */
export function countUnfiltered(
  snapshot: readonly PartnershipOnDate[],
  municipality: string,
  phases: readonly string[],
): number {
  const showsEnded = phases.includes(ENDED);
  return partnershipsOf(snapshot, municipality).filter(({ hasEnded }) => showsEnded || !hasEnded).length;
}

/** Codes in the order of a list; unknown ones after that in order of code, `onbekend` always last. */
function inListOrder(codes: readonly string[], entries: readonly CodeListEntry[]): string[] {
  const place = (code: string) => {
    const index = entries.findIndex((entry) => entry.code === code);
    return code === UNKNOWN ? Number.MAX_SAFE_INTEGER : index === -1 ? entries.length : index;
  };
  return [...codes].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

function sortRanked(rows: readonly RankedMunicipality[], order: RankOrder): RankedMunicipality[] {
  const byName = (a: RankedMunicipality, b: RankedMunicipality) => compareNames(a.name, b.name);
  return [...rows].sort(order === "name" ? byName : (a, b) => b.count - a.count || byName(a, b));
}

function tally(codes: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

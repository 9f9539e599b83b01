import { topTheme } from "../codeLists";
import { UNKNOWN } from "../partnership";
import type { PartnershipOnDate } from "../snapshot";

/** Partnerships that hold exactly these municipalities of the comparison. */
export interface ExactGroup {
  readonly municipalities: readonly string[];
  readonly partnerships: readonly PartnershipOnDate[];
}

/**
 * Partnerships by exactly which of these municipalities they hold: most municipalities first, then most partnerships.
 * Those that hold none are left out, so every partnership stands in at most one group.
 */
export function exactGroups(
  partnerships: readonly PartnershipOnDate[],
  municipalities: readonly string[],
): ExactGroup[] {
  const groups = new Map<string, { municipalities: readonly string[]; partnerships: PartnershipOnDate[] }>();
  for (const entry of partnerships) {
    const held = municipalities.filter((code) => entry.members.includes(code));
    if (held.length === 0) continue;
    const key = held.join(" ");
    const group = groups.get(key) ?? { municipalities: held, partnerships: [] };
    group.partnerships.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => b.municipalities.length - a.municipalities.length || b.partnerships.length - a.partnerships.length,
  );
}

/** One municipality left out: what the others share, and how much of that without it. */
export interface LeftOut {
  readonly municipality: string;
  readonly others: readonly string[];
  readonly shared: readonly PartnershipOnDate[];
  readonly without: readonly PartnershipOnDate[];
}

/** For each of three or more municipalities: what the others share and in which of those it is absent. */
export function leftOuts(partnerships: readonly PartnershipOnDate[], municipalities: readonly string[]): LeftOut[] {
  if (municipalities.length < 3) return [];
  return municipalities.map((municipality) => {
    const others = municipalities.filter((code) => code !== municipality);
    const shared = partnerships.filter(({ members }) => others.every((code) => members.includes(code)));
    return { municipality, others, shared, without: shared.filter(({ members }) => !members.includes(municipality)) };
  });
}

/** A theme, or a part of one, in which one municipality takes part more than once. */
export interface ThemeCount {
  readonly theme: string;
  readonly partnerships: readonly PartnershipOnDate[];
}

/** A double in a top theme, with those among its sub-themes that are a double by themselves. */
export interface ThemeDouble extends ThemeCount {
  readonly parts: readonly ThemeCount[];
}

/** From how many partnerships in one theme it is listed. */
export const DOUBLE_THRESHOLD = 2;

/**
 * Doubles in a theme: d(i,t) of MEASURES.md where it is at least the threshold, most first. As in filters and lists, a
 * sub-theme counts for the top theme above it, once per partnership; without theme: nowhere.
 */
export function themeDoubles(partnerships: readonly PartnershipOnDate[], municipality: string): ThemeDouble[] {
  const own = partnerships.filter(({ members }) => members.includes(municipality));
  const parts = doublesBy(own, (theme) => (theme === topTheme(theme) ? undefined : theme));
  return doublesBy(own, topTheme).map((double) => ({
    ...double,
    parts: parts.filter(({ theme }) => topTheme(theme) === double.theme),
  }));
}

function doublesBy(own: readonly PartnershipOnDate[], keyOf: (theme: string) => string | undefined): ThemeCount[] {
  const byTheme = new Map<string, PartnershipOnDate[]>();
  for (const entry of own) {
    for (const key of new Set(entry.partnership.themes.map(keyOf))) {
      if (key !== undefined && key !== UNKNOWN) byTheme.set(key, [...(byTheme.get(key) ?? []), entry]);
    }
  }
  return [...byTheme]
    .map(([theme, within]) => ({ theme, partnerships: within }))
    .filter((double) => double.partnerships.length >= DOUBLE_THRESHOLD)
    .sort((a, b) => b.partnerships.length - a.partnerships.length || (a.theme < b.theme ? -1 : 1));
}

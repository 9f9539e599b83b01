import type { Mergers } from "../mergers";
import type { PartnershipOnDate } from "../snapshot";
import { type Congruence, congruenceOf } from "./congruence";
import {
  keptWithChange,
  membersById,
  partnersLostAndWon,
  type SharedChange,
  touchedPartnerships,
  type WhatIf,
} from "./whatIf";

/** A partnership in force whose members differ. */
export interface Touched {
  readonly before: PartnershipOnDate;
  readonly after: PartnershipOnDate;
}

/** What trials do to one municipality that they name. */
export interface ConcernedMunicipality {
  readonly code: string;
  /** Code of the municipality that takes over; absent when it stays. */
  readonly into?: string;
  readonly before: Congruence;
  /** Of the one that takes over, for a municipality that merges. */
  readonly after: Congruence;
  /** Codes, ascending; a partner that merges counts as its successor. */
  readonly lost: readonly string[];
  readonly won: readonly string[];
  /** Partners that stay, with another number of shared partnerships; none for a municipality that merges into another. */
  readonly kept: readonly SharedChange[];
}

/** What trials touch. */
export interface Consequences {
  /** In the order of the snapshot. */
  readonly touched: readonly Touched[];
  /** In the order in which the trials name them, each once. */
  readonly municipalities: readonly ConcernedMunicipality[];
}

/** What lies between two snapshots of the same partnerships; those that have ended do not count. */
export function consequencesOf(
  trials: readonly WhatIf[],
  before: readonly PartnershipOnDate[],
  after: readonly PartnershipOnDate[],
  mergers: Mergers,
): Consequences {
  const [then, now] = [inForce(before), inForce(after)];
  const [membersThen, membersNow] = [membersById(then), membersById(now)];
  const touched = new Set(touchedPartnerships(membersThen, membersNow));
  const congruence = (code: string, members: ReadonlyMap<string, readonly string[]>) =>
    congruenceOf(
      code,
      [...members.values()].filter((codes) => codes.includes(code)).map((codes) => new Set(codes)),
    );
  return {
    touched: then.flatMap((entry, place): Touched[] => {
      const changed = now[place];
      return changed && touched.has(entry.partnership.id) ? [{ before: entry, after: changed }] : [];
    }),
    municipalities: municipalitiesIn(trials).map((code) => {
      const into = mergers.get(code);
      return {
        code,
        ...(into !== undefined && { into }),
        before: congruence(code, membersThen),
        after: congruence(into ?? code, membersNow),
        ...partnersLostAndWon(code, membersThen, membersNow, mergers),
        kept: into === undefined ? keptWithChange(code, membersThen, membersNow) : [],
      };
    }),
  };
}

/** Codes of the municipalities that trials name, in order, each once. */
export function municipalitiesIn(trials: readonly WhatIf[]): string[] {
  const named = trials.flatMap((trial) => [trial.municipality, ...(trial.kind === "merge" ? [trial.into] : [])]);
  return [...new Set(named)];
}

/** A theme in which one municipality takes part here and the other there. */
export interface ThemeTwice {
  readonly theme: string;
  /** Those of the first municipality, then those of the second. */
  readonly partnerships: readonly PartnershipOnDate[];
}

/**
 * Themes that would be covered twice when two municipalities become one: the first takes part in a partnership for it,
 * the second in another one. Only for themes that both name just so ("natuur-en-milieu.afval"). Codes ascending.
 */
export function themesTwice(first: readonly PartnershipOnDate[], second: readonly PartnershipOnDate[]): ThemeTwice[] {
  const holding = (entries: readonly PartnershipOnDate[], theme: string) =>
    entries.filter(({ partnership }) => partnership.themes.includes(theme));
  const themes = new Set(first.flatMap(({ partnership }) => partnership.themes));
  return [...themes].sort().flatMap((theme): ThemeTwice[] => {
    const others = holding(second, theme);
    return others.length > 0 ? [{ theme, partnerships: [...holding(first, theme), ...others] }] : [];
  });
}

function inForce(snapshot: readonly PartnershipOnDate[]): readonly PartnershipOnDate[] {
  return snapshot.filter(({ hasEnded }) => !hasEnded);
}

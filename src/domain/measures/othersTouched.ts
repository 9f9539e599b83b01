import type { Mergers } from "../mergers";
import type { PartnershipOnDate } from "../snapshot";
import { type Congruence, congruencesOf } from "./congruence";
import type { Consequences } from "./consequences";
import { sharedWith } from "./whatIf";

/** What trials do to one municipality that they do not name. */
export interface OtherTouched {
  readonly code: string;
  readonly before: Congruence;
  readonly after: Congruence;
  /** What it shares with each municipality that the trials name and that goes on, in their order. */
  readonly shared: readonly { readonly before: number; readonly after: number }[];
}

/** Differences smaller than this come from the order of adding up. */
const NOISE = 1e-9;

/**
 * The municipalities that trials do not name and for which a number differs: partners, C", or what they share with one
 * that is named. Codes ascending. What has ended does not count.
 */
export function othersTouched(
  { touched, municipalities }: Consequences,
  before: readonly PartnershipOnDate[],
  after: readonly PartnershipOnDate[],
  mergers: Mergers,
): OtherTouched[] {
  const named = new Set(municipalities.map(({ code }) => code));
  const codes = [...new Set(touched.flatMap((each) => [...each.before.members, ...each.after.members]))]
    .filter((code) => !named.has(code) && !mergers.has(code))
    .sort();
  const [then, now] = [before, after].map((entries) => entries.filter(({ hasEnded }) => !hasEnded));
  const goingOn = municipalities.filter(({ into }) => into === undefined).map(({ code }) => code);
  const sharedThen = goingOn.map((code) =>
    sharedWith(
      code,
      (then ?? []).map(({ members }) => members),
    ),
  );
  const sharedNow = goingOn.map((code) =>
    sharedWith(
      code,
      (now ?? []).map(({ members }) => members),
    ),
  );
  const [congruencesThen, congruencesNow] = [congruencesOf(codes, then ?? []), congruencesOf(codes, now ?? [])];
  return codes.flatMap((code): OtherTouched[] => {
    const [old, next] = [congruencesThen.get(code), congruencesNow.get(code)];
    if (!old || !next) return [];
    const shared = goingOn.map((_, i) => ({
      before: sharedThen[i]?.get(code) ?? 0,
      after: sharedNow[i]?.get(code) ?? 0,
    }));
    const isTouched = shared.some((each) => each.before !== each.after) || differ(old, next);
    return isTouched ? [{ code, before: old, after: next, shared }] : [];
  });
}

function differ(before: Congruence, after: Congruence): boolean {
  const [then, now] = [before.meanSimilarity ?? -1, after.meanSimilarity ?? -1];
  return before.partners !== after.partners || Math.abs(then - now) > NOISE;
}

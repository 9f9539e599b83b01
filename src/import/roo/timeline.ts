import { holdsOn, type IsoDate } from "@/domain/dates";
import type { Period } from "@/domain/partnership";
import type { RooArrangement } from "./records";

/** A stretch of time in which one version of an arrangement counts. */
export interface Segment {
  readonly version: RooArrangement;
  readonly from: IsoDate;
  /** First day on which it no longer counts; absent when no end is known. */
  readonly until?: IsoDate;
}

/**
 * Which version counts when. Where versions overlap, the one that came into force last counts. A version that ended
 * on the day it started never counts.
 *
 * @param versions in order of start
 * @returns in order of time, without overlap; empty when the arrangement was never in force
 */
export function timelineOf(versions: readonly RooArrangement[]): Segment[] {
  const valid = versions.filter(({ start, end }) => end === undefined || start < end);
  const days = [...new Set(valid.flatMap(({ start, end }) => (end ? [start, end] : [start])))].sort();
  const segments: Segment[] = [];
  days.forEach((from, index) => {
    const version = valid.findLast(({ start, end }) => holdsOn(from, start, end));
    if (!version) return;
    const until = days[index + 1];
    const last = segments.at(-1);
    const isSame = last?.version === version && last.until === from;
    if (isSame) segments[segments.length - 1] = { version, from: last.from, until };
    else segments.push({ version, from, until });
  });
  return segments;
}

/** Times between the first and the last version in which none was in force. */
export function interruptionsOf(segments: readonly Segment[]): Period[] {
  return segments.flatMap(({ from }, index): Period[] => {
    const until = segments[index - 1]?.until;
    return until !== undefined && until < from ? [{ from: until, until: from }] : [];
  });
}

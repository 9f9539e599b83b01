import type { IsoDate } from "@/domain/dates";
import type { RooArrangement, RooParticipant } from "./records";
import type { Segment } from "./timeline";

/** An unbroken time in which an organisation took part. */
export interface Stretch {
  readonly organisation: string;
  readonly from: IsoDate;
  /** First day on which it no longer took part; absent as long as it does. */
  readonly until?: IsoDate;
  /** The last version that lists it, and how that lists it. */
  readonly version: RooArrangement;
  readonly participant: RooParticipant;
}

/**
 * Who took part when, from the lists of participants of successive versions.
 *
 * The register gives a date of accession but none of leaving. In the first version the accession counts, even before
 * that version (membership goes back further than the register). Whoever first appears in a later version joined no
 * earlier than that version. Whoever is missing from a version left when it began; an interruption ends everything.
 * An accession on or after the end of the stretch means that it never took part: such a stretch is left out.
 *
 * @param codeOf code of the organisation behind a participant
 */
export function stretchesOf(segments: readonly Segment[], codeOf: (participant: RooParticipant) => string): Stretch[] {
  const open = new Map<string, Stretch>();
  const closed: Stretch[] = [];
  segments.forEach((segment, index) => {
    const before = segments[index - 1];
    const listed = new Map(segment.version.participants.map((participant) => [codeOf(participant), participant]));
    for (const [organisation, stretch] of open) {
      if (before?.until === segment.from && listed.has(organisation)) continue;
      closed.push({ ...stretch, until: before?.until });
      open.delete(organisation);
    }
    for (const [organisation, participant] of listed) {
      const from = open.get(organisation)?.from ?? joined(participant, segment, index === 0);
      open.set(organisation, { organisation, from, version: segment.version, participant });
    }
  });
  const end = segments.at(-1)?.until;
  const all = [...closed, ...[...open.values()].map((stretch) => ({ ...stretch, until: end }))];
  return all.filter(({ from, until }) => until === undefined || from < until);
}

function joined({ since }: RooParticipant, { from }: Segment, isFirst: boolean): IsoDate {
  return since === "" || (!isFirst && since < from) ? from : since;
}

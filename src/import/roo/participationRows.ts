import type { Row } from "../tables/table";
import { bodyCode } from "./codes";
import type { Party } from "./parties";
import type { RooPartnership } from "./partnership";
import type { RooParticipant } from "./records";
import { stretchesOf } from "./stretches";

/** The rows of `deelnames.csv` for one partnership. */
export function participationRows(partnership: RooPartnership, partyOf: (participant: RooParticipant) => Party): Row[] {
  const stretches = stretchesOf(partnership.segments, (participant) => partyOf(participant).code);
  return stretches.map(({ organisation, from, until, version, participant }) => ({
    verband: partnership.id,
    organisatie: organisation,
    bestuursorganen: [...new Set(participant.bodies.map(bodyCode))].join("|"),
    rol: "deelnemer",
    vanaf: from,
    tot: until ?? "",
    aandeel: participant.share,
    bron: `ROO ${version.systemId}`,
  }));
}

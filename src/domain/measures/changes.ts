import { firstDay, type IsoDate } from "../dates";
import { isInForce, type Partnership, participationsOn } from "../partnership";

/** One party that joined or left one partnership. */
export interface PartyChange {
  readonly partnership: Partnership;
  /** Codes of organisations, an ended municipality as its successor; ascending. */
  readonly organisations: readonly string[];
}

/** What changed between two days; each list in the order of the partnerships. */
export interface Changes {
  readonly begun: readonly Partnership[];
  readonly ended: readonly Partnership[];
  /** Only of partnerships in force on both days. */
  readonly joined: readonly PartyChange[];
  readonly left: readonly PartyChange[];
}

/**
 * Compares two days. A municipality that was taken over by another neither leaves nor joins: it counts as its successor
 * on both days. Days in the wrong order are swapped.
 */
export function changesBetween(partnerships: readonly Partnership[], one: IsoDate, other: IsoDate): Changes {
  const [from, to] = [firstDay(one), firstDay(other)].sort() as [IsoDate, IsoDate];
  const standing = partnerships.filter((partnership) => isInForce(partnership, from) && isInForce(partnership, to));
  const difference = (day: IsoDate, otherDay: IsoDate) =>
    standing.flatMap((partnership): PartyChange[] => {
      const there = new Set(partiesOn(partnership, otherDay));
      const organisations = partiesOn(partnership, day).filter((code) => !there.has(code));
      return organisations.length > 0 ? [{ partnership, organisations }] : [];
    });
  return {
    begun: partnerships.filter((partnership) => !isInForce(partnership, from) && isInForce(partnership, to)),
    ended: partnerships.filter((partnership) => isInForce(partnership, from) && !isInForce(partnership, to)),
    joined: difference(to, from),
    left: difference(from, to),
  };
}

function partiesOn(partnership: Partnership, day: IsoDate): string[] {
  const parties = participationsOn(partnership, day).map(
    ({ municipality, organisation }) => municipality ?? organisation,
  );
  return [...new Set(parties)].sort();
}

import { holdsOn } from "@/domain/dates";
import type { Row } from "../tables/table";
import { partyOf } from "./parties";
import type { RooExport } from "./records";

/** The rows of `woonplaatsen.csv`: every place in a municipality that exists on the day of the export. */
export function placeRows({ organisations, day }: RooExport): Row[] {
  return [...organisations.values()]
    .filter(({ kind, start, end }) => kind === "gemeente" && holdsOn(day, start, end))
    .flatMap((record) => [...new Set(record.places)].map((plaats) => ({ plaats, gemeente: partyOf(record).code })));
}

import { holdsOn } from "@/domain/dates";
import type { Row } from "../tables/table";
import { partyOf } from "./parties";
import type { RooExport } from "./records";

/** The rows of `woonplaatsen.csv`: every place in a municipality that exists on the day of the export. */
export function placeRows({ organisations, day }: RooExport): Row[] {
  return [...organisations.values()]
    .filter(({ kind, start, end }) => kind === "gemeente" && holdsOn(day, start, end))
    .flatMap((record) => {
      const names = new Set(record.places.map(asWritten));
      return [...names].map((plaats) => ({ plaats, gemeente: partyOf(record).code }));
    });
}

/** The register begins every name with a capital, also "'T Harde": a Dutch article in short form never has one. */
function asWritten(name: string): string {
  return name.replace(/^['’][ST]\b/, (article) => article.toLowerCase());
}

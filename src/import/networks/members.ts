import { splitValues } from "@/load/parseCsv";
import { ImportFault } from "../fault";
import { NETWORKS } from "../tables/columns";
import type { Row } from "../tables/table";
import { slug } from "../text/slug";

/** One party in a row of the list of networks. */
export interface Member {
  readonly code: string;
  readonly name: string;
  /** False for the code of a government that organisaties.csv does not hold. */
  readonly isKnown: boolean;
  /** True for a party that no other source names: the list of networks makes its row. */
  readonly isNew: boolean;
}

/**
 * Reads the cell `deelnemers`: codes, and names of parties without code. A name that organisaties.csv holds already
 * ("Vervoerregio Amsterdam") is that organisation; any other name gets a code made from it.
 *
 * @param organisations rows of `organisaties.csv`
 * @throws ImportFault `organisations-missing` when there is no municipality among them
 */
export function createMemberFinder(organisations: readonly Row[]): (row: Row) => Member[] {
  if (!organisations.some(({ soort }) => soort === "gemeente")) throw new ImportFault("organisations-missing");
  const ofOthers = organisations.filter(({ bron }) => bron !== NETWORKS);
  const known = new Set(ofOthers.map(({ code }) => code));
  const codeByName = new Map(
    ofOthers.filter(({ soort }) => soort !== "gemeente").map(({ naam = "", code = "" }) => [naam.toLowerCase(), code]),
  );
  return ({ deelnemers }) =>
    [...new Set(splitValues(deelnemers))].map((name): Member => {
      const isCode = /^(GM|WS|PV|SO)\d+$/.test(name);
      const code = isCode ? name : (codeByName.get(name.toLowerCase()) ?? slug(name));
      return { code, name, isKnown: !isCode || known.has(code), isNew: !isCode && !known.has(code) };
    });
}

import type { IsoDate } from "@/domain/dates";
import { NETWORKS } from "../tables/columns";
import {
  type DataTables,
  ORGANISATION_RULES,
  PARTICIPATION_RULES,
  PARTNERSHIP_RULES,
  updateSource,
} from "../tables/dataTables";
import { type Row, replaceRows } from "../tables/table";
import { kindOfParty } from "./knowledge";
import { createMemberFinder, type Member } from "./members";
import { networkRow } from "./networkRow";
import { isNetwork } from "./networkStocks";

/** What an import of networks read, made and left out. */
export interface NetworkReport {
  readonly read: number;
  readonly partnerships: number;
  readonly participations: number;
  readonly newParties: number;
  /** Ids of rows whose certainty is too low. */
  readonly uncertain: readonly string[];
  /** Ids of rows without id, name or known legal form. */
  readonly unusable: readonly string[];
  /** Id and code of participants that organisaties.csv does not know: left out. */
  readonly unknownCodes: readonly string[];
  /** Ids of networks whose list of participants is known to be a part. */
  readonly incomplete: readonly string[];
}

interface Network {
  readonly row: Row;
  readonly members: readonly Member[];
}

/**
 * Adds the list of networks to the project's tables. Only rows with certainty "hoog" or "midden" go in; they are
 * recognised afterwards by their cell `zekerheid`. Rows of other sources stay.
 *
 * @param checkedOn day on which the list was checked against its sources
 * @throws ImportFault when the organisations are not there yet: participants could not be checked
 */
export function networkTables(
  source: readonly Row[],
  existing: DataTables,
  checkedOn: IsoDate,
): { tables: DataTables; report: NetworkReport } {
  const membersOf = createMemberFinder(existing["organisaties.csv"].rows);
  const networks = source.filter(isCertain).flatMap((given): Network[] => {
    const row = networkRow(given, checkedOn);
    return row ? [{ row, members: membersOf(given) }] : [];
  });
  const parties = new Map(
    networks.flatMap(({ members }) => members.filter(({ isNew }) => isNew).map((member) => [member.code, member])),
  );
  const newParties = [...parties.values()].map(({ code, name }) => partyRow(code, name, checkedOn));
  return { tables: merge(networks, newParties, existing, checkedOn), report: reportOn(source, networks, newParties) };
}

function isCertain({ zekerheid }: Row): boolean {
  return zekerheid === "hoog" || zekerheid === "midden";
}

function merge(
  networks: readonly Network[],
  newParties: readonly Row[],
  existing: DataTables,
  checkedOn: IsoDate,
): DataTables {
  const earlierIds = new Set(existing["samenwerkingsverbanden.csv"].rows.filter(isNetwork).map(({ id }) => id));
  return {
    ...existing,
    "samenwerkingsverbanden.csv": replaceRows(existing["samenwerkingsverbanden.csv"], {
      ...PARTNERSHIP_RULES,
      made: networks.map(({ row }) => row),
      isOwn: isNetwork,
    }),
    "deelnames.csv": replaceRows(existing["deelnames.csv"], {
      ...PARTICIPATION_RULES,
      made: networks.flatMap(participationRows),
      isOwn: ({ verband }) => earlierIds.has(verband),
    }),
    "organisaties.csv": replaceRows(existing["organisaties.csv"], {
      ...ORGANISATION_RULES,
      made: newParties,
      isOwn: ({ bron }) => bron === NETWORKS,
    }),
    "bronnen.csv": updateSource(existing["bronnen.csv"], "netwerken", { peildatum: checkedOn }),
  };
}

function participationRows({ row: { id = "", vorm = "", bron = "" }, members }: Network): Row[] {
  const rol = vorm === "nv" || vorm === "bv" ? "aandeelhouder" : "deelnemer";
  return members.filter(({ isKnown }) => isKnown).map(({ code }) => ({ verband: id, organisatie: code, rol, bron }));
}

function partyRow(code: string, naam: string, checkedOn: IsoDate): Row {
  return { code, naam, soort: kindOfParty(naam), bron: NETWORKS, gecontroleerd_op: checkedOn };
}

function reportOn(source: readonly Row[], networks: readonly Network[], newParties: readonly Row[]): NetworkReport {
  const idOf = ({ id = "?" }: Row) => id;
  const madeIds = new Set(networks.map(({ row }) => row.id));
  return {
    read: source.length,
    partnerships: networks.length,
    participations: networks.flatMap(participationRows).length,
    newParties: newParties.length,
    uncertain: source.filter((row) => !isCertain(row)).map(idOf),
    unusable: source.filter((row) => isCertain(row) && !madeIds.has(row.id)).map(idOf),
    unknownCodes: networks.flatMap(({ row, members }) =>
      members.filter(({ isKnown }) => !isKnown).map(({ code }) => `${idOf(row)} ${code}`),
    ),
    incomplete: networks.filter(({ row }) => row.deelnemerslijst === "onvolledig").map(({ row }) => idOf(row)),
  };
}

import type { IsoDate } from "@/domain/dates";
import { splitValues } from "@/load/parseCsv";
import { ImportFault } from "../fault";
import { NETWORKS } from "../tables/columns";
import {
  type DataTables,
  ORGANISATION_RULES,
  PARTICIPATION_RULES,
  PARTNERSHIP_RULES,
  updateSource,
} from "../tables/dataTables";
import { replaceRows, type Row } from "../tables/table";
import { slug } from "../text/slug";
import { kindOfParty } from "./knowledge";
import { networkRow } from "./networkRow";

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
  readonly incomplete: readonly string[];
}

const CODE = /^(GM|WS|PV|SO)\d+$/;

/**
 * Adds the list of networks to the project's tables. Only rows with certainty "hoog" or "midden" go in; they are
 * recognised afterwards by their cell `zekerheid`. Rows of other sources stay.
 *
 * @throws ImportFault when the organisations are not there yet: participants could not be checked
 */
export function networkTables(
  source: readonly Row[],
  existing: DataTables,
  checkedOn: IsoDate,
): { tables: DataTables; report: NetworkReport } {
  const organisations = existing["organisaties.csv"].rows;
  if (!organisations.some(({ soort }) => soort === "gemeente")) throw new ImportFault("organisations-missing");
  const codeByName = new Map(organisations.map(({ naam = "", code = "" }) => [naam.toLowerCase(), code]));
  const known = new Set(organisations.map(({ code }) => code));

  const certain = source.filter(({ zekerheid = "" }) => ["hoog", "midden"].includes(zekerheid));
  const usable = certain.flatMap((row) => {
    const made = networkRow(row, checkedOn);
    return made ? [{ made, parties: [...new Set(splitValues(row.deelnemers))] }] : [];
  });
  const members = usable.flatMap(({ made, parties }) =>
    parties.map((name) => ({
      made,
      name,
      code: CODE.test(name) ? name : (codeByName.get(name.toLowerCase()) ?? slug(name)),
    })),
  );
  const placed = members.filter(({ code }) => !CODE.test(code) || known.has(code));
  const named = placed.filter(({ code }) => !CODE.test(code) && !isOfOther(code));

  function isOfOther(code: string): boolean {
    return organisations.some((row) => row.code === code && row.bron !== NETWORKS);
  }

  const isOwn = ({ zekerheid }: Row) => (zekerheid ?? "") !== "";
  const earlierIds = new Set(existing["samenwerkingsverbanden.csv"].rows.filter(isOwn).map(({ id }) => id));
  const newParties = [...new Map(named.map(({ name, code }) => [code, partyRow(code, name, checkedOn)])).values()];
  const tables: DataTables = {
    ...existing,
    "samenwerkingsverbanden.csv": replaceRows(existing["samenwerkingsverbanden.csv"], {
      ...PARTNERSHIP_RULES,
      made: usable.map(({ made }) => made),
      isOwn,
    }),
    "deelnames.csv": replaceRows(existing["deelnames.csv"], {
      ...PARTICIPATION_RULES,
      made: placed.map(({ made, code }) => participationRow(made, code)),
      isOwn: ({ verband }) => earlierIds.has(verband),
    }),
    "organisaties.csv": replaceRows(existing["organisaties.csv"], {
      ...ORGANISATION_RULES,
      made: newParties,
      isOwn: ({ bron }) => bron === NETWORKS,
    }),
    "bronnen.csv": updateSource(existing["bronnen.csv"], "netwerken", { peildatum: checkedOn }),
  };
  const idOf = ({ id = "?" }: Row) => id;
  const report = {
    read: source.length,
    partnerships: usable.length,
    participations: placed.length,
    newParties: newParties.length,
    uncertain: source.filter((row) => !certain.includes(row)).map(idOf),
    unusable: certain.filter((row) => !usable.some(({ made }) => made.id === row.id)).map(idOf),
    unknownCodes: members.filter((member) => !placed.includes(member)).map(({ made, code }) => `${made.id} ${code}`),
    incomplete: usable.filter(({ made }) => made.deelnemerslijst === "onvolledig").map(({ made }) => idOf(made)),
  };
  return { tables, report };
}

function participationRow({ id = "", vorm = "", bron = "" }: Row, organisatie: string): Row {
  const rol = vorm === "nv" || vorm === "bv" ? "aandeelhouder" : "deelnemer";
  return { verband: id, organisatie, rol, bron };
}

function partyRow(code: string, naam: string, checkedOn: IsoDate): Row {
  return { code, naam, soort: kindOfParty(naam), bron: NETWORKS, gecontroleerd_op: checkedOn };
}

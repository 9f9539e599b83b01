import { REGISTER } from "../tables/columns";
import {
  addCodes,
  type DataTables,
  ORGANISATION_RULES,
  PARTICIPATION_RULES,
  PARTNERSHIP_RULES,
  updateSource,
} from "../tables/dataTables";
import { compareText, replaceRows, type Row, type Table } from "../tables/table";
import { codeRows } from "./codeRows";
import { createSupplement, organisationRows } from "./organisationRows";
import { participationRows } from "./participationRows";
import { createPartyFinder } from "./parties";
import { partnershipRow, toPartnership } from "./partnership";
import { placeRows } from "./placeRows";
import type { RooExport } from "./records";
import { type RooReport, reportOn } from "./report";
import { versionChains } from "./versionChains";

/** Tables that go with the register and that it does not hold. */
export interface RooSupplements {
  /** Rows with code and provincie. */
  readonly municipalities?: readonly Row[];
  /** Rows with oude_code, nieuwe_code, datum and opmerking. */
  readonly mergers?: readonly Row[];
}

/**
 * Makes the project's tables from an export of the register. Rows of other sources stay, as do columns that staff
 * added, phases that staff set, and what only a supplement tells when that supplement is not given.
 */
export function rooTables(
  source: RooExport,
  existing: DataTables,
  supplements: RooSupplements = {},
): { tables: DataTables; report: RooReport } {
  const partyOf = createPartyFinder(source);
  const chains = versionChains(source.arrangements);
  const partnerships = chains.flatMap((chain) => toPartnership(chain) ?? []);
  const bodyOf = (id: string | undefined) => source.organisations.get(id ?? "");
  const made = partnerships.map((partnership) =>
    partnershipRow(partnership, bodyOf(partnership.latest.body?.systemId)),
  );
  const participations = partnerships.flatMap((partnership) => participationRows(partnership, partyOf));

  const isRegister = ({ bron }: Row) => bron === REGISTER;
  const earlierIds = new Set(existing["samenwerkingsverbanden.csv"].rows.filter(isRegister).map(({ id }) => id));
  const isOwnParticipation = ({ verband }: Row) => earlierIds.has(verband);
  const usedByOthers = new Set(
    existing["deelnames.csv"].rows.filter((row) => !isOwnParticipation(row)).map(({ organisatie }) => organisatie),
  );
  const takingPart = new Set(participations.map(({ organisatie }) => organisatie));
  const parties = source.arrangements.flatMap((version) => version.participants.map(partyOf));
  const organisations = organisationRows(
    source,
    parties.filter(({ code }) => takingPart.has(code)),
    createSupplement(existing["organisaties.csv"].rows, supplements.municipalities, supplements.mergers),
  );
  const codes = addCodes(existing["codelijsten.csv"], codeRows(partnerships));

  const tables: DataTables = {
    "samenwerkingsverbanden.csv": replaceRows(existing["samenwerkingsverbanden.csv"], {
      ...PARTNERSHIP_RULES,
      made,
      isOwn: isRegister,
    }),
    "deelnames.csv": replaceRows(existing["deelnames.csv"], {
      ...PARTICIPATION_RULES,
      made: participations,
      isOwn: isOwnParticipation,
    }),
    "organisaties.csv": replaceRows(existing["organisaties.csv"], {
      ...ORGANISATION_RULES,
      made: organisations,
      isOwn: (row) => isRegister(row) && !usedByOthers.has(row.code),
    }),
    "woonplaatsen.csv": placesTable(existing["woonplaatsen.csv"], placeRows(source)),
    "codelijsten.csv": codes.table,
    "bronnen.csv": updateSource(existing["bronnen.csv"], "roo", { peildatum: source.day }),
  };
  const report = reportOn({
    source,
    chains,
    partnerships,
    partnershipRows: made,
    participations,
    organisations,
    addedCodes: codes.added,
  });
  return { tables, report };
}

function placesTable(existing: Table, made: readonly Row[]): Table {
  const keyOf = ({ plaats, gemeente }: Row) => `${plaats} ${gemeente}`;
  const compare = (a: Row, b: Row) => compareText(keyOf(a), keyOf(b));
  return replaceRows(existing, { columns: ["plaats", "gemeente"], made, keyOf, isOwn: () => true, compare });
}
